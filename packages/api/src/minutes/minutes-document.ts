import {
  daysBetween,
  type Meeting,
  type MinutesRecord,
  type Paragraph,
  verifiedAlone,
  wentBy,
} from '@klubba/domain';
import { doubleHour, localDate, wallClock } from '@klubba/domain/time';
import { changesTold, textChangesTold } from '../documents/changed-details.ts';
import { type Names, naming, type Rendition } from '../documents/naming.ts';
import { listed, longDate } from '../documents/text.ts';
import { type Language, type Words, wordsIn } from '../documents/words.ts';
import type { MinutesDocument } from './contract.ts';
import { sentence } from './how-decided.ts';
import { citedAs, headingsOver } from './items-told.ts';
import { textAnnexes } from './meaning-told.ts';
import { asCorrected, blocksOf } from './paragraph-blocks.ts';
import type { Setting } from './setting.ts';

/** Everything the words of the minutes depend on; the same input gives the same document. */
export type MinutesInput = {
  readonly record: MinutesRecord;
  /** What the record was made of: it holds more texts. */
  readonly meeting: Meeting;
  readonly recordHash: string;
  readonly association: {
    readonly name: string;
    readonly organisationNumber: string | null;
    readonly example: boolean;
    /** What is spoken at its meetings: clauses stand as they were decided, in every language of the words around them. */
    readonly language: Language;
  };
  readonly names: Names;
  readonly bodyNames: Names;
  readonly signers: readonly {
    readonly personId: string;
    readonly capacity: 'chair' | 'secretary' | 'verifier';
    /** When and how they signed, once they have. */
    readonly signature: Meeting['minutes']['signatures'][number] | undefined;
  }[];
  /** Whether somebody has confirmed how long before it a notice must be out; else nothing is said to be late. */
  readonly isNoticeRuleConfirmed: boolean;
  readonly draft: boolean;
  readonly language: Language;
  readonly rendition: Rendition;
};

/** Sets a record in words: minutes are a projection of it, in a language and a rendition. */
export const minutesDocument = (input: MinutesInput): MinutesDocument => {
  const { record, association, language, rendition } = input;
  const setting = settingOf(input);
  const { words } = setting;
  return {
    language,
    rendition,
    draft: input.draft,
    example: association.example,
    association: association.name,
    organisationNumber: association.organisationNumber,
    body: setting.body(record.bodyId),
    title: setting.text(record.title),
    heading: words.minutes,
    date: longDate(record.startsOn, words),
    meta: metaOf(setting, input),
    paragraphs: record.paragraphs.map((paragraph, index) => ({
      itemId: paragraph.itemId,
      paragraph: paragraph.paragraph,
      agendaNumber: paragraph.agendaNumber,
      cited: citedAs(record, paragraph),
      headings: headingsOver(setting, paragraph, record.paragraphs[index - 1]),
      level: (paragraph.headings ?? []).length + 1,
      title: setting.text(paragraph.title),
      blocks: [...blocksOf(setting, paragraph), ...verifiedAtOnce(setting, paragraph)],
    })),
    annexes: [
      ...readWithThem(setting),
      ...(rendition === 'full' ? [...registerAnnex(setting), ...rollCallAnnexes(setting)] : []),
    ],
    ...appendedTo(setting),
    ...signing(setting, input),
    recordHash: input.recordHash,
  };
};

/** What all sentences of a document about a meeting share. */
export const settingOf = (input: MinutesInput): Setting => {
  const { record, association, language, rendition, meeting } = input;
  const words = wordsIn(language);
  return {
    words,
    who: words.meets(record.kind),
    that: wordsIn(association.language).that,
    rendition,
    record,
    meeting,
    byHeads: meeting.register === null,
    ...naming({ rendition, of: meeting, names: input.names, words, withheld: meeting.withheld }),
    body: (bodyId) => input.bodyNames(bodyId) ?? words.erased,
    isClosed: meeting.phase !== 'open' && meeting.phase !== 'adjourned',
    when: (at) => whenOf(record, words, at),
  };
};

