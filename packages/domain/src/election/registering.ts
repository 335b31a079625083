import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import { folded } from '../text.ts';
import type { AskElection } from './commands.ts';
import { possibleDoubles } from './doubles.ts';
import type { ElectionEvent } from './events.ts';
import { underWay, whileVoting } from './guards.ts';
import { sum } from './standing.ts';
import { type Election, participating, type VoterList } from './state.ts';

/** The list of one association, as it ticked it off; sent again, it takes the place of the one before. */
export const enterVoters = (
  election: Election,
  { associationId, voters, unnamed }: AskElection<'EnterVoters'>,
) => {
  const refusal = underWay(election) ?? whileVoting(election);
  if (refusal) return refusal;
  const isKnown =
    associationId === null ||
    participating(election).some((one) => one.associationId === associationId);
  if (!isKnown) return refuse('association-not-admitted', 'associationId');
  const twice = voters.find(
    ({ personId }, i) => personId && voters.findIndex((one) => one.personId === personId) !== i,
  );
  if (twice) return refuse('voter-twice', 'voters', { name: twice.name });
  const { registerId } = election;
  const list = packed({ voters, unnamed });
  return [
    { type: 'VotersEntered', v: 1, associationId, registerId, list },
  ] satisfies ElectionEvent[];
};

/** As the association sent it; fetched again, it takes the place of the one before. */
export const fetchVoters = (
  election: Election,
  { associationId, list }: AskElection<'FetchVoters'>,
) =>
  list
    ? enterVoters(election, { type: 'EnterVoters', associationId, ...list })
    : refuse('no-list-sent', 'associationId');

/** Freezes who may vote in the next round. Each person is in it once, whatever lists they stand in. */
export const freezeRegister = (election: Election, { at }: AskElection<'FreezeRegister'>) => {
  const refusal = underWay(election) ?? whileVoting(election);
  if (refusal) return refusal;
  if (election.lists.length === 0) return refuse('no-voters');
  const open = possibleDoubles(election).filter(({ same }) => same === null);
  if (open[0])
    return refuse('doubles-not-settled', undefined, { count: open.length, name: open[0].name });
  const lists = election.lists.map((list) => withoutDoubles(election, list));
  const byAssociation = lists.map(({ associationId, voters, unnamed }) => ({
    associationId,
    voters: voters.length + unnamed,
  }));
  const register = lists.flatMap(({ associationId, voters }) =>
    voters.map(({ personId, name }) => ({ personId, name, associationId })),
  );
  const { registerId } = election;
  return [
    {
      ...{ type: 'RegisterFrozen', v: 1 },
      voters: sum(byAssociation.map(({ voters }) => voters)),
      byAssociation,
      ...{ registerId, register: packed(register), at },
    },
  ] satisfies ElectionEvent[];
};

/** One person in two lists votes with the association that was agreed on. */
const withoutDoubles = (election: Election, list: VoterList): VoterList => {
  const elsewhere = election.doubles
    .filter(({ same, associationId, otherId }) => {
      const isOne = list.associationId === associationId || list.associationId === otherId;
      return same && isOne && list.associationId !== associationId;
    })
    .map(({ name }) => folded(name));
  return { ...list, voters: list.voters.filter(({ name }) => !elsewhere.includes(folded(name))) };
};
