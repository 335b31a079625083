import { diffArrays } from 'diff';

type Lines = { readonly operation: string; readonly from: number; readonly to: number };

/** Where some lines of a text stand in its next version; null where one of them was changed, or something was put between them. */
export const linesNow = (
  before: readonly string[],
  after: readonly string[],
  { operation, from, to }: Lines,
): { from: number; to: number } | null => {
  const places = placesOf(before, after);
  if (operation === 'insert') {
    // Between two lines that still stand beside each other; the ends of the text are such lines as well.
    const [above, below] = [
      from === 0 ? 0 : places[from - 1],
      from === before.length ? after.length + 1 : places[from],
    ];
    return typeof above === 'number' && below === above + 1 ? { from: above, to: above } : null;
  }
  const [first, last] = [places[from - 1], places[to - 1]];
  if (first === null || last === null || first === undefined || last === undefined) return null;
  const all = places.slice(from - 1, to);
  return all.every((place, i) => place === first + i) ? { from: first, to: last } : null;
};

/** For each line of the one, its number in the other; null where it is gone. */
const placesOf = (
  before: readonly string[],
  after: readonly string[],
): readonly (number | null)[] => {
  const places: (number | null)[] = [];
  let now = 0;
  for (const { added, removed, value } of diffArrays([...before], [...after]))
    if (added) now += value.length;
    else for (const _ of value) places.push(removed ? null : ++now);
  return places;
};