/** That a § was verified by itself, before the rest. */
const verifiedAtOnce = (
  { words, record, meeting, name }: Setting,
  { itemId }: Paragraph,
): MinutesDocument['paragraphs'][number]['blocks'] => {
  const part = verifiedAlone(meeting, itemId);
  if (!part?.verifiedAt) return [];
  const day = longDate(localDate(part.verifiedAt, record.timeZone), words);
  const names = listed(
    part.signers.map(({ personId }) => name(personId)),
    words,
  );
  const said = words.parts.verifiedAtOnce(day, names);
  return [
    { kind: 'text', lead: null, text: said, lines: [], detail: null, outcome: null, figures: null },
  ];
};

/** Who signs or has signed, and what that says. */
const signing = (setting: Setting, input: MinutesInput) => {
  const { words, rendition, meeting } = setting;
  const { onPaper } = meeting.minutes;
  const signers = onPaper
    ? onPaper.signers.map((signer) => signedOnPaper(setting, signer))
    : input.signers.map((signer) => signerOf(setting, signer));
  const footnote = onPaper ? attestedOnPaper(setting, onPaper) : words.signedEach;
  const heading = isSigned(input) ? words.signedHeading : words.signersHeading;
  return {
    // Nothing is said of nobody.
    signersHeading: onPaper ? words.paper.heading : signers.length ? heading : '',
    signers,
    footnote: [
      ...(rendition === 'full' || onPaper ? [footnote] : []),
      ...(rendition === 'full' ? [] : [words.publishedFootnote]),
    ].join(' '),
  };
};

type OnPaper = NonNullable<Meeting['minutes']['onPaper']>;

const signedOnPaper = ({ words, name }: Setting, signer: OnPaper['signers'][number]) => {
  const day = signer.on && longDate(signer.on, words);
  const capacity = [words.capacity(signer.capacity), day].filter(Boolean).join(', ');
  return { name: name(signer.personId), capacity, toSign: false };
};

const attestedOnPaper = (
  { words, record, meeting, name }: Setting,
  { scanId, vouchedBy, at }: OnPaper,
) => {
  const scan = meeting.files.find(({ fileId }) => fileId === scanId);
  return words.paper.attested(
    name(vouchedBy),
    longDate(localDate(at, record.timeZone), words),
    scan ? scan.hash : null,
  );
};

/** What is read with minutes and names nobody: the papers that belong to them, and the texts that were adopted. */
export const readWithThem = (setting: Setting) => [...annexList(setting), ...textAnnexes(setting)];

/** What is read with the minutes, by number and where it belongs. */
const annexList = (setting: Setting) => {
  const lines = annexLines(setting).map(({ line }) => line);
  return lines.length ? [{ title: setting.words.annexes.title, lines }] : [];
};

/** A line that is signed holds the file by its hash, unless its pages follow. Those from before anybody was asked whom they are for stand as they did. */
const annexLines = ({ words, record, text }: Setting) =>
  (record.annexes ?? []).map(({ number, itemId, title, fileName, hash, audience }) => {
    const under = record.paragraphs.find((one) => one.itemId === itemId);
    const cited = under ? citedAs(record, under) : null;
    const named = words.annexes.line(number, text(title), fileName, cited);
    const line = audience ? words.annexes.hashed(named, hash, audience) : named;
    return { number, hash, audience, line, said: words.annexes.appended(named) };
  });

/** Whose pages may follow: those of PDFs that everybody may read who reads this rendition. */
const appendedTo = (setting: Setting) => {
  const isFor = setting.rendition === 'full' ? ['public', 'members'] : ['public'];
  const papers = annexLines(setting)
    .filter(({ audience, hash }) => {
      const file = setting.meeting.files.find((one) => one.hash === hash);
      return audience && isFor.includes(audience) && file?.mediaType === 'application/pdf';
    })
    .map(({ number, hash, line, said }) => ({ number, hash, line, said }));
  return papers.length ? { appended: papers } : {};
};

const isSigned = ({ signers }: MinutesInput) => signers.every(({ signature }) => signature);

