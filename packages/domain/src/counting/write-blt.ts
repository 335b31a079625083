import type { FileOfBallots } from './ballot-file.ts';
import { quoteBltName } from './blt-name.ts';

/** Writes the file as BLT: each name on a line of its own, quotation marks within it doubled, and the party after it. */
export const writeBlt = ({ title = '', seats = 1, candidates, ballots }: FileOfBallots): string => {
  const numbers = new Map(candidates.map(({ id }, at) => [id, at + 1]));
  const withdrawn = candidates.flatMap((each) =>
    each.withdrawn ? `-${numbers.get(each.id)}` : [],
  );
  const hasParties = candidates.some(({ party }) => party);
  const rank = (ids: readonly string[]) => ids.map((id) => numbers.get(id)).join('=') || '-';
  const lines = [
    `${candidates.length} ${seats}`,
    ...(withdrawn.length > 0 ? [withdrawn.join(' ')] : []),
    ...ballots.map(({ weight, preferences }) => [weight, ...preferences.map(rank), 0].join(' ')),
    '0',
    ...candidates.map(({ name, party = '' }) =>
      [name, ...(hasParties ? [party] : [])].map(quoteBltName).join(' '),
    ),
    quoteBltName(title),
  ];
  return `${lines.join('\n')}\n`;
};
