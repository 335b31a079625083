import type { Tx } from '../database/database.ts';
import { type Aggregate, type Folded, type Store, type StreamKind, stateKey } from './store.ts';
import { type Added, readSince, type Since } from './stream.ts';

/** A stream's state at a version. */
export type At<State> = { readonly version: number; readonly state: State };
type FoldedTo<State> = Folded & { readonly state: State };

/** What this process remembers of a stream: a state that was committed, though others may have added to it since. */
export const remembered = <State, Command, Event>(
  { states }: Store,
  organisationId: string,
  { kind }: Aggregate<State, Command, Event>,
  id: string,
) => states.get(stateKey(organisationId, kind, id)) as FoldedTo<State> | undefined;

/** A stream's state as committed: what the process remembers, and what `readSince` finds that was added. */
export const foldStream = async <State, Command, Event>(
  store: Store,
  organisationId: string,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
  readSince: (since: Since) => Promise<Added<Event>>,
): Promise<FoldedTo<State>> => {
  const { kind, decider } = aggregate;
  const nothing: FoldedTo<State> = { version: 0, state: decider.initial, erasures: 0 };
  const known = remembered(store, organisationId, aggregate, id) ?? nothing;
  const { version: after } = known;
  const added = await readSince({ organisationId, kind, id, after, erasures: known.erasures });
  const [first] = added.events;
  if (!first) return known;
  // From the beginning, where a value that the remembered state may hold has been erased.
  const from = first.version === 1 ? nothing : known;
  const state = added.events.reduce((state, { event }) => decider.evolve(state, event), from.state);
  const folded = { version: added.events.at(-1)!.version, state, erasures: added.erasures };
  remember(store, organisationId, aggregate, id, folded);
  return folded;
};

/** The state of a stream, read on a transaction that is open already. */
export const stateOn = <State, Command, Event>(
  store: Store,
  tx: Tx,
  organisationId: string,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
): Promise<FoldedTo<State>> =>
  foldStream(store, organisationId, aggregate, id, (since) =>
    readSince(tx, since, aggregate.catalogue),
  );

/** Keeps a committed state for the next one who asks. */
export const remember = (
  { states }: Store,
  organisationId: string,
  { kind }: StreamKind,
  id: string,
  { version, state, erasures }: Folded,
) => {
  const key = stateKey(organisationId, kind, id);
  const known = states.get(key);
  const newer = !known || known.erasures < erasures || known.version < version;
  if (version > 0 && newer) states.set(key, { version, state, erasures });
};

/** Lets go of what turned out not to be the newest, unless somebody has remembered a newer one since. */
export const forget = (
  { states }: Store,
  organisationId: string,
  streams: Iterable<{
    readonly aggregate: StreamKind;
    readonly id: string;
    readonly readAt: number;
  }>,
) => {
  for (const { aggregate, id, readAt } of streams) {
    const key = stateKey(organisationId, aggregate.kind, id);
    if (states.get(key)?.version === readAt) states.delete(key);
  }
};
