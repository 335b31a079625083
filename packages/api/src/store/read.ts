import { inOrganisation } from './in-organisation.ts';
import { foldStream } from './state.ts';
import type { Aggregate, Store } from './store.ts';
import { readEvents } from './stream.ts';

/** The state of a stream right now, and its version; version 0 where nothing has happened. */
export const readState = <State, Command, Event>(
  store: Store,
  organisationId: string,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
) =>
  inOrganisation(store.db, organisationId, (tx) =>
    foldStream(store, tx, organisationId, aggregate, id),
  );

/** Everything that happened in a stream, oldest first. */
export const readStream = <State, Command, Event>(
  store: Store,
  organisationId: string,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
) =>
  inOrganisation(store.db, organisationId, (tx) => readEvents(tx, organisationId, aggregate, id));
