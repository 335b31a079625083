import { changeItem } from '../changing.ts';
import type { Proceeding } from '../events.ts';
import type { ItemElection } from '../item-election-state.ts';
import type { Meeting } from '../state.ts';
import type { ElectionCorrected } from './election-vocabulary.ts';

/** The record with an election as it was; the correction is told under its item. */
export const withElection = (meeting: Meeting, event: ElectionCorrected): Meeting => {
  const { electionId, itemId, decisionId, elected, vacant, leftTo, text } = event;
  const proceedings = meeting.items.find((item) => item.itemId === itemId)?.proceedings ?? [];
  const retold = proceedings.map((one): Proceeding => {
    if (one.type === 'PeopleElected' && one.electionId === electionId)
      return { ...one, elected, vacant, leftTo };
    return one.type === 'ElectionDeclared' && one.decisionId === decisionId
      ? { ...one, text }
      : one;
  });
  return changeItem(
    {
      ...meeting,
      elections: meeting.elections.map((one) =>
        one.decisionId === decisionId ? { ...one, text } : one,
      ),
      itemElections: meeting.itemElections.map((one) =>
        one.electionId === electionId ? asRight(one, event) : one,
      ),
    },
    itemId,
    { proceedings: [...retold, event] },
  );
};

/** An election with the result, the figures and the lot that are right. */
export const asRight = (
  election: ItemElection,
  {
    elected,
    vacant,
    leftTo,
    figures,
    lot,
  }: Pick<ElectionCorrected, 'elected' | 'vacant' | 'leftTo' | 'figures' | 'lot'>,
): ItemElection => {
  const last = election.rounds.at(-1);
  const lots = election.lots.filter(({ round }) => round < (last?.round ?? 0));
  return {
    ...election,
    candidates: [
      ...election.candidates,
      ...elected
        .filter(({ personId }) => !election.candidates.some((one) => one.personId === personId))
        .map(({ personId }) => ({ personId, by: null, stoodDown: false })),
    ],
    rounds:
      last && figures
        ? [...election.rounds.slice(0, -1), { ...last, ...figures }]
        : election.rounds,
    ...(last &&
      (figures || lot) && {
        lots: lot ? [...lots, { ...lot, round: last.round, at: null }] : lots,
      }),
    settled: election.settled && { ...election.settled, elected, vacant, leftTo },
  };
};
