import type { Ballot } from './ballot.ts';
import type { FileOfBallots } from './ballot-file.ts';

/** Writes the file as a Debian tally sheet, one line per ballot. Room for 35 options and as many ranks. */
export const writeDebianTally = ({ candidates, ballots }: FileOfBallots): string => {
  const options = candidates.map(({ name }, at) => `     Option ${at + 1}--->: ${name}`);
  const votes = ballots.flatMap((ballot) => {
    const vote = candidates.map(({ id }) => mark(ballot, id)).join('');
    return new Array<string>(ballot.weight).fill(`V: ${vote}`);
  });
  return `${[...options, '', ...votes].join('\n')}\n`;
};

const mark = ({ preferences }: Ballot, id: string): string => {
  const rank = preferences.findIndex((equals) => equals.includes(id));
  return rank < 0 ? '-' : (rank + 1).toString(36);
};
