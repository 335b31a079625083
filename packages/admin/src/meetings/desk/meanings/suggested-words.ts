import type { MeaningSent } from '@klubba/api/contract';
import { recordLanguage } from '../../../language/format.ts';

type Lines = Extract<MeaningSent, { kind: 'lines' }>;
type Fee = Extract<MeaningSent, { kind: 'fee' }>;
type Group = Extract<MeaningSent, { kind: 'group' }> & { readonly name: string };

/** What else the words of a clause name. */
export type Named = {
  readonly title?: string | undefined;
  /** The section that lines are, where they are one. */
  readonly section?: string | undefined;
  readonly body?: string | undefined;
};

/** A clause in words that says what its figures say, in the language that the association writes; whoever records it may say it otherwise. */
export const suggestedWords = (meaning: MeaningSent, named: Named): string | undefined => {
  const say = recordLanguage() === 'sv' ? sv : en;
  switch (meaning.kind) {
    case 'text':
      return named.title === undefined ? undefined : say.text(named.title);
    case 'lines':
      return say.lines(meaning, named.section);
    case 'fee':
      return meaning.name && meaning.unit ? say.fee(meaning) : undefined;
    case 'group':
      return meaning.name ? say.group({ ...meaning, name: meaning.name }, named.body) : undefined;
  }
};

const oneLine = (text: string) => text.split('\n').filter(Boolean).join(' / ');
const lowered = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
/** A name alone has no place among the words of a clause: what is told of the group names everybody then. */
const peopleOf = ({ personIds = [], names: alone = [] }: Group, and: string) =>
  alone.length > 0 ? '' : names(personIds, and);
const names = (ids: readonly string[], and: string) => {
  const all = ids.map((id) => `@{${id}}`);
  return [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(` ${and} `);
};
const longDate = (date: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
const figures = (ore: number, locale: string) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: ore % 100 ? 2 : 0 }).format(ore / 100);

const sv = {
  text: (title: string) => `att anta ${title}`,
  lines: ({ operation, from, to, text = '' }: Lines, section: string | undefined) => {
    const rows = from === to ? `rad ${from}` : `rad ${from}–${to}`;
    const what = section ? `avsnittet ”${section}” (${rows})` : rows;
    if (operation === 'delete') return `att stryka ${what}`;
    if (operation === 'insert')
      return `att ${from === 0 ? 'överst' : `efter rad ${from}`} lägga till ”${oneLine(text)}”`;
    return `att ${what} får lydelsen ”${oneLine(text)}”`;
  },
  fee: ({ name, amount, unit, from }: Fee) =>
    `att fastställa ${lowered(name)} till ${figures(amount, 'sv')} kr per ${unit}${from ? `, från och med ${longDate(from, 'sv')}` : ''}`,
  group: (group: Group, body: string | undefined) => {
    const { convenerId, mandate } = group;
    const parts = [
      ...(convenerId ? [`@{${convenerId}} är sammankallande`] : []),
      ...(mandate ? [`uppdraget är: ${mandate}`] : []),
      ...sizeIn(group, 'antalet är', 'minst', 'högst'),
      ...(group.endsOn ? [`gruppen verkar till och med ${longDate(group.endsOn, 'sv')}`] : []),
      ...(body ? [`den rapporterar till ${lowered(body)}`] : []),
    ];
    const people = peopleOf(group, 'och');
    const begun = group.bodyId
      ? `att utöka ${group.name}${people && ` med ${people}`}`
      : `att tillsätta ${group.name}${people && ` med ${people}`}`;
    return [begun, ...parts].join('; ');
  },
};

const en: typeof sv = {
  text: (title) => `that ${title} is adopted`,
  lines: ({ operation, from, to, text = '' }, section) => {
    const rows = from === to ? `line ${from}` : `lines ${from}–${to}`;
    const what = section ? `the section “${section}” (${rows})` : rows;
    if (operation === 'delete') return `that ${what} be deleted`;
    if (operation === 'insert')
      return `that “${oneLine(text)}” be added ${from === 0 ? 'at the top' : `after line ${from}`}`;
    return `that ${what} read “${oneLine(text)}”`;
  },
  fee: ({ name, amount, unit, from }) =>
    `that the ${lowered(name)} be SEK ${figures(amount, 'en')} per ${unit}${from ? `, from ${longDate(from, 'en-GB')}` : ''}`,
  group: (group, body) => {
    const { convenerId, mandate } = group;
    const parts = [
      ...(convenerId ? [`@{${convenerId}} is convener`] : []),
      ...(mandate ? [`its mandate is: ${mandate}`] : []),
      ...sizeIn(group, 'its size is', 'at least', 'at most'),
      ...(group.endsOn ? [`it works until ${longDate(group.endsOn, 'en-GB')}`] : []),
      ...(body ? [`it reports to ${lowered(body)}`] : []),
    ];
    const people = peopleOf(group, 'and');
    const begun = group.bodyId
      ? `that ${group.name} be ${people ? `joined by ${people}` : 'enlarged'}`
      : `that ${group.name} be founded${people && ` with ${people}`}`;
    return [begun, ...parts].join('; ');
  },
};

const sizeIn = (
  { least, most }: Pick<Group, 'least' | 'most'>,
  is: string,
  atLeast: string,
  atMost: string,
) => {
  if (least && most) return [`${is} ${least === most ? most : `${least}–${most}`}`];
  if (least) return [`${is} ${atLeast} ${least}`];
  return most ? [`${is} ${atMost} ${most}`] : [];
};
