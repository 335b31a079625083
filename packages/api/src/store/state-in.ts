import type { Tx } from '../database/database.ts';
import { stateOn } from './state.ts';
import type { Aggregate, Store } from './store.ts';

/** An organisation's log on a transaction that is open already. */
export type Log = { readonly tx: Tx; readonly store: Store; readonly organisationId: string };

/** The state of a stream and its version, read on an open transaction; version 0 where nothing has happened. */
export const stateIn = <State, Command, Event>(
  { tx, store, organisationId }: Log,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
) => stateOn(store, tx, organisationId.toLowerCase(), aggregate, id.toLowerCase());
