import { randomUUID } from 'node:crypto';
import { inOrganisation } from '../store/in-organisation.ts';
import { openLog } from '../store/open-log.ts';
import type { Store } from '../store/store.ts';

/** New organisations with an empty log each. */
export const openOrganisations = async (store: Store, count: number) => {
  const ids = Array.from({ length: count }, () => randomUUID() as string);
  for (const id of ids) await inOrganisation(store.db, id, (tx) => openLog(store, tx, id));
  return ids;
};
