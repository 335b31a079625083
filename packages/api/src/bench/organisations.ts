import { randomUUID } from 'node:crypto';
import { openLog } from '../store/execute.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import type { Store } from '../store/store.ts';

/** New organisations with an empty log each. */
export const openOrganisations = async ({ db }: Store, count: number) => {
  const ids = Array.from({ length: count }, () => randomUUID() as string);
  for (const id of ids) await inOrganisation(db, id, (tx) => openLog(tx, id));
  return ids;
};
