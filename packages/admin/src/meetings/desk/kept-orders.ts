import type { Problem } from '@klubba/api/contract';
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
  readonly body?: object | undefined;
  readonly ifMatch?: number;
  readonly waits?: string;
  /** That a rule said no to it when a page sent it that had not asked it; kept until somebody has read so. */
  readonly saidNo?: Problem;
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

/**
 * What is asked at one desk outlives a closed tab and a laptop without power, and every tab of that desk hears when it changes. Where the browser
 * keeps nothing, the page alone does.
 */
export const createKeptOrders = (desk: string) => {
  const others = new BroadcastChannel(`klubba-desk ${desk}`);
  const tell = () => others.postMessage('changed');
  return {
    ...keepingAt(desk, tell),
    /** Calls when another tab has asked something, sent it or given it up. */
    onChange: (look: () => void) => {
      others.onmessage = look;
    },
    close: () => others.close(),
  };
};

const keepingAt = (desk: string, tell: () => void) => ({
  /** Whether the browser has it now. */
  keep: async (order: Omit<KeptOrder, 'desk'>): Promise<boolean> => {
    try {
      // A body may hold what the browser cannot copy as it is; it is sent as JSON anyway.
      await (await database()).put('order', JSON.parse(JSON.stringify({ ...order, desk })));
      tell();
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
  /** What came of it in another tab: sent or given up there, refused, or nothing yet. */
  elsewhere: async (commandId: string): Promise<'gone' | 'waits' | Problem> => {
    try {
      const order = await (await database()).get('order', commandId);
      return order ? (order.saidNo ?? 'waits') : 'gone';
    } catch {
      return 'waits';
    }
  },
  forget: async (commandId: string) => {
    await database()
      .then((db) => db.delete('order', commandId))
      .then(tell)
      .catch(() => {});
  },
  /** Does it while no other tab of this desk does: one of them sends at a time. */
  alone: <Result>(work: () => Promise<Result>): Promise<Result> =>
    navigator.locks ? navigator.locks.request(`klubba-desk ${desk}`, work) : work(),
});

export type KeptOrders = ReturnType<typeof createKeptOrders>;
