import { isRefusal } from '@klubba/domain';
import type { Tx } from '../database.ts';
import { Refused, VersionMismatch } from './errors.ts';
import { remembered, stateOn } from './state.ts';
import { type Aggregate, type Store, type StreamKind, stateKey } from './store.ts';

/** One command's work on the log: every stream it looked at takes part in the version check, all it decided is appended together. */
export type Unit = {
  readonly tx: Tx;
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
 * Opens a unit on a transaction. One that trusts takes remembered states without looking whether they are still the newest:
 * the check at append finds out, and `guessed` tells that anything it refuses may have been refused wrongly.
 */
export const openUnit = (
  store: Store,
  tx: Tx,
  organisationId: string,
  { trusting, erasures }: { readonly trusting: boolean; readonly erasures: number },
) => {
  const touched = new Map<string, Touched>();
  const pending: Pending[] = [];
  let guessed = false;

  const current = <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => {
    const known = trusting && remembered(store, organisationId, aggregate, id);
    if (!known || known.erasures !== erasures)
      return stateOn(store, tx, organisationId, aggregate, id);
    guessed = true;
    return known;
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
    tx,
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
  return { unit, touched, pending, guessed: () => guessed };
};
