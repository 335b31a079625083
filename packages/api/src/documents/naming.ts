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
};

/**
 * How people stand in a rendition, and texts with their mentions written out: the one rule of who is named. Whoever is
 * mentioned as protected anywhere is withheld from all of what is published, for what else they did there would tell.
 */
export const naming = ({ rendition, of, names, words }: Telling) => {
  const withheld = rendition === 'published' ? protectedIn(of) : new Set();
  const name = (personId: string) =>
    withheld.has(personId) ? words.redacted : (names(personId) ?? words.erased);
  const text = (raw: string) => raw.replace(mention, (_, personId: string) => name(personId));
  return { name, text };
};

const protectedIn = (source: unknown) =>
  new Set(
    [...JSON.stringify(source).matchAll(mention)].flatMap(([, personId, isProtected]) =>
      isProtected ? [personId] : [],
    ),
  );
