import type { Body, ElectedOffice, Language, LeftTo, OfficeRole, Term } from '@klubba/domain';
import { listed, longDate } from '../documents/text.ts';
import { type Words, wordsIn } from '../documents/words.ts';

type Result = {
  readonly office: ElectedOffice;
  readonly seats: number;
  readonly elected: readonly Term[];
  readonly leftTo: LeftTo | null;
  /** The day of the gavel: a term that begins then need not say so. */
  readonly on: string;
};

/** What a meeting decides at the gavel of an election under an item, as a clause: who is elected to what for how long, each mentioned by id. */
export const electedPeopleText = (
  { office, seats, elected, leftTo, on }: Result,
  bodies: ReadonlyMap<string, Body>,
  language: Language,
): string => {
  const say = language === 'sv' ? sv : en;
  const words = wordsIn(language);
  const bodyOf = (bodyId: string | null) => bodies.get(bodyId ?? '');
  const to = say.office(office, elected.length || seats, bodyOf(office.bodyId));
  const vacant = seats - elected.length;
  const groups = sameTerm(elected).map(({ term, personIds }) => {
    const names = listed(
      personIds.map((personId) => `@{${personId}}`),
      words,
    );
    return { names, term: termIn(say, words, term, on) };
  });
  // What a body chooses from among itself is an office in it.
  const within = leftTo?.bodyId === office.bodyId ? undefined : bodyOf(office.bodyId);
  const empty = say.office(office, vacant, leftTo ? within : bodyOf(office.bodyId));
  const left = leftTo
    ? say.leftTo({
        body: bodyOf(leftTo.bodyId)?.name ?? '',
        isWithin: leftTo.bodyId === office.bodyId,
        empty,
        by: leftTo.by && longDate(leftTo.by, words),
        otherwise: leftTo.otherwise,
      })
    : say.vacant(vacant, empty);
  return [
    ...(groups.length > 0 ? [say.elect(groups, to)] : []),
    ...(vacant > 0 ? [left] : []),
  ].join(say.and);
};

const sameTerm = (elected: readonly Term[]) => {
  const groups = Map.groupBy(elected, ({ from, to, years }) => JSON.stringify([from, to, years]));
  return [...groups.values()].map((terms) => ({
    term: terms[0]!,
    personIds: terms.map(({ personId }) => personId),
  }));
};

/** With a blank before it; nothing where no end was told and it begins at the gavel. */
const termIn = (say: Say, words: Words, { from, to, years }: Term, on: string) => {
  const begins = from === on ? null : longDate(from, words);
  if (years !== null) return ` ${say.years(years, begins)}`;
  const ends = to && longDate(to, words);
  if (!begins && !ends) return '';
  return ` ${[...(begins ? [say.from(begins)] : []), ...(ends ? [say.to(ends)] : [])].join(' ')}`;
};

type Group = { readonly names: string; readonly term: string };

const inSwedish = ['', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
const manySv: Partial<Record<OfficeRole, string>> = {
  member: 'ledamöter',
  substitute: 'suppleanter',
  auditor: 'revisorer',
  substituteAuditor: 'revisorssuppleanter',
};

type Left = {
  body: string;
  /** Whether it chooses from among itself. */
  isWithin: boolean;
  empty: string;
  by: string | null;
  otherwise: string | null;
};

/** Where an office says by itself of what it is, its body is not named. */
const speaksForItself: readonly OfficeRole[] = ['auditor', 'substituteAuditor', 'other'];

const sv = {
  and: ', och att ',
  office: ({ role, title }: ElectedOffice, count: number, body: Body | undefined) => {
    const called = title ?? ((count > 1 && manySv[role]) || wordsIn('sv').officeRole(role));
    if (!body || title || speaksForItself.includes(role)) return called;
    const name = ['board', 'nominatingCommittee'].includes(body.kind)
      ? wordsIn('sv').bodyInSentence(body.name)
      : body.name;
    return `${called} i ${name}`;
  },
  elect: ([first, ...more]: readonly Group[], to: string) =>
    more.length === 0
      ? `välja ${first?.names} till ${to}${first?.term}`
      : `till ${to} välja ${[first!, ...more].map(({ names, term }) => names + term).join(' samt ')}`,
  years: (years: number, begins: string | null) =>
    `för ${inSwedish[years] ?? years} år${begins ? ` från och med ${begins}` : ''}`,
  from: (day: string) => `från och med ${day}`,
  to: (day: string) => `till och med ${day}`,
  vacant: (count: number, empty: string) =>
    count === 1
      ? `lämna platsen som ${empty} vakant`
      : `lämna ${count} platser som ${empty} vakanta`,
  leftTo: ({ body, isWithin, empty, by, otherwise }: Left) =>
    `överlåta åt ${wordsIn('sv').bodyInSentence(body)} att ${isWithin ? 'inom sig ' : ''}utse ${empty}${by ? ` senast ${by}` : ''}${otherwise ? ` och, om den inte kan det, ${otherwise}` : ''}`,
};

type Say = typeof sv;
const en: Say = {
  and: ', and ',
  office: ({ role, title }, count, body) => {
    const called = title ?? `${wordsIn('en').officeRole(role)}${count > 1 ? 's' : ''}`;
    if (!body || title || speaksForItself.includes(role)) return called;
    return `${called} of ${wordsIn('en').bodyInSentence(body.name)}`;
  },
  elect: ([first, ...more], to) =>
    more.length === 0
      ? `to elect ${first?.names} as ${to}${first?.term}`
      : `to elect as ${to} ${[first!, ...more].map(({ names, term }) => names + term).join(' and ')}`,
  years: (years, begins) =>
    `for ${years} ${years === 1 ? 'year' : 'years'}${begins ? ` from ${begins}` : ''}`,
  from: (day) => `from ${day}`,
  to: (day) => `until ${day}`,
  vacant: (count, empty) =>
    count === 1
      ? `to leave the seat of ${empty} vacant`
      : `to leave ${count} seats of ${empty} vacant`,
  leftTo: ({ body, isWithin, empty, by, otherwise }) =>
    `to leave it to ${wordsIn('en').bodyInSentence(body)} to ${isWithin ? `choose its ${empty} from among itself` : `appoint ${empty}`}${by ? ` by ${by}` : ''}${otherwise ? ` and, if it cannot, ${otherwise}` : ''}`,
};
