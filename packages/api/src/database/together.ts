import { setImmediate as afterThese, setTimeout as sleep } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import { codeOf } from './code-of.ts';
import type { Db } from './database.ts';
import { inOneMessage, type Values } from './one-message.ts';

/** Runs statements as one transaction and gives the rows of each. */
export type Together = (
  statements: readonly CompiledQuery[],
  place?: Place,
) => Promise<readonly Values[]>;

export type Place = {
  /** What it locks: those of one group lock in the order of this, so that no two groups wait for each other. */
  readonly lock: string;
  /** What only one of a group may touch. */
  readonly touched: readonly string[];
};

/**
 * Sends what several ask at the same moment in one message and one transaction. Nobody waits for company: whatever has come
 * while earlier groups were under way makes the next one. Where a group fails, each of it is tried by itself, so that nobody
 * is the worse for the others. Those behind a group that is not answered go ahead without it. Where something is locked for
 * longer, one waits for it at the database, and those who want the same wait for that one, here, without a connection.
 */
export const createTogether = (db: Db): Together => {
  const waiting = new Set<Asked>();
  const locked = new Set<string>();
  let underWay = false;
  const work = async () => {
    underWay = true;
    await afterThese();
    for (let group = next(waiting, locked); group.length > 0; group = next(waiting, locked))
      await within(longest, settle(group));
    underWay = false;
  };
  const settle = async (group: readonly Asked[]): Promise<void> => {
    const [only, ...others] = group;
    if (only && others.length === 0) return alone(only);
    try {
      const statements = [impatient, ...group.flatMap(({ statements }) => statements)];
      const [, ...rows] = await inOneMessage(db.batches, statements);
      for (const { statements, resolve } of group) resolve(rows.splice(0, statements.length));
    } catch (error) {
      const isLocked = codeOf(error) === '55P03';
      // Nobody waits for these: one of them may have a long lock before it.
      for (const asked of group)
        if (isLocked && locked.has(asked.place.lock)) waiting.add(asked);
        else void alone(asked, isLocked);
    }
  };
  const alone = async (asked: Asked, isLocked = false): Promise<void> => {
    const { lock } = asked.place;
    const { statements, resolve, reject } = asked;
    const answered = inOneMessage(db.batches, statements).then(resolve, reject);
    const inTime = answered.then(() => true);
    if (!isLocked && (await Promise.race([inTime, sleep(patience, false, { ref: false })]))) return;
    if (lock) locked.add(lock);
    void answered.then(() => {
      locked.delete(lock);
      if (!underWay) void work();
    });
  };
  return (statements, place = nowhere) =>
    new Promise((resolve, reject) => {
      waiting.add({ statements, place, resolve, reject });
      if (!underWay) void work();
    });
};

const nowhere: Place = { lock: '', touched: [] };

// In statements. What is more is made ready meanwhile: the process has its hands full while the database has.
const largest = 10;

// In milliseconds: what takes longer has a slow disk before it, or a connection that has gone silent.
const longest = 500;

/** Resolves when the work is done, or after so many milliseconds. */
const within = (milliseconds: number, work: Promise<void>) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });

type Asked = {
  readonly statements: readonly CompiledQuery[];
  readonly place: Place;
  readonly resolve: (rows: readonly Values[]) => void;
  readonly reject: (error: unknown) => void;
};

const next = (waiting: Set<Asked>, locked: ReadonlySet<string>) => {
  const group: Asked[] = [];
  const taken = new Set<string>();
  let size = 0;
  for (const asked of waiting) {
    const { lock, touched } = asked.place;
    if (locked.has(lock) || touched.some((one) => taken.has(one))) continue;
    size += asked.statements.length;
    if (size > largest && group.length > 0) break;
    for (const one of touched) taken.add(one);
    group.push(asked);
    waiting.delete(asked);
  }
  return group.sort((a, b) => compare(a.place.lock, b.place.lock));
};

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const patience = 50;

/** Who finds something locked for longer lets the others go ahead. */
const impatient = CompiledQuery.raw(`select set_config('lock_timeout', '${patience}ms', true)`);
