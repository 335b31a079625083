import small from './fixtures/42.blt?raw';
import smallRounds from './fixtures/42.scotland-fixed-p5-d5.rounds.tsv?raw';
import smallWigmRounds from './fixtures/42.wigm-prf-fixed-p4-d4.rounds.tsv?raw';
import utf8 from './fixtures/42u.blt?raw';
import utf8Rounds from './fixtures/42u.scotland-fixed-p5-d5.rounds.tsv?raw';
import byteOrderMark from './fixtures/42ubom.blt?raw';
import debian from './fixtures/debian-2006-tally.txt?raw';
import govan from './fixtures/Govan-2007.blt?raw';
import govanRounds from './fixtures/Govan-2007.rounds.tsv?raw';
import hillhead from './fixtures/Hillhead-2007.blt?raw';
import hillheadRounds from './fixtures/Hillhead-2007.rounds.tsv?raw';
import partickWest from './fixtures/Partick-West-2007.blt?raw';
import partickWestRounds from './fixtures/Partick-West-2007.rounds.tsv?raw';
import vectors from './fixtures/v22-vectors.json?raw';
import weakDefeat from './fixtures/weak-defeat.blt?raw';
import weakDefeatRounds from './fixtures/weak-defeat.rounds.tsv?raw';
import weakSurplus from './fixtures/weak-surplus.blt?raw';
import weakSurplusRounds from './fixtures/weak-surplus.rounds.tsv?raw';
import { type BallotFile, type Reading, readBallots } from './index.ts';

/** Texts that only the tests read; their README says where they come from. */
export const fixtures = { small, utf8, byteOrderMark, debian, govan, weakSurplus, weakDefeat };

export const referenceCounts = [
  { name: 'Govan', ballots: govan, rounds: govanRounds, method: 'scottish-stv' },
  { name: 'Hillhead', ballots: hillhead, rounds: hillheadRounds, method: 'scottish-stv' },
  { name: 'Partick West', ballots: partickWest, rounds: partickWestRounds, method: 'scottish-stv' },
  { name: 'weak-defeat', ballots: weakDefeat, rounds: weakDefeatRounds, method: 'scottish-stv' },
  { name: 'weak-surplus', ballots: weakSurplus, rounds: weakSurplusRounds, method: 'scottish-stv' },
  { name: '42', ballots: small, rounds: smallRounds, method: 'scottish-stv' },
  { name: '42u', ballots: utf8, rounds: utf8Rounds, method: 'scottish-stv' },
  { name: '42ubom', ballots: byteOrderMark, rounds: utf8Rounds, method: 'scottish-stv' },
  { name: '42 by WIGM', ballots: small, rounds: smallWigmRounds, method: 'wigm' },
] as const;

export const v22Vectors: {
  readonly name: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly ballots: readonly (readonly [readonly string[], number])[];
  readonly expected: {
    readonly tally: Readonly<Record<string, number>>;
    readonly valid_ballots: number;
    readonly invalid: number;
    readonly blank: number;
    readonly votes_needed: number;
    readonly elected: readonly string[];
    readonly runoff?: { seats: number; max_candidates: number; candidates: readonly string[] };
    readonly lots_required: readonly { among: readonly string[]; places: number }[];
  };
}[] = JSON.parse(vectors).vectors;

/** The file that the text holds; a test that reads a wrong text fails here. */
export const fileOf = (text: string, name?: string): BallotFile => {
  const reading: Reading = readBallots(text, name);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.file;
};
