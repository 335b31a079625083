import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What was asked at a desk, as the browser keeps it until it is known what came of it. */
export type KeptOrder = {
  /** The id under which it is sent, however often: it is done once. */
  readonly commandId: string;
  /** Whose desk, of which meeting. */
  readonly desk: string;
  /** When it was asked, in milliseconds since 1970: what is sent goes in this order. */
  readonly askedAt: number;
  readonly place: string;
  readonly path: string;
  readonly method: 'POST' | 'DELETE';
  readonly url: string;
  readonly body?: object;
  readonly ifMatch?: number;
  readonly waits?: string;
};

interface Kept extends DBSchema {
  order: { key: string; value: KeptOrder; indexes: { desk: [string, number] } };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

const database = () => {
  opened ??= openDB<Kept>('klubba', 1, {
    upgrade: (db) =>
      void db
        .createObjectStore('order', { keyPath: 'commandId' })
        .createIndex('desk', ['desk', 'askedAt']),
  });
  return opened;
};

/** What is asked at one desk outlives a closed tab and a laptop without power. Where the browser keeps nothing, the page alone does. */
export const createKeptOrders = (desk: string) => ({
  /** Whether the browser has it now. */
  keep: async (order: Omit<KeptOrder, 'desk'>): Promise<boolean> => {
    try {
      // A body may hold what the browser cannot copy as it is; it is sent as JSON anyway.
      await (await database()).put('order', JSON.parse(JSON.stringify({ ...order, desk })));
      return true;
    } catch {
      return false;
    }
  },
  /** All that waits, in the order in which it was asked. */
  kept: async (): Promise<readonly KeptOrder[]> => {
    try {
      const ofDesk = IDBKeyRange.bound([desk, 0], [desk, Number.MAX_SAFE_INTEGER]);
      return await (await database()).getAllFromIndex('order', 'desk', ofDesk);
    } catch {
      return [];
    }
  },
  /** False where another tab has sent it meanwhile. */
  isKept: async (commandId: string): Promise<boolean> =>
    (await (await database()).getKey('order', commandId).catch(() => commandId)) !== undefined,
  forget: async (commandId: string) => {
    await database()
      .then((db) => db.delete('order', commandId))
      .catch(() => {});
  },
  /** Does it while no other tab of this desk does: one of them sends at a time. */
  alone: <Result>(work: () => Promise<Result>): Promise<Result> =>
    navigator.locks ? navigator.locks.request(`klubba-desk ${desk}`, work) : work(),
});

export type KeptOrders = ReturnType<typeof createKeptOrders>;
