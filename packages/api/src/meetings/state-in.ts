import type { Tx } from '../database.ts';
import { foldStream } from '../store/state.ts';
import type { Aggregate, Store } from '../store/store.ts';
import { readTail } from '../store/stream.ts';

/** The state of a stream, read on a transaction that is open already. */
export const stateIn = <State, Command, Event>(
  { tx, store, organisationId }: { tx: Tx; store: Store; organisationId: string },
  aggregate: Aggregate<State, Command, Event>,
  id: string,
) =>
  foldStream(store, organisationId, aggregate, id.toLowerCase(), (tail) =>
    readTail(tx, tail, aggregate.catalogue),
  );
