import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import { folded } from '../text.ts';
import type { AskElection } from './commands.ts';
import type { ElectionEvent } from './events.ts';
import { underWay, whileVoting } from './guards.ts';
import type { Election, SettledDouble } from './state.ts';

export type PossibleDouble = {
  readonly name: string;
  readonly associationId: string | null;
  readonly otherId: string | null;
  /** Whether it is one person, where both have said the same; null while it is open. */
  readonly same: boolean | null;
  /** What each side has said by itself; where it is one person, they vote with `associationId`. */
  readonly answers: readonly {
    readonly by: string | null;
    readonly same: boolean;
    readonly associationId: string | null;
  }[];
};

/** Entries of two lists under one name: one person who belongs to two associations, or two. */
export const possibleDoubles = ({
  lists,
  doubles,
  doubleAnswers,
}: Pick<Election, 'lists' | 'doubles' | 'doubleAnswers'>): readonly PossibleDouble[] =>
  lists.flatMap((one, i) =>
    lists.slice(i + 1).flatMap((other) => {
      const names = new Set(other.voters.map(({ name }) => folded(name)));
      return one.voters
        .filter(({ name }) => names.has(folded(name)))
        .map(({ name }) => {
          const { associationId } = one;
          const pair = { name, associationId, otherId: other.associationId };
          const settled = doubles.findLast((each) => isOneDouble(each, pair));
          const answers = doubleAnswers
            .filter((each) => isOneDouble(each, pair))
            .map(({ by, same, associationId }) => ({ by, same, associationId }));
          return { ...pair, same: settled?.same ?? null, answers };
        });
    }),
  );

type Pair = Pick<SettledDouble, 'name' | 'associationId' | 'otherId'>;

/** Whether two are about the same entries of the same two lists. */
export const isOneDouble = (one: Pair, other: Pair) =>
  folded(one.name) === folded(other.name) &&
  ((one.associationId === other.associationId && one.otherId === other.otherId) ||
    (one.associationId === other.otherId && one.otherId === other.associationId));

/** Two people; or one, and the same list that they vote in. */
export const saysTheSame = (one: SettledDouble, other: SettledDouble) =>
  one.same === other.same && (!one.same || one.associationId === other.associationId);

/**
 * What the host's registrar says of two entries under one name: for the host, and for associations elsewhere, as they were asked. Where the
 * other side answers in its own log it is settled when both say the same. Where it is one person, they vote with `associationId`.
 */
export const settleDouble = (
  election: Election,
  { type: _, ...said }: AskElection<'SettleDouble'>,
) => {
  const refusal = underWay(election) ?? whileVoting(election);
  if (refusal) return refusal;
  const open = possibleDoubles(election).find((one) => isOneDouble(one, said));
  if (!open) return refuse('no-double', 'name');
  const told = [open.associationId, open.otherId].filter((id) => !answersItself(election, id));
  if (told.length === 2) return [settled(election, said)];
  const [by] = told;
  if (by === undefined) return refuse('double-is-theirs', 'name');
  return answered(election, by, said);
};

/** What an association says of them in its own log, as far as they are possible doubles of its list, and new. */
export const recordDoubleAnswers = (
  election: Election,
  { associationId: by, answers }: AskElection<'RecordDoubleAnswers'>,
) => {
  const refusal = underWay(election) ?? whileVoting(election);
  if (refusal) return refusal;
  const possible = possibleDoubles(election);
  return answers
    .filter((said) => said.associationId === by || said.otherId === by)
    .filter((said) => possible.some((one) => isOneDouble(one, said)))
    .flatMap((said) => answered(election, by, said));
};

const answered = (election: Election, by: string | null, said: SettledDouble) => {
  const about = election.doubleAnswers.filter((one) => isOneDouble(one, said));
  const before = about.find((one) => one.by === by);
  if (before && saysTheSame(before, said)) return [];
  const other = about.find((one) => one.by !== by);
  const { name, associationId, otherId, same } = said;
  const { registerId } = election;
  const answer = { associationId, otherId, same, registerId, who: packed({ name }) };
  return [
    { type: 'DoubleAnswered', v: 1, by, ...answer },
    ...(other && saysTheSame(other, said) ? [settled(election, said)] : []),
  ] satisfies ElectionEvent[];
};

const settled = ({ registerId }: Election, { name, associationId, otherId, same }: SettledDouble) =>
  ({
    ...{ type: 'DoubleSettled', v: 1, associationId, otherId, same },
    ...{ registerId, who: packed({ name }) },
  }) satisfies ElectionEvent;

/** Whether an association takes part by its own word: what is said of its list it says itself. */
const answersItself = ({ associations }: Election, associationId: string | null) =>
  associations.some((one) => one.associationId === associationId && one.answer?.takesPart);
