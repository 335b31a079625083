/** A table as it is typed or pasted: a line for each row, cells between tabs or semicolons; none where nothing is typed. Rows that are short get empty cells. */
export const rowsIn = (typed: string): string[][] | null => {
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  const between = lines.some((line) => line.includes('\t')) ? '\t' : ';';
  const rows = lines.map((line) => line.split(between).map((cell) => cell.trim()));
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
};

/** The same table to type on in. */
export const rowsAsTyped = (rows: readonly (readonly string[])[] | null) =>
  rows?.map((row) => row.join('\t')).join('\n') ?? '';
