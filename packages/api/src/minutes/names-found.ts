import type { MinutesDocument } from './contract.ts';

type Person = { readonly personId: string; readonly name: string };
export type Found = {
  readonly personId: string | null;
  readonly name: string;
  /** The §§ in which it stands. */
  readonly paragraphs: readonly string[];
  readonly proposed: boolean;
};

type Searched = {
  /** As it would be published. */
  readonly document: MinutesDocument;
  /** The record it is of, as text. */
  readonly record: string;
  readonly people: readonly Person[];
  /** Names that are none of a person: the association, its bodies, the title. */
  readonly known: readonly string[];
};

/**
 * The names that would be published, and which Klubba proposes to withhold: those of people whom only the texts speak of, who held no office,
 * moved nothing and were elected to nothing. What looks like a name and is nobody's in the register is found, too, and left to whoever reads it.
 */
export const namesFound = ({ document, record, people, known }: Searched): Found[] => {
  const texts = document.paragraphs.map(({ cited, title, blocks }) => ({
    cited,
    text: [
      title,
      ...blocks.flatMap(({ lead, text, lines, detail }) => [lead, text, ...lines, detail]),
    ].join('\n'),
  }));
  const standing = (name: string) =>
    texts.filter(({ text }) => stands(name, text)).map(({ cited }) => cited);
  const acted = new Set([...record.matchAll(roles)].map(([, personId]) => String(personId)));
  const registered = people
    .map(({ personId, name }) => ({ personId, name, paragraphs: standing(name) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((found) => ({ ...found, proposed: !acted.has(found.personId) }));
  const taken = [...registered.map(({ name }) => name), ...known].join('\n');
  const others = [...new Set(texts.flatMap(({ text }) => looksLikeName(text)))]
    .filter((name) => !taken.includes(name))
    .map((name) => ({ personId: null, name, paragraphs: standing(name), proposed: false }));
  return [...registered, ...others];
};

/** Ids that stand in the record as whoever did something. */
const roles = /"(?:personId|openedBy|by|from|id|vouchedBy)":"([0-9a-f-]{36})"/g;

const stands = (name: string, text: string) => {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after.replace('s', ''));
};

/** Two capitalised words or more, one after another, within a line. */
const looksLikeName = (text: string) => text.match(/\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu) ?? [];
