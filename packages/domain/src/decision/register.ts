import { z } from 'zod';
import { type Decider, type Refusal, refuse } from '../decider.ts';
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

/** The decisions of one organisation in one year, as a chain from the latest back, so that an entry costs the same however long the year. */
export type DecisionRegister = {
  readonly year: number | null;
  readonly latest: Entry | null;
};

type Entry = {
  readonly decisionId: string;
  readonly serial: number;
  readonly before: Entry | null;
};

const initial: DecisionRegister = { year: null, latest: null };

const evolve = (
  { latest }: DecisionRegister,
  { year, serial, decisionId }: DecisionRegisterEvent,
): DecisionRegister => ({ year, latest: { decisionId, serial, before: latest } });

// A number is given once, in the order of the gavels, and never again: nothing here takes an entry away.
const decide = ({ year: registerYear, latest }: DecisionRegister, command: EnterDecision) => {
  const { decisionId, meetingId, itemId, year } = command;
  if (registerYear !== null && registerYear !== year)
    return refuse('decision-of-another-year', 'year', { year: registerYear });
  if (serialOf(latest, decisionId)) return refuse('decision-already-entered', 'decisionId');
  const serial = (latest?.serial ?? 0) + 1;
  return [
    { type: 'DecisionEntered', v: 1, decisionId, meetingId, itemId, year, serial },
  ] satisfies DecisionRegisterEvent[];
};

/** The number a decision has in its year, or nothing when it has not been entered. */
export const serialOf = (latest: Entry | null, decisionId: string): number | undefined => {
  for (let entry = latest; entry; entry = entry.before)
    if (entry.decisionId === decisionId) return entry.serial;
  return undefined;
};

export const decisionRegister = { initial, evolve, decide } satisfies Decider<
  DecisionRegister,
  EnterDecision,
  DecisionRegisterEvent
>;

/** Every code the register can refuse with. */
export type DecisionRegisterRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
