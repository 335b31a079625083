import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Db } from '../database/database.ts';

/** That a stream has come to a version, or, under an organisation's id, its log to a position; 0 where something may have been missed. */
type Listener = (version: number) => void;

/**
 * Tells whoever follows a stream that something was written there, in this process at once and in others by the database.
 * It is a hint and no more: who hears it reads what stands. A word that is lost, with the connection or the process that had
 * it, is made good by looking now and then.
 */
export type News = {
  readonly tell: (stream: string, version: number) => void;
  /** Gives a way to stop. */
  readonly follow: (stream: string, listener: Listener) => () => void;
};

export const createNews = (db: Db): News => {
  const listeners = new Map<string, Set<Listener>>();
  const hear = (stream: string, version: number) => {
    for (const listener of listeners.get(stream) ?? []) listener(version);
  };
  const say = createSaying(db);
  const listening = createListening(db, hear, () => {
    for (const stream of listeners.keys()) hear(stream, 0);
  });
  return {
    tell: (stream, version) => {
      hear(stream, version);
      say(stream, version);
    },
    follow: (stream, listener) => {
      listening.start();
      const others = listeners.get(stream) ?? new Set();
      listeners.set(stream, others.add(listener));
      return () => {
        others.delete(listener);
        if (others.size === 0) listeners.delete(stream);
        if (listeners.size === 0) listening.stop();
      };
    },
  };
};

const channel = 'klubba_news';
const notifyText = `select pg_notify('${channel}', word) from unnest($1::text[]) word`;

/** In milliseconds. A commit that notifies waits for every other one that does, so none of the commands does it itself. */
const gathering = 50;

/** Passes on to other processes what was written, once it is, everything of a short while in one statement. */
const createSaying = ({ pool }: Db) => {
  const unsaid = new Map<string, number>();
  const pass = () => {
    const words = [...unsaid].map(([stream, version]) => `${stream} ${version}`);
    unsaid.clear();
    // Whoever does not hear it looks now and then.
    pool.query(notifyText, [words]).catch(() => {});
  };
  return (stream: string, version: number) => {
    if (unsaid.size === 0) setTimeout(pass, gathering).unref();
    unsaid.set(stream, version);
  };
};

/** Hears what other processes say, on a connection of its own while anybody follows; `missed` is told when there may have been more. */
const createListening = ({ pool }: Db, hear: News['tell'], missed: () => void) => {
  let client: pg.Client | undefined;
  let isWanted = false;
  let isUnderWay = false;
  const listen = async () => {
    client = new pg.Client({ connectionString: pool.options.connectionString!, keepAlive: true });
    const ended = once(client, 'end');
    client.on('error', () => {});
    client.on('notification', ({ payload = '' }) => {
      const [stream = '', version] = payload.split(' ');
      hear(stream, Number(version));
    });
    await client.connect();
    await client.query(`listen ${channel}`);
    missed();
    await ended;
  };
  const keepListening = async () => {
    isUnderWay = true;
    while (isWanted) {
      await listen().catch(() => {});
      await client?.end().catch(() => {});
      if (isWanted) await sleep(1000, undefined, { ref: false });
    }
    isUnderWay = false;
  };
  return {
    start: () => {
      isWanted = true;
      if (!isUnderWay) void keepListening();
    },
    stop: () => {
      isWanted = false;
      void client?.end().catch(() => {});
    },
  };
};
