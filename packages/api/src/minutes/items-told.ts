import type { Fact, MinutesRecord, Paragraph } from '@klubba/domain';
import { cited, itemOf } from '@klubba/domain';
import { longDate } from '../documents/text.ts';
import type { Block, MinutesDocument } from './contract.ts';
import { clauseText } from './how-decided.ts';
import type { Setting } from './setting.ts';

type Told = Pick<Block, 'text'> & Partial<Pick<Block, 'lead' | 'table'>>;

/** The free texts of a §, in their order, with their headings and tables. */
export const notesTold = ({ text }: Setting, { note, notes = [] }: Paragraph): readonly Told[] => [
  ...(note ? [{ text: text(note) }] : []),
  ...notes.map(({ heading, text: said, table }) => ({
    lead: heading ? text(heading) : null,
    text: text(said),
    ...(table && { table: table.map((row) => row.map(text)) }),
  })),
];

/** What somebody undertook, without a decision. */
export const taskTold = (
  { words, that, name, body, text }: Setting,
  { owner, text: said, dueOn }: Fact<'TaskSet'>,
) => {
  const who = owner && (owner.kind === 'person' ? name(owner.id) : body(owner.id));
  const what = clauseText(that, text(uncapitalised(said))).replace(/\.$/, '');
  return words.items.task(who, what, dueOn && longDate(dueOn, words));
};

/** As it stands in the middle of a sentence, where it was typed as one of its own: "Boka en lokal", and neither "SJ" nor a name. */
const uncapitalised = (said: string) =>
  said.replace(
    /^((?:[Aa]tt|[Tt]hat)\s+)?(\p{Lu})(?=\p{Ll})/u,
    (_, that = '', first) => that + first.toLowerCase(),
  );

/** The title of an item as it stands now, whatever was written first. */
export const titleOf = ({ meeting, text }: Setting, itemId: string) =>
  text(itemOf(meeting, itemId)?.title ?? '');

/** How a § is cited: "§ 12", "§ 10 a" or "4.9". */
export const citedAs = ({ numbering }: MinutesRecord, paragraph: Paragraph) =>
  cited(numbering, paragraph);

type HeadingOver = MinutesDocument['paragraphs'][number]['headings'][number];

/** The headings to set over a §: those that do not already stand over the one before. */
export const headingsOver = (
  { record, text }: Setting,
  { headings = [] }: Paragraph,
  before: Paragraph | undefined,
): HeadingOver[] => {
  const above = before?.headings ?? [];
  const same = headings.findIndex(({ itemId }, index) => above[index]?.itemId !== itemId);
  const shown = headings.slice(same < 0 ? headings.length : same);
  return shown.map((heading) => ({
    number: record.numbering === 'agenda' ? heading.agendaNumber : null,
    title: text(heading.title),
    level: headings.indexOf(heading) + 1,
  }));
};
