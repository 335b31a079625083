import { foundIn, type ItemElection } from '@klubba/domain';
import { electionFigures } from '../record/item-election-figures.ts';
import type { ItemElectionView } from './item-election.contract.ts';

export const itemElectionView = (election: ItemElection): ItemElectionView => {
  const { electionId, itemId, putOff } = election;
  const { state, elected, candidates, seats, lot } = foundIn(election);
  return {
    ...{ electionId, itemId, putOff, ...electionFigures(election) },
    found: {
      ...{ state, seats, elected: [...elected], candidates: [...candidates] },
      lot: lot && { among: [...lot.among], places: lot.places },
    },
  };
};
