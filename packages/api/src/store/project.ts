import type { Tx } from '../database.ts';
import type { Recorded, Store } from './store.ts';

/** Hands each event to every projection of its kind of stream, in the order of the log. */
export const project = async (
  { projections }: Pick<Store, 'projections'>,
  tx: Tx,
  recorded: readonly Recorded<unknown>[],
) => {
  for (const one of recorded)
    for (const { kind, project } of projections)
      if (kind === one.kind) await project(tx, one as never);
};
