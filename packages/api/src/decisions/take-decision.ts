import { decisionRegisters, decisions, type Owner, refuse, yearOf } from '@klubba/domain';
import { refuseUnknown } from '../record/known.ts';
import { derivedId } from '../store/derived-id.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

/** The stream of an association's decisions of one year. */
export const registerId = (organisationId: string, year: number) =>
  derivedId(organisationId, `decision-register:${year}`);

type At = { readonly unit: Unit; readonly organisationId: string };

type Taken = {
  readonly decisionId: string;
  readonly meetingId: string;
  /** `YYYY-MM-DD`, where the meeting is. */
  readonly decidedOn: string;
  /** Who carries it out, and by when. */
  readonly assignment: { readonly owner: Owner; readonly dueOn: string } | null;
};

/** Nothing where a vote decided nothing: the number is for the next decision then. */
type Decide = (number: { readonly year: number; readonly serial: number }) => Promise<
  | {
      readonly outcome: 'carried' | 'rejected';
      readonly itemId: string;
    }
  | undefined
>;

/**
 * Takes a decision: `decide` is given the next number of its year and records what was decided and under which item, the register gets its entry,
 * and what carried is given to its owner. All of it or nothing: of two at once one waits, and they get different numbers.
 */
export const takeDecision = async (
  { unit, organisationId }: At,
  { decisionId, meetingId, decidedOn, assignment }: Taken,
  decide: Decide,
) => {
  const year = yearOf(decidedOn);
  const register = registerId(organisationId, year);
  const { state } = await unit.read(decisionRegisters, register);
  const decided = await decide({ year, serial: state.count + 1 });
  if (!decided) return;
  const { outcome, itemId } = decided;
  const entry = { decisionId, meetingId, itemId, year };
  await unit.decide(decisionRegisters, register, { type: 'EnterDecision', ...entry });
  if (!assignment) return;
  await refuseUnknown(unit, organisationId, assignment.owner, 'assignment.owner.id');
  // What was rejected leaves nothing to carry out.
  if (outcome === 'rejected') return;
  if (assignment.dueOn < decidedOn)
    throw new Refused(refuse('due-before-decided', 'assignment.dueOn', { decidedOn }));
  const order = { meetingId, decidedOn, ...assignment };
  await unit.decide(decisions, decisionId, { type: 'AssignDecision', ...order });
};

/** Takes the decisions of one gavel, in their order: as `takeDecision`, without an owner. `decide` returns the item they were taken under. */
export const takeDecisions = async (
  { unit, organisationId }: At,
  {
    decisionIds,
    meetingId,
    decidedOn,
  }: Pick<Taken, 'meetingId' | 'decidedOn'> & { readonly decisionIds: readonly string[] },
  decide: (
    numbers: readonly { readonly year: number; readonly serial: number }[],
  ) => Promise<string>,
) => {
  const year = yearOf(decidedOn);
  const register = registerId(organisationId, year);
  const { state } = await unit.read(decisionRegisters, register);
  const itemId = await decide(
    decisionIds.map((_, index) => ({ year, serial: state.count + 1 + index })),
  );
  for (const decisionId of decisionIds)
    await unit.decide(decisionRegisters, register, {
      ...{ type: 'EnterDecision', decisionId, meetingId, itemId, year },
    });
};
