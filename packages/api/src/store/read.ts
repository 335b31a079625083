import { holdsPersonal } from './catalogue.ts';
import { inOrganisation } from './in-organisation.ts';
import { type At, foldStream } from './state.ts';
import type { Aggregate, Recorded, Store } from './store.ts';
import { readTail, readTailAlone, type Tail } from './stream.ts';

/** The state of a stream right now, and its version; version 0 where nothing has happened. */
export const readState = <State, Command, Event>(
  store: Store,
  organisationId: string,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
): Promise<At<State>> => {
  const { catalogue } = aggregate;
  const [organisation, stream] = [organisationId.toLowerCase(), id.toLowerCase()];
  const fold = (readAfter: (tail: Tail) => Promise<readonly Recorded<Event>[]>) =>
    foldStream(store, organisation, aggregate, stream, readAfter);
  if (!holdsPersonal(catalogue)) return fold((tail) => readTailAlone(store.db, tail, catalogue));
  return inOrganisation(store.db, organisation, (tx) =>
    fold((tail) => readTail(tx, tail, catalogue)),
  );
};

/** Everything that happened in a stream, oldest first. */
export const readStream = <State, Command, Event>(
  { db }: Pick<Store, 'db'>,
  organisationId: string,
  { kind, catalogue }: Aggregate<State, Command, Event>,
  id: string,
): Promise<Recorded<Event>[]> =>
  inOrganisation(db, organisationId, (tx) =>
    readTail(tx, { organisationId: organisationId.toLowerCase(), kind, id, after: 0 }, catalogue),
  );
