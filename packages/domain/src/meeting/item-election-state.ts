import type { ItemElectionEvent } from './item-election-events.ts';
import type { ElectedOffice } from './item-election-vocabulary.ts';
import type { ElectedWith, Proposer } from './vocabulary.ts';

type Of<Type extends ItemElectionEvent['type']> = Extract<ItemElectionEvent, { type: Type }>;
type Told<Type extends ItemElectionEvent['type']> = Omit<
  Of<Type>,
  'type' | 'v' | 'electionId' | 'itemId'
>;

/** An election held under an item: who stands, what was counted, and what came of it. */
export type ItemElection = {
  readonly electionId: string;
  readonly itemId: string;
  readonly office: ElectedOffice;
  readonly seats: number;
  readonly electedBy: ElectedWith;
  readonly candidates: readonly Candidate[];
  /** The first one, and the run-off. */
  readonly rounds: readonly Told<'ElectionRoundCounted'>[];
  readonly lots: readonly Told<'ElectionLotDrawn'>[];
  readonly settled: Told<'PeopleElected'> | null;
  readonly putOff: boolean;
};

type Candidate = {
  readonly personId: string;
  readonly by: Proposer | null;
  readonly stoodDown: boolean;
};

/** How each fact changes the elections of a meeting. */
export const evolveElections = (
  elections: readonly ItemElection[],
  event: ItemElectionEvent,
): readonly ItemElection[] => {
  if (event.type !== 'ElectionBegun')
    return elections.map((one) =>
      one.electionId === event.electionId ? changed(one, event) : one,
    );
  const { electionId, itemId, office, seats, electedBy } = event;
  const begun = { candidates: [], rounds: [], lots: [], settled: null, putOff: false };
  return [...elections, { electionId, itemId, office, seats, electedBy, ...begun }];
};

const changed = (
  election: ItemElection,
  event: Exclude<ItemElectionEvent, { type: 'ElectionBegun' }>,
): ItemElection => {
  const { type: _, v: __, electionId: ___, itemId: ____, ...told } = event;
  switch (event.type) {
    case 'CandidateNamed': {
      const others = election.candidates.filter(({ personId }) => personId !== event.personId);
      const { personId, by } = event;
      return { ...election, candidates: [...others, { personId, by, stoodDown: false }] };
    }
    case 'CandidateStoodDown':
      return {
        ...election,
        candidates: election.candidates.map((one) =>
          one.personId === event.personId ? { ...one, stoodDown: true } : one,
        ),
      };
    case 'ElectionRoundCounted':
      return {
        ...election,
        rounds: [
          ...election.rounds.filter(({ round }) => round < event.round),
          told as Told<'ElectionRoundCounted'>,
        ],
        lots: election.lots.filter(({ round }) => round < event.round),
      };
    case 'ElectionLotDrawn':
      return { ...election, lots: [...election.lots, told as Told<'ElectionLotDrawn'>] };
    case 'PeopleElected':
      return { ...election, settled: told as Told<'PeopleElected'> };
    case 'ElectionPutOff':
      return { ...election, putOff: true };
  }
};

/** Whether it still waits for its gavel. */
export const isUnsettled = ({ settled, putOff }: Pick<ItemElection, 'settled' | 'putOff'>) =>
  settled === null && !putOff;

/** Those who stand: named, and not stood down. */
export const standing = ({ candidates }: Pick<ItemElection, 'candidates'>) =>
  candidates.filter(({ stoodDown }) => !stoodDown).map(({ personId }) => personId);
