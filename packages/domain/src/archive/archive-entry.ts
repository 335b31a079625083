import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import type {
  ArchiveDetails,
  ArchiveEntryCommand,
  CorrectArchiveEntry,
  RecordArchiveEntry,
  WithdrawArchiveEntry,
} from './commands.ts';
import type { ArchiveEntryEvent } from './events.ts';
import { isAheadOf } from './told-day.ts';

type Flat = Omit<ArchiveDetails, 'file' | 'source'> & {
  readonly source: string | null;
  readonly fileHash: string | null;
  readonly fileName: string | null;
};

/** One decision or one set of minutes, as an earlier archive has it. */
export type ArchiveEntry = {
  /** Null until it is recorded. A text of it that was erased is null too. */
  readonly details: Flat | null;
  /** Why it was withdrawn; erased it is an empty text. Null while it stands. */
  readonly withdrawn: string | null;
};

const initial: ArchiveEntry = { details: null, withdrawn: null };

const evolve = (state: ArchiveEntry, event: ArchiveEntryEvent): ArchiveEntry => {
  switch (event.type) {
    case 'ArchiveEntryRecorded': {
      const { type: _, v: __, ...details } = event;
      return { ...state, details };
    }
    case 'ArchiveEntryCorrected': {
      const { type: _, v: __, reason: ___, ...details } = event;
      return { ...state, details };
    }
    case 'ArchiveEntryWithdrawn':
      return { ...state, withdrawn: event.reason ?? '' };
  }
};

const record = (state: ArchiveEntry, { type: _, today, ...told }: RecordArchiveEntry) => {
  if (state.details) return refuse('archive-entry-already-recorded');
  const fault = faultOf(told, today);
  if (fault) return fault;
  return [
    { type: 'ArchiveEntryRecorded', v: 1, ...flat(told) },
  ] satisfies readonly ArchiveEntryEvent[];
};

/** What stood there is kept in the trail. */
const correct = (state: ArchiveEntry, command: CorrectArchiveEntry) => {
  const { type: _, today, reason, ...told } = command;
  const gone = goneOf(state);
  if (gone) return gone;
  const fault = faultOf(told, today);
  if (fault) return fault;
  const details = flat(told);
  if (isSame(details, state.details!)) return refuse('archive-correction-changes-nothing');
  return [
    { type: 'ArchiveEntryCorrected', v: 1, ...details, reason },
  ] satisfies readonly ArchiveEntryEvent[];
};

const withdraw = (state: ArchiveEntry, { reason }: WithdrawArchiveEntry) => {
  const gone = goneOf(state);
  if (gone) return gone;
  return [{ type: 'ArchiveEntryWithdrawn', v: 1, reason }] satisfies readonly ArchiveEntryEvent[];
};

const goneOf = ({ details, withdrawn }: ArchiveEntry) => {
  if (!details) return refuse('archive-entry-not-found');
  return withdrawn === null ? undefined : refuse('archive-entry-withdrawn');
};

/** Why no archive can say this; nothing where one can. */
const faultOf = ({ title, text, bodyId, bodyName, toldDay }: ArchiveDetails, today: string) => {
  if (title === null && text === null) return refuse('archive-entry-says-nothing', 'title');
  if (bodyId !== null && bodyName !== null) return refuse('archive-body-told-twice', 'bodyName');
  if (toldDay !== null && isAheadOf(toldDay, today))
    return refuse('archive-day-ahead', 'toldDay', { today });
  return undefined;
};

const flat = ({ file, ...told }: ArchiveDetails) => ({
  ...{ ...told, fileHash: file?.hash ?? null, fileName: file?.fileName ?? null },
});

const isSame = (one: Flat, other: Flat) =>
  (Object.keys(one) as (keyof Flat)[]).every((field) => one[field] === other[field]);

const rules = {
  RecordArchiveEntry: record,
  CorrectArchiveEntry: correct,
  WithdrawArchiveEntry: withdraw,
} satisfies RuleTable<ArchiveEntry, ArchiveEntryCommand>;

const decide = (state: ArchiveEntry, command: ArchiveEntryCommand) =>
  decideBy(rules, state, command);

export const archiveEntry = { initial, evolve, decide } satisfies Decider<
  ArchiveEntry,
  ArchiveEntryCommand,
  ArchiveEntryEvent
>;

/** Every code an entry of an earlier archive can refuse with. */
export type ArchiveEntryRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
