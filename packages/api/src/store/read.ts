import { inOrganisation } from './in-organisation.ts';
import { type At, foldStream } from './state.ts';
import type { Aggregate, Recorded, Store } from './store.ts';
import { readSinceAlone, readTail } from './stream.ts';

/** The state of a stream right now, and its version; version 0 where nothing has happened. */
export const readState = async <State, Command, Event>(
  store: Store,
  organisationId: string,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
): Promise<At<State>> => {
  const stream = [organisationId.toLowerCase(), aggregate, id.toLowerCase()] as const;
  const { version, state } = await foldStream(store, ...stream, (since) =>
    readSinceAlone(store.db, since, aggregate.catalogue),
  );
  return { version, state };
};

/** Everything that happened in a stream, oldest first. */
export const readStream = <State, Command, Event>(
  { db }: Pick<Store, 'db'>,
  organisationId: string,
  { kind, catalogue }: Aggregate<State, Command, Event>,
  id: string,
): Promise<Recorded<Event>[]> =>
  inOrganisation(db, organisationId, (tx) =>
    readTail(
      tx,
      { organisationId: organisationId.toLowerCase(), kind, id: id.toLowerCase(), after: 0 },
      catalogue,
    ),
  );
