import { isRefusal } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import { Refused, VersionMismatch } from './errors.ts';
import { openLog } from './open-log.ts';
import { remembered, stateOn } from './state.ts';
import { type Aggregate, type Store, type StreamKind, stateKey } from './store.ts';
import type { Transaction } from './transaction.ts';

/** One command's work on the log: every stream it looked at takes part in the version check, all it decided is appended together. */
export type Unit = {
  /** The command's transaction, under its organisation's lock. A command in memory has none: asking for it ends that try. */
  readonly tx: Tx;
  /** Makes the organisation's log where there is none: before its first event. */
  readonly openLog: () => Promise<void>;
  readonly read: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
  /** Gives the state after the decision. Throws `Refused`; with `ifMatch`, `VersionMismatch` where the stream is at another version. */
  readonly decide: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
    command: Command,
    options?: { readonly ifMatch?: number | undefined },
  ) => Promise<{ state: State; version: number }>;
};

/** A stream as the unit knows it: as it was read, and as it will be. */
export type Touched = {
  readonly aggregate: StreamKind;
  readonly id: string;
  readonly readAt: number;
  version: number;
  state: unknown;
};

/** An event that a unit has decided and not appended yet. */
export type Pending = {
  readonly aggregate: StreamKind;
  readonly id: string;
  readonly version: number;
  readonly event: unknown;
};

/**
 * Opens a unit on a transaction. In memory it takes remembered states without looking whether they are still the newest:
 * the check at append finds out, so anything it refuses may have been refused wrongly.
 */
export const openUnit = (
  store: Store,
  transaction: Transaction,
  organisationId: string,
  { inMemory }: { readonly inMemory: boolean },
) => {
  const touched = new Map<string, Touched>();
  const pending: Pending[] = [];
  let erasures: number | null = null;

  const current = async <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => {
    const known = inMemory && remembered(store, organisationId, aggregate, id);
    const found = known || (await stateOn(store, transaction.tx, organisationId, aggregate, id));
    if (found.version > 0) erasures = Math.min(erasures ?? found.erasures, found.erasures);
    return found;
  };

  const touch = async <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    name: string,
  ) => {
    const id = name.toLowerCase();
    const key = stateKey(organisationId, aggregate.kind, id);
    const known = touched.get(key);
    if (known) return known as Touched & { state: State };
    const { state, version } = await current(aggregate, id);
    const stream = { aggregate, id, readAt: version, version, state };
    touched.set(key, stream);
    return stream;
  };

  const unit: Unit = {
    get tx() {
      return transaction.tx;
    },
    openLog: () => openLog(store, transaction.tx, organisationId),
    read: async (aggregate, id) => {
      const { state, version } = await touch(aggregate, id);
      return { state, version };
    },
    decide: async (aggregate, id, command, { ifMatch } = {}) => {
      const stream = await touch(aggregate, id);
      if (ifMatch !== undefined && ifMatch !== stream.readAt)
        throw new VersionMismatch(stream.readAt);
      const outcome = aggregate.decider.decide(stream.state, command);
      if (isRefusal(outcome)) throw new Refused(outcome);
      for (const event of outcome) {
        stream.state = aggregate.decider.evolve(stream.state, event);
        stream.version += 1;
        pending.push({ aggregate, id: stream.id, version: stream.version, event });
      }
      return { state: stream.state, version: stream.version };
    },
  };
  return { unit, touched, pending, erasures: () => erasures };
};
