import { holdsPersonal } from './catalogue.ts';
import {
  type Aggregate,
  type Folded,
  type Recorded,
  type Store,
  type StreamKind,
  stateKey,
} from './store.ts';
import type { Tail } from './stream.ts';

/** A stream's state at a version. */
export type At<State> = { readonly version: number; readonly state: State };

/** What this process remembers of a stream: a state that was committed, though others may have added to it since. */
export const remembered = <State, Command, Event>(
  { states }: Store,
  organisationId: string,
  { kind }: Aggregate<State, Command, Event>,
  id: string,
) => states.get(stateKey(organisationId, kind, id)) as At<State> | undefined;

/** A stream's state as committed: what the process remembers, and what `readAfter` finds after that. */
export const foldStream = async <State, Command, Event>(
  store: Store,
  organisationId: string,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
  readAfter: (tail: Tail) => Promise<readonly Recorded<Event>[]>,
): Promise<At<State>> => {
  const { kind, decider } = aggregate;
  const known = remembered(store, organisationId, aggregate, id) ?? {
    version: 0,
    state: decider.initial,
  };
  const tail = await readAfter({ organisationId, kind, id, after: known.version });
  if (tail.length === 0) return known;
  const state = tail.reduce((before, { event }) => decider.evolve(before, event), known.state);
  const folded = { version: tail.at(-1)!.version, state };
  remember(store, organisationId, aggregate, id, folded);
  return folded;
};

/** Keeps a committed state, unless it may hold a personal value: an erased one must not live on here. */
export const remember = (
  { states }: Store,
  organisationId: string,
  { kind, catalogue }: StreamKind,
  id: string,
  { version, state }: Folded,
) => {
  const key = stateKey(organisationId, kind, id);
  const known = states.get(key);
  if (known && known.version >= version) return;
  if (version > 0 && !holdsPersonal(catalogue)) states.set(key, { version, state });
};

/** Lets go of states that turned out not to be the newest. */
export const forget = (
  { states }: Store,
  organisationId: string,
  streams: Iterable<{ readonly aggregate: StreamKind; readonly id: string }>,
) => {
  for (const { aggregate, id } of streams)
    states.delete(stateKey(organisationId, aggregate.kind, id));
};
