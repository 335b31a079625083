import {
  electionAsRight,
  type ItemElection,
  type Meeting,
  type Paragraph,
  type SupplementCorrection,
  type SupplementRecord,
  verifiedAlone,
} from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { listed, longDate } from '../documents/text.ts';
import type { Block, MinutesDocument } from './contract.ts';
import { stood } from './corrected-in-words.ts';
import { clauseText, howDecided, sentence } from './how-decided.ts';
import { electionOf, howElected } from './item-election-blocks.ts';
import { citedAs } from './items-told.ts';
import { type MinutesInput, minutesDocument, settingOf } from './minutes-document.ts';

import type { Setting } from './setting.ts';
import { wentWith } from './vote-blocks.ts';

type Signers = Meeting['minutes']['signers'];

/** A supplement as it is signed: which minutes it belongs to, what stands there, what is right, and why. */
export const supplementDocument = (
  input: MinutesInput,
  supplement: SupplementRecord,
  recordHash: string,
  signers: Signers,
): MinutesDocument => {
  const setting = settingOf(input);
  const { words, record } = setting;
  const { number, correction, also = [], reason, by } = supplement;
  const corrections = [correction, ...also];
  const itemIds = [...new Set(corrections.map(({ itemId }) => itemId))];
  const document = minutesDocument(input);
  const row = (label: string, value: string) => (value ? [{ label, value }] : []);
  return {
    ...document,
    ...{ draft: false, recordHash, annexes: [] },
    heading: words.parts.supplement(number),
    meta: [
      ...row(words.parts.minutes, `${words.kind(record.kind)} ${document.date}`),
      ...row(words.extract.verified, verifiedWhen(setting, correction.itemId)),
      ...row(words.parts.minutesHash, grouped(supplement.supplements ?? '')),
      ...row(words.parts.putRightBy, setting.name(by)),
    ],
    paragraphs: itemIds.map((itemId, i) => ({
      ...document.paragraphs.find((one) => one.itemId === itemId)!,
      headings: [],
      level: 1,
      blocks: [
        ...corrections
          .filter((one) => one.itemId === itemId)
          .flatMap((one) =>
            saidAndRight(setting, record.paragraphs.find((each) => each.itemId === itemId)!, one),
          ),
        ...(i < itemIds.length - 1
          ? []
          : [
              {
                ...plain,
                kind: 'proposal' as const,
                lead: words.parts.reason,
                text: sentence(setting.text(reason)),
              },
            ]),
      ],
    })),
    ...toBeSigned(setting, signers),
    footnote: words.parts.supplementFootnote,
  };
};

/** One § as it is signed by itself, with the head of the meeting's minutes. */
export const paragraphDocument = (
  input: MinutesInput,
  itemId: string,
  recordHash: string,
  signers: Signers,
): MinutesDocument => {
  const setting = settingOf(input);
  const { words, record } = setting;
  const document = minutesDocument(input);
  const paragraph = record.paragraphs.find((one) => one.itemId === itemId)!;
  return {
    ...document,
    ...{ draft: false, recordHash, annexes: [] },
    heading: words.parts.paragraph(citedAs(record, paragraph)),
    meta: [...document.meta, { label: words.parts.atOnce, value: words.parts.atOnceIs }],
    paragraphs: document.paragraphs
      .filter((one) => one.itemId === itemId)
      .map((one) => ({ ...one, headings: [], level: 1 })),
    ...toBeSigned(setting, signers),
    footnote: words.parts.atOnceFootnote,
  };
};

/** A hash that may go over to the next line. */
export const grouped = (hash: string) => (hash.match(/.{8}/g) ?? []).join(' ');

const toBeSigned = ({ words, name }: Setting, signers: Signers) => ({
  signersHeading: words.signersHeading,
  signers: signers.map(({ personId, capacity }) => ({
    ...{ name: name(personId), capacity: words.capacity(capacity), toSign: true },
  })),
});

const verifiedWhen = ({ words, meeting, record }: Setting, itemId: string) => {
  const at = meeting.minutes.verifiedAt ?? verifiedAlone(meeting, itemId)?.verifiedAt;
  return at ? longDate(localDate(at, record.timeZone), words) : '';
};

const plain: Block = {
  ...{ kind: 'text', lead: null, text: '', lines: [], detail: null, outcome: null, figures: null },
};

const saidAndRight = (
  setting: Setting,
  paragraph: Paragraph,
  correction: SupplementCorrection,
): Block[] => {
  const { parts, corrections } = setting.words;
  if (correction.kind === 'record') {
    const what = (said: string) =>
      sentence(`${upper(corrections[correction.right.kind])}: ${said}`);
    return [
      {
        ...plain,
        kind: 'proposal',
        lead: parts.written,
        text: what(saidInWords(setting, correction.was)),
      },
      {
        ...plain,
        kind: 'decision',
        lead: parts.right,
        text: what(saidInWords(setting, correction.right)),
      },
    ];
  }
  if (correction.kind === 'election') return electionSaidAndRight(setting, correction);
  const { was, wasBy, outcome, method } = correction;
  const decided = (how: typeof outcome, by: typeof method): Block => ({
    ...plain,
    text: setting.words[how](setting.who),
    lines: [sentence(clauseText(setting.that, setting.text(textOf(setting, correction))))],
    detail: howDecided({ ...setting, chair: '' }, { method: by, outcome: how }),
    outcome: how,
  });
  return [
    { ...decided(was, wasBy), kind: 'proposal', lead: parts.written },
    { ...decided(outcome, method), kind: 'decision', lead: parts.right },
    ...wentWith(setting, paragraph, correction).map((text) => ({ ...plain, text })),
  ];
};

/** Who was written as elected with the figures of then, and who was, each as the minutes would say it. */
const electionSaidAndRight = (
  setting: Setting,
  correction: Extract<SupplementCorrection, { kind: 'election' }>,
): Block[] => {
  const { words, who, that, text } = setting;
  const election = electionOf(setting, correction.electionId);
  const elected = (said: string, as: ItemElection | undefined): Block => ({
    ...plain,
    text: words.carried(who),
    lines: [sentence(clauseText(that, text(said)))],
    detail: as ? howElected(setting, as) : null,
    outcome: 'carried',
  });
  const right = election && electionAsRight(election, correction);
  return [
    { ...elected(correction.was.text, election), kind: 'proposal', lead: words.parts.written },
    { ...elected(correction.text, right), kind: 'decision', lead: words.parts.right },
  ];
};

const textOf = (
  { meeting }: Setting,
  { decisionId }: Extract<SupplementCorrection, { kind: 'decision' }>,
) =>
  meeting.proposals
    .flatMap(({ clauses }) => clauses)
    .find(({ decision }) => decision?.decisionId === decisionId)?.decision?.text ?? '';

const upper = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);

/** What the record says, or should say, of one thing. */
const saidInWords = (
  setting: Setting,
  said: Extract<SupplementCorrection, { kind: 'record' }>['was'],
): string => {
  const { words, name } = setting;
  if (said.kind !== 'registerStep' && said.kind !== 'registerEntry')
    return stood(setting, said) ?? words.parts.unknown;
  const names = (ids: readonly string[]) => listed(ids.map(name), words);
  return (
    [
      ...(said.in.length ? [words.parts.came(names(said.in))] : []),
      ...(said.out.length ? [words.parts.left(names(said.out))] : []),
    ].join(', ') || words.parts.nothingThere
  );
};
