/** A change of a text: what stood between two of its words, and what is to stand there. */
type Edit = { readonly from: number; readonly to: number; readonly put: readonly string[] };

/** What the new wordings of one text make of it together; undefined where two of them touch the same words. Their order does not matter. */
export const merged = (original: string, wordings: readonly string[]): string | undefined => {
  const words = tokens(original);
  const changes = wordings.map((wording) => edits(words, tokens(wording)));
  const clash = changes.some((one, i) =>
    changes.slice(i + 1).some((other) => one.some((a) => other.some((b) => touch(words, a, b)))),
  );
  return clash ? undefined : applied(words, changes.flat());
};

/** A wording that was written on another one of the same text, carried over to the text itself. */
export const rebased = (original: string, basis: string, wording: string): string | undefined =>
  merged(basis, [original, wording]);

/** People who are mentioned, words, what is between words. */
const tokens = (text: string): readonly string[] =>
  text.match(/@\{[^}]*\}|[\p{L}\p{N}\p{M}]+|\s+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];

const isWord = (token: string) => /^@\{|[\p{L}\p{N}]/u.test(token);

const applied = (words: readonly string[], changes: readonly Edit[]) => {
  const inOrder = changes.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  const parts: string[] = [];
  for (const { from, to, put } of inOrder) {
    parts.push(...words.slice(at, from), ...put);
    at = to;
  }
  return [...parts, ...words.slice(at)].join('');
};

/** The same words are replaced by both, or both put something in at the same place. */
const touch = (words: readonly string[], a: Edit, b: Edit) => {
  const isInsertion = (edit: Edit) => edit.from === edit.to;
  if (isInsertion(a) && isInsertion(b)) {
    const [first, last] = [Math.min(a.from, b.from), Math.max(a.from, b.from)];
    return !words.slice(first, last).some(isWord);
  }
  return a.from < b.to && b.from < a.to;
};

/** What makes the other text of the one. Words that are changed side by side are one change. */
const edits = (words: readonly string[], others: readonly string[]): readonly Edit[] => {
  const kept = commonPairs(words, others);
  const found: Edit[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...kept, [words.length, others.length] as const]) {
    if (a > i || b > j) join(found, words, { from: i, to: a, put: others.slice(j, b) });
    [i, j] = [a + 1, b + 1];
  }
  return found;
};

const join = (found: Edit[], words: readonly string[], next: Edit) => {
  const last = found.at(-1);
  const between = last && words.slice(last.to, next.from);
  if (!last || !between || between.some(isWord)) return found.push(next);
  found[found.length - 1] = {
    ...{ from: last.from, to: next.to },
    put: [...last.put, ...between, ...next.put],
  };
  return found.length;
};

/** The longest row of words that both have, as pairs of places: what begins and ends alike first, then by the table. */
const commonPairs = (a: readonly string[], b: readonly string[]) => {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = longest(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...middle.map(([i, j]) => [i + start, j + start] as const),
    ...Array.from({ length: end }, (_, i) => [a.length - end + i, b.length - end + i] as const),
  ];
};

/** Beyond this, what lies between is taken as one change. */
const largestTable = 4_000_000;

const longest = (a: readonly string[], b: readonly string[]) => {
  if (a.length * b.length > largestTable) return [];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
};
