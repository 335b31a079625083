import type { Tx } from '../database.ts';
import { holdsPersonal } from './catalogue.ts';
import { type Aggregate, type Folded, type Store, type StreamKind, stateKey } from './store.ts';
import { readEvents } from './stream.ts';

/** A stream's state as committed: what the process remembers, and what came after. */
export const foldStream = async <State, Command, Event>(
  store: Store,
  tx: Tx,
  organisationId: string,
  aggregate: Aggregate<State, Command, Event>,
  id: string,
): Promise<{ state: State; version: number }> => {
  const key = stateKey(organisationId, aggregate.kind, id);
  const { decider } = aggregate;
  const known = (store.states.get(key) ?? { version: 0, state: decider.initial }) as {
    version: number;
    state: State;
  };
  const tail = await readEvents(tx, organisationId, aggregate, id, known.version);
  if (tail.length === 0) return known;
  const state = tail.reduce((before, { event }) => decider.evolve(before, event), known.state);
  const folded = { version: tail.at(-1)!.version, state };
  remember(store, key, aggregate, folded);
  return folded;
};

/** Keeps a committed state, unless it may hold a personal value: an erased one must not live on here. */
export const remember = (
  { states }: Store,
  key: string,
  { catalogue }: Pick<StreamKind, 'catalogue'>,
  { version, state }: Folded,
) => {
  const known = states.get(key);
  if (known && known.version >= version) return;
  if (!holdsPersonal(catalogue)) states.set(key, { version, state });
};
