import type { AskMotion } from './commands.ts';
import type { Cited } from './published-outcomes.ts';
import { asAnswered } from './stage.ts';
import { answerOn, clausesOf, type Motion } from './state.ts';
import type { ClauseOutcome, Figures } from './vocabulary.ts';

type Told = AskMotion<'RecordOutcomes'>['clauses'][number];

/** What one row of a list says became of a motion, or of some of its clauses. */
export type OutcomeRow = {
  readonly line: number;
  readonly said: string;
  readonly number: string;
  readonly clauses: Cited;
  readonly outcome: ClauseOutcome | null;
  readonly reservation: number | null;
  readonly wording?: string | null;
  readonly figures?: Figures | null;
};

export type OutcomeFault =
  | 'motion-number-unknown'
  | 'clause-beyond-motion'
  | 'reservation-unknown'
  | 'outcome-unclear'
  | 'clause-told-twice'
  | 'outcome-is-confirmed';

/** A row that cannot be taken in. */
export type FaultyRow = Pick<OutcomeRow, 'line' | 'said'> & { readonly fault: OutcomeFault };

/** What became of the clauses of one motion; `assumed` are those that no row named, as they were answered. */
export type ToldOutcomes = {
  readonly number: string;
  readonly told: readonly Told[];
  readonly assumed: readonly Told[];
};

/** A number as it is compared: "B 08" and "b8" are one. */
export const motionNumber = (number: string) =>
  number
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/(?<=\p{L})0+(?=\d)/gu, '');

/**
 * What the rows of a published list, or of a table, make of the motions that are known by their numbers. A row without an outcome says that the
 * answer was not followed: what was not answered with a yes was granted; where the answer was yes nobody can tell. Whatever was answered and is
 * named by no row is assumed to have followed the answer; nothing is assumed of a motion that a row is about which cannot be read, nor of those that
 * `unread` names.
 */
export const outcomesTold = (
  rows: readonly OutcomeRow[],
  motions: ReadonlyMap<string, Motion>,
  unread: readonly (string | null)[] = [],
): { readonly outcomes: readonly ToldOutcomes[]; readonly faults: readonly FaultyRow[] } => {
  const told = new Map<string, Map<string, Told>>();
  const faults: FaultyRow[] = [];
  const unclear = new Set(unread);
  for (const row of rows) {
    const motion = motions.get(row.number);
    const taken = told.get(row.number) ?? new Map<string, Told>();
    const result = motion ? takenFrom(row, motion, taken) : 'motion-number-unknown';
    if (typeof result !== 'string') {
      const read = result.map((one) => [one.clauseId, one] as const);
      told.set(row.number, new Map([...taken, ...read]));
      continue;
    }
    faults.push({ line: row.line, said: row.said, fault: result });
    if (!clear.includes(result)) unclear.add(row.number);
  }
  const outcomes = [...motions].map(([number, motion]) => {
    const named = told.get(number) ?? new Map<string, Told>();
    return {
      number,
      told: [...named.values()],
      assumed: unclear.has(number) ? [] : assumedOf(motion, named),
    };
  });
  return { outcomes: outcomes.filter((one) => one.told.length + one.assumed.length > 0), faults };
};

/** Faults of a row whose clauses are known, and have their outcome by another. */
const clear: readonly OutcomeFault[] = ['clause-told-twice', 'outcome-is-confirmed'];

const takenFrom = (
  row: OutcomeRow,
  motion: Motion,
  taken: ReadonlyMap<string, Told>,
): readonly Told[] | OutcomeFault => {
  const { reservation, wording = null, figures = null } = row;
  const reserved = motion.reservations.find(({ number }) => number === reservation);
  if (reservation !== null && motion.reservations.length > 0 && !reserved)
    return 'reservation-unknown';
  const clauseIds = citedOf(
    row,
    motion,
    reserved?.clauses.map(({ clauseId }) => clauseId),
  );
  if (!clauseIds) return 'clause-beyond-motion';
  const found: Told[] = [];
  for (const clauseId of clauseIds) {
    if (taken.has(clauseId)) return 'clause-told-twice';
    if (motion.outcomes.get(clauseId)?.confirmed) return 'outcome-is-confirmed';
    const outcome = row.outcome ?? notAsAnswered(motion, clauseId);
    if (!outcome) return 'outcome-unclear';
    found.push({ clauseId, outcome, reservation, wording, figures });
  }
  return found;
};

/** The clauses that a row names. A reservation without any is about those that it was entered on. */
const citedOf = (
  { clauses }: OutcomeRow,
  motion: Motion,
  reserved: readonly string[] | undefined,
): readonly string[] | undefined => {
  const all = clausesOf(motion).map(({ clauseId }) => clauseId);
  if (clauses === 'all') return reserved && reserved.length > 0 ? reserved : all;
  const ids = clauses.map((place) => all.at(place > 0 ? place - 1 : place));
  return ids.every((id) => id !== undefined) && !clauses.includes(0) ? ids : undefined;
};

const notAsAnswered = (motion: Motion, clauseId: string): ClauseOutcome | undefined => {
  const answer = answerOn(motion, clauseId);
  return answer === undefined || answer === 'grant' ? undefined : 'granted';
};

const assumedOf = (motion: Motion, named: ReadonlyMap<string, Told>): readonly Told[] =>
  clausesOf(motion).flatMap(({ clauseId }) => {
    const answer = answerOn(motion, clauseId);
    if (!answer || named.has(clauseId) || motion.outcomes.has(clauseId)) return [];
    const nothing = { reservation: null, wording: null, figures: null };
    return [{ clauseId, outcome: asAnswered(answer), ...nothing }];
  });