/** What is signed is set before anybody has, so the days of signing can only stand in what is set afterwards. */
export const signerOf = (
  { words, record, name }: Setting,
  { personId, capacity, signature }: MinutesInput['signers'][number],
) => {
  const as = words.capacity(capacity);
  if (!signature) return { name: name(personId), capacity: as, toSign: true };
  const { at, method, on, vouchedBy } = signature;
  const day = longDate(on ?? localDate(at, record.timeZone), words);
  const how = vouchedBy && words.signedBy(method, name(vouchedBy));
  return {
    name: name(personId),
    capacity: [as, day, how].filter(Boolean).join(', '),
    toSign: false,
  };
};

const metaOf = (setting: Setting, { association, isNoticeRuleConfirmed }: MinutesInput) => {
  const { words, record, meeting } = setting;
  const holders = (office: string) =>
    meeting.officers.filter((term) => term.office === office).map(({ personId }) => personId);
  const verifiers = holders('verifier');
  const tellers = holders('teller');
  const tellersToo = verifiers.length > 0 && verifiers.every((id) => tellers.includes(id));
  const row = (label: string, value: string) => (value ? [{ label, value }] : []);
  const named = (office: string) => listed(heldBy(setting, office), words);
  return [
    ...row(words.labels.time, timeOf(setting)),
    ...row(words.labels.place, setting.text(record.place)),
    ...row(words.labels.chair, named('chair')),
    ...row(words.labels.viceChair, named('viceChair')),
    ...row(words.labels.secretary, named('secretary')),
    ...row(
      tellersToo ? words.labels.verifiersAndTellers : words.labels.verifiers,
      named('verifier'),
    ),
    ...row(
      words.labels.notice,
      [
        noticeOf(setting, isNoticeRuleConfirmed),
        ...changesTold(record, words, setting.text),
        ...textChangesTold(record.noticeTextChanged ?? [], words),
        ...papersOf(setting),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...row(words.labels.decisions, anyByAcclamation(record) ? words.allByAcclamation : ''),
    ...row(words.labels.organisationNumber, association.organisationNumber ?? ''),
  ];
};

/** Who held an office: where somebody left it, each with the §§ they held it for. */
const heldBy = ({ words, record, meeting, name }: Setting, office: string) => {
  const terms = meeting.officers.filter((term) => term.office === office);
  if (terms.every(({ to }) => to === null))
    return [...new Set(terms.map(({ personId }) => name(personId)))];
  const citedIn = (itemId: string | null | undefined) =>
    record.paragraphs.find((paragraph) => paragraph.itemId === itemId) ?? record.paragraphs[0];
  return terms.map(({ personId, from, to }) =>
    words.held(
      name(personId),
      spanOfParagraphs(record, citedIn(from.itemId), to && citedIn(to.itemId)),
      to === null,
    ),
  );
};

/** "§ 3", "§§ 3–7" or "4.1–4.9". */
const spanOfParagraphs = (
  record: MinutesRecord,
  from: Paragraph | undefined,
  to: Paragraph | null | undefined,
) => {
  const first = from ? citedAs(record, from) : '§ 1';
  const last = to ? citedAs(record, to) : first;
  if (first === last) return first.replace('§ ', '§\u2009');
  const both = first.startsWith('§ ') && last.startsWith('§ ');
  return both ? `§§\u2009${first.slice(2)}–${last.slice(2)}` : `${first}–${last}`;
};

/** A clock as it stands in a sentence, with a blank before it: on another day than the meeting's with its day. Nothing where nobody knows. */
const whenOf = ({ startsOn, timeZone }: MinutesRecord, words: Words, at: string | null) => {
  if (at === null) return '';
  const day = localDate(at, timeZone);
  const hour = doubleHour(at, timeZone);
  return [
    '',
    ...(day === startsOn ? [] : [words.onDay(longDate(day, words))]),
    words.time(wallClock(at, timeZone)),
    ...(hour ? [words.doubleHour(hour)] : []),
  ].join(' ');
};

const timeOf = ({ words, record, meeting, when }: Setting) => {
  const { startsOn, startsAt, openedAt, closedAt, timeZone } = record;
  const day = longDate(startsOn, words);
  if (!meeting.opened) return startsAt ? `${day}, ${words.time(startsAt)}` : day;
  // The hour that it was called to is not the hour at which it began.
  if (!openedAt) return day;
  if (!closedAt) return `${day}, ${when(openedAt).trim()}`;
  const sameDay = [openedAt, closedAt].every((at) => localDate(at, timeZone) === startsOn);
  if (!sameDay) return `${day}, ${when(openedAt).trim()} –${when(closedAt)}`;
  return `${day}, ${words.span(wallClock(openedAt, timeZone), wallClock(closedAt, timeZone))}`;
};

const anyByAcclamation = ({ paragraphs }: MinutesRecord) =>
  paragraphs
    .flatMap(({ proceedings }) => proceedings)
    .some(
      (event) =>
        (event.type === 'ClauseDecided' && event.method.kind === 'acclamation') ||
        (event.type === 'ElectionDeclared' && event.by === 'acclamation'),
    );

const noticeOf = ({ words, record, text, meeting }: Setting, isRuleConfirmed: boolean) => {
  const { notice, calling } = record;
  if (calling) return calledOtherwise(calling, record.kind, words);
  if (!notice) return '';
  const { channels, mailed } = wentBy({ notice, outbox: meeting.outbox });
  const issued = [
    words.notice(
      longDate(notice.on, words),
      daysBetween(notice.on, record.startsOn),
      listed(channels.map(words.channel), words),
      notice.recipients.length,
      record.kind,
    ),
    ...(mailed === null ? [] : [words.noticeMailed(mailed)]),
  ].join(' ');
  if (!notice.deviation) return issued;
  const deadline = isRuleConfirmed ? longDate(notice.deadline, words) : null;
  return `${issued} ${sentence(words.noticeLate(deadline, text(notice.deviation)))}`;
};

const papersOf = ({ words, record }: Setting) =>
  (record.papers ?? []).map(({ on, channels }) =>
    words.papersFollowed(on && longDate(on, words), listed(channels.map(words.channel), words)),
  );

/** What is known of how it was called without Klubba; nothing where that is nothing. */
const calledOtherwise = (
  { on, channels, recipients, allAgreed }: NonNullable<MinutesRecord['calling']>,
  kind: MinutesRecord['kind'],
  words: Words,
) => {
  if (allAgreed) return words.allAgreed(recipients, kind);
  const known = [
    ...(on ? [longDate(on, words)] : []),
    ...(channels.length > 0 ? [words.by(listed(channels.map(words.channel), words))] : []),
    ...(recipients === null ? [] : [words.to(recipients, kind)]),
  ];
  return known.length > 0 ? `${known.join(', ')}.` : '';
};

const registerAnnex = ({ words, record, name, when, byHeads }: Setting) => {
  // Heads that were counted have no names to annex.
  const first = byHeads ? undefined : record.register.find((step) => step.in.length > 0);
  if (!first) return [];
  const names = first.in
    .map(name)
    .sort((a, b) => lastNameFirst(a).localeCompare(lastNameFirst(b), words.locale));
  const title = words.registerAnnex(when(first.at), first.size);
  return [{ title, lines: names }];
};

/** How each voted where they were called by name: as it was, where it has been put right. */
const rollCallAnnexes = (setting: Setting) => {
  const { words, record, name } = setting;
  const { voting } = words;
  return record.paragraphs.flatMap((paragraph) =>
    paragraph.proceedings.flatMap((event) => {
      if (event.type !== 'ClauseDecided') return [];
      const { method, number } = asCorrected(paragraph, event);
      if (method.kind !== 'rollCall') return [];
      const lines = method.votes
        .map(({ personId, vote }) => ({ who: name(personId), vote }))
        .sort((a, b) => lastNameFirst(a.who).localeCompare(lastNameFirst(b.who), words.locale))
        .map(({ who, vote }) => `${who}: ${voting.called[vote]}`);
      return [{ title: voting.annex(`${number.year}:${number.serial}`), lines }];
    }),
  );
};

/** A name as it is sorted: by its last word, whatever association stands in brackets after it. */
const lastNameFirst = (name: string) => {
  const [called = ''] = name.split(' (');
  const words = called.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
};
