import { folded } from '@klubba/domain';

/** Names as people paste them, one per line: numbers, dashes and dots before a name are no part of it. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:\d+\s*[.):\t]\s*|[-–—•*]\s+|\d+\s+(?=\p{L}))/u, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => name !== '');

/** Names that stand more than once: the same person twice, or namesakes. */
export const twiceAmong = (names: readonly string[]): readonly string[] => {
  const before = new Set<string>();
  return names.filter((name) => {
    const key = folded(name);
    const isKnown = before.has(key);
    before.add(key);
    return isKnown;
  });
};

type Voter = { readonly personId: string | null; readonly name: string };

/** Who was in the list before as somebody of the register stays that person, under the same name. */
export const votersOf = (names: readonly string[], before: readonly Voter[]): Voter[] => {
  const known = [...before];
  return names.map((name) => {
    const at = known.findIndex((one) => folded(one.name) === folded(name));
    const [same] = at < 0 ? [] : known.splice(at, 1);
    return { personId: same?.personId ?? null, name };
  });
};
