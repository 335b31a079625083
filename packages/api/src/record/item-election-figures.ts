import type { ItemElection } from '@klubba/domain';
import type { ItemElectionFigures } from './item-election.contract.ts';

/** What a decision that elected people rests on: who stood, what was counted, and what was drawn. */
export const electionFigures = (election: ItemElection): ItemElectionFigures => {
  const { office, seats, electedBy, settled } = election;
  return {
    ...{ office, seats, electedBy },
    candidates: election.candidates.map((one) => ({ ...one })),
    rounds: election.rounds.map(({ at: _, votes, ...round }) => ({ ...round, votes: [...votes] })),
    lots: election.lots.map(({ round, among, drawn, method, witnesses }) => ({
      ...{ round, method },
      ...{ among: [...among], drawn: [...drawn], witnesses: [...witnesses] },
    })),
    settled: settled && {
      ...{ decisionId: settled.decisionId, number: settled.number, by: settled.by },
      ...{ elected: [...settled.elected], vacant: settled.vacant, leftTo: settled.leftTo },
      chairStayed: settled.chairStayed,
    },
  };
};
