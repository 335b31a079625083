import type { BallotFile } from './ballot-file.ts';

/** Writes the file as BLT that every reader knows. Quotation marks within a name become ”. */
export const writeBlt = ({ title = '', seats = 1, candidates, ballots }: BallotFile): string => {
  const numbers = new Map(candidates.map(({ id }, at) => [id, at + 1]));
  const withdrawn = candidates.flatMap((each) =>
    each.withdrawn ? `-${numbers.get(each.id)}` : [],
  );
  const rank = (ids: readonly string[]) => ids.map((id) => numbers.get(id)).join('=') || '-';
  const lines = [
    `${candidates.length} ${seats}`,
    ...(withdrawn.length > 0 ? [withdrawn.join(' ')] : []),
    ...ballots.map(({ weight, preferences }) => [weight, ...preferences.map(rank), 0].join(' ')),
    '0',
    ...candidates.map(({ name }) => quoted(name)),
    quoted(title),
  ];
  return `${lines.join('\n')}\n`;
};

const quoted = (text: string) => `"${text.replaceAll('"', '”').replaceAll(/\s*[\r\n]+\s*/g, ' ')}"`;
