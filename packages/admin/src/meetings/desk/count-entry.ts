/** A count while it is typed: for, against, abstained; empty where nothing has been written. */
export type CountEntry = readonly [string, string, string];

export const emptyCount: CountEntry = ['', '', ''];

/** What a box becomes after typing, and whether the caret moves on: only where that is asked for, by a space or a sign between numbers. */
export const typed = (
  entry: CountEntry,
  box: number,
  text: string,
  voters: number,
): { entry: CountEntry; moveOn: boolean } => {
  const digits = text.replaceAll(/\D/g, '').slice(0, String(voters).length + 1);
  const next = entry.with(box, digits) as unknown as CountEntry;
  const asked = /[\s,;/-]$/.test(text) && digits !== '';
  return { entry: next, moveOn: asked };
};

/** The numbers; undefined until for and against are both known. Whoever is left over did not vote. */
export const countOf = (entry: CountEntry, voters: number) => {
  const [ayes, noes, abstained] = entry;
  if (ayes === '' || (noes === '' && Number(ayes) < voters)) return undefined;
  const [f, a, s] = [Number(ayes), Number(noes), Number(abstained)];
  return { for: f, against: a, abstained: s, notVoting: voters - f - a - s };
};
