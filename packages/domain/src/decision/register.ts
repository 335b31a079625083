import { z } from 'zod';
import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import { catalogue, fact } from '../event.ts';

const Year = z.int().min(1900).max(9999);

const DecisionEntered = fact('DecisionEntered', 1, {
  decisionId: z.uuid(),
  meetingId: z.uuid(),
  itemId: z.uuid(),
  year: z.int(),
  serial: z.int(),
});

export const decisionRegisterEvents = catalogue([DecisionEntered]);
export type DecisionRegisterEvent = NonNullable<typeof decisionRegisterEvents.event>;

/** `year` is the year of the gavel in the association's time zone. */
export const EnterDecision = z.strictObject({
  type: z.literal('EnterDecision'),
  decisionId: z.uuid(),
  meetingId: z.uuid(),
  itemId: z.uuid(),
  year: Year,
});
export type EnterDecision = z.infer<typeof EnterDecision>;

/** The decisions of one organisation in one year, so that an entry costs the same however long the year. */
export type DecisionRegister = {
  readonly year: number | null;
  /** How many are entered: the latest number. */
  readonly count: number;
  /** The number of each decision, in drawers by the end of its id, so that an entry copies one drawer. */
  readonly drawers: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

const initial: DecisionRegister = { year: null, count: 0, drawers: new Map() };

// Ids are random, so 256 drawers fill evenly.
const drawerOf = (decisionId: string) => decisionId.slice(-2);

const evolve = (
  { drawers }: DecisionRegister,
  { year, serial, decisionId }: DecisionRegisterEvent,
): DecisionRegister => {
  const drawer = new Map(drawers.get(drawerOf(decisionId))).set(decisionId, serial);
  return { year, count: serial, drawers: new Map(drawers).set(drawerOf(decisionId), drawer) };
};

// A number is given once, in the order of the gavels, and never again: nothing here takes an entry away.
const enter = (register: DecisionRegister, command: EnterDecision) => {
  const { decisionId, meetingId, itemId, year } = command;
  if (register.year !== null && register.year !== year)
    return refuse('decision-of-another-year', 'year', { year: register.year });
  if (serialOf(register, decisionId)) return refuse('decision-already-entered', 'decisionId');
  const serial = register.count + 1;
  return [
    { type: 'DecisionEntered', v: 1, decisionId, meetingId, itemId, year, serial },
  ] satisfies DecisionRegisterEvent[];
};

/** The number a decision has in its year, or nothing when it has not been entered. */
export const serialOf = ({ drawers }: DecisionRegister, decisionId: string) =>
  drawers.get(drawerOf(decisionId))?.get(decisionId);

const rules = { EnterDecision: enter } satisfies RuleTable<DecisionRegister, EnterDecision>;

const decide = (register: DecisionRegister, command: EnterDecision) =>
  decideBy(rules, register, command);

export const decisionRegister = { initial, evolve, decide } satisfies Decider<
  DecisionRegister,
  EnterDecision,
  DecisionRegisterEvent
>;

/** Every code the register can refuse with. */
export type DecisionRegisterRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
