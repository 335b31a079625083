import type { Ballot } from './ballot.ts';
import type { FileOfBallots } from './ballot-file.ts';

/** Writes the ballots as a CSV of marks that `readCsv` reads and a spreadsheet opens: ranks, or x where all are equal. */
export const writeCsv = ({ candidates, ballots }: FileOfBallots): string => {
  const known = new Set(candidates.map(({ id }) => id));
  const marksOnly = ballots.every(({ preferences }) => preferences.length < 2);
  const hasInvalid = ballots.some((ballot) => isInvalid(ballot, known));
  const head = ['antal', ...candidates.map(({ name }) => name), ...(hasInvalid ? ['ogiltig'] : [])];
  const rows = ballots.map((ballot) => [
    String(ballot.weight),
    ...candidates.map(({ id }) => cell(ballot, id, marksOnly)),
    ...(hasInvalid ? [isInvalid(ballot, known) ? 'x' : ''] : []),
  ]);
  return [head, ...rows].map((row) => `${row.map(quoted).join(';')}\r\n`).join('');
};

const cell = ({ preferences, against }: Ballot, id: string, marksOnly: boolean): string => {
  const rank = preferences.findIndex((equals) => equals.includes(id));
  if (rank >= 0) return marksOnly ? 'x' : String(rank + 1);
  return against?.includes(id) ? 'nej' : '';
};

const isInvalid = ({ preferences, kind }: Ballot, known: ReadonlySet<string>) =>
  kind === 'invalid' || preferences.flat().some((id) => !known.has(id));

const quoted = (text: string) =>
  /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
