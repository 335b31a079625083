import { refuse } from '../../decider.ts';
import type { Seats } from '../../organisation/seats.ts';
import type { Fact } from '../events.ts';
import type { Meeting } from '../state.ts';
import type { SteppingIn } from './vocabulary.ts';

type Entering = {
  /** Those who come into the register, and those who are in it then. */
  readonly arrived: readonly string[];
  readonly register: readonly string[];
  readonly steppingIn: readonly SteppingIn[];
  /** Where a body meets: at a meeting of members nobody steps in. */
  readonly seats: Seats | undefined;
};

/**
 * Why those who come into the register of a body do not: a substitute votes only where they step in, for a member who is not there or on a seat
 * that nobody has, and there are never more of them than that. Nothing where they do.
 */
export const cannotStepIn = (
  { steppedIn }: Pick<Meeting, 'steppedIn'>,
  { arrived, register, steppingIn, seats }: Entering,
) => {
  const { members = [], substitutes = [], size = 0 } = seats ?? {};
  const stranger = steppingIn.find(
    ({ personId }) => !substitutes.includes(personId) || !arrived.includes(personId),
  );
  if (stranger) return refuse('not-a-substitute', 'steppingIn', { personId: stranger.personId });
  const told = steppingIn.map(({ personId }) => personId);
  if (new Set(told).size < told.length) return refuse('person-given-twice', 'steppingIn');
  const silent = substitutes.find((one) => arrived.includes(one) && !told.includes(one));
  if (silent) return refuse('substitute-steps-in-for-nobody', 'steppingIn', { personId: silent });
  const serving = steppedIn.filter(({ personId }) => register.includes(personId));
  const back = arrived.find((one) => serving.some(({ insteadOf }) => insteadOf === one));
  if (back) return refuse('substitute-in-their-place', 'in', { personId: back });
  const replaced = [...serving, ...steppingIn].flatMap(({ insteadOf }) => insteadOf ?? []);
  if (new Set(replaced).size < replaced.length) return refuse('replaced-twice', 'steppingIn');
  const present = steppingIn.find(
    ({ insteadOf }) =>
      insteadOf !== null && (!members.includes(insteadOf) || register.includes(insteadOf)),
  );
  if (present) return refuse('nobody-to-step-in-for', 'steppingIn', { personId: present.personId });
  const substitutesIn = register.filter((one) => substitutes.includes(one)).length;
  const membersIn = register.filter((one) => members.includes(one)).length;
  if (substitutesIn > 0 && substitutesIn + membersIn > size)
    return refuse('no-seat-to-step-in-on', 'steppingIn', { seats: size, members: membersIn });
  return undefined;
};

/** What is recorded of those who step in. */
export const steppedInNow = (
  steppingIn: readonly SteppingIn[],
  at: string | null,
): readonly Fact<'SubstituteSteppedIn'>[] =>
  steppingIn.map((one) => ({ type: 'SubstituteSteppedIn', v: 1, ...one, at }));
