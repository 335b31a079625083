import { mention } from '@klubba/domain';
import type { Words } from './words.ts';

/** Who people are, as far as it is known. */
export type Names = (personId: string) => string | null | undefined;

/** The full one is for those whose record it is; what is published leaves the house, on a website, a poster or in a calendar. */
export type Rendition = 'full' | 'published';

type Telling = {
  readonly rendition: Rendition;
  /** All of what the rendition is made of, and not only what it shows. */
  readonly of: unknown;
  readonly names: Names;
  readonly words: Words;
  /** What somebody has decided not to publish, besides whoever is protected. */
  readonly withheld?: Withheld | null | undefined;
};

type Withheld = { readonly personIds: readonly string[]; readonly words: readonly string[] };

/**
 * How people stand in a rendition, and texts with their mentions written out: the one rule of who is named. Whoever is
 * mentioned as protected anywhere is withheld from all of what is published, for what else they did there would tell.
 */
export const naming = ({ rendition, of, names, words, withheld: decided }: Telling) => {
  const isPublished = rendition === 'published';
  const withheld = new Set(isPublished ? [...protectedIn(of), ...(decided?.personIds ?? [])] : []);
  const written = isPublished ? writtenNames([...withheld], names, decided?.words ?? []) : null;
  const name = (personId: string) =>
    withheld.has(personId) ? words.redacted : (names(personId) ?? words.erased);
  const text = (raw: string) => {
    const said = raw.replace(mention, (_, personId: string) => name(personId));
    return written ? said.replace(written, words.redacted) : said;
  };
  return { name, text };
};

/** Names as somebody typed them instead of mentioning whose they are, whole words only; with the s of a genitive. */
const writtenNames = (personIds: readonly string[], names: Names, others: readonly string[]) => {
  const typed = [...personIds.flatMap((personId) => names(personId) ?? []), ...others]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return typed.length
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${typed.join('|')})s?(?![\\p{L}\\p{N}])`, 'gu')
    : null;
};

const protectedIn = (source: unknown) =>
  new Set(
    [...JSON.stringify(source).matchAll(mention)].flatMap(([, personId = '', isProtected]) =>
      isProtected ? [personId] : [],
    ),
  );
