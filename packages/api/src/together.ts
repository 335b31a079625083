import { setImmediate as afterThese } from 'node:timers/promises';
import type { CompiledQuery } from 'kysely';
import { type Db, poolOf } from './database.ts';
import { type Rows, runBatch } from './statement-batch.ts';

/** Runs statements as one transaction and gives the rows of each. Two of the same `alone` never share a message. */
export type Together = (
  statements: readonly CompiledQuery[],
  alone?: string,
) => Promise<readonly Rows[]>;

/**
 * Sends what several ask at the same moment in one message and one transaction. Nobody waits for company: whatever has come
 * while earlier groups were under way makes the next one. Where a group fails, each of it is tried by itself, so that nobody
 * is the worse for the others.
 */
export const createTogether = (db: Db): Together => {
  const waiting = new Set<Asked>();
  let underWay = 0;
  const work = async () => {
    underWay += 1;
    await afterThese();
    for (let group = next(waiting); group.length > 0; group = next(waiting))
      await settle(db, group);
    underWay -= 1;
  };
  return (statements, alone) =>
    new Promise((resolve, reject) => {
      waiting.add({ statements, alone, resolve, reject });
      if (underWay < groups) void work();
    });
};

/** One is answered while the next is made ready. */
const groups = 2;
const largest = 32;

type Asked = {
  readonly statements: readonly CompiledQuery[];
  readonly alone: string | undefined;
  readonly resolve: (rows: readonly Rows[]) => void;
  readonly reject: (error: unknown) => void;
};

/** In the same order always, for each may lock what is its own. */
const next = (waiting: Set<Asked>) => {
  const group: Asked[] = [];
  const taken = new Set<string>();
  for (const asked of waiting) {
    if (group.length === largest) break;
    if (asked.alone !== undefined && taken.has(asked.alone)) continue;
    if (asked.alone !== undefined) taken.add(asked.alone);
    group.push(asked);
    waiting.delete(asked);
  }
  return group.sort((a, b) => compare(a.alone ?? '', b.alone ?? ''));
};

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const settle = async (db: Db, group: readonly Asked[]): Promise<void> => {
  try {
    const rows = [
      ...(await runBatch(
        poolOf(db),
        group.flatMap(({ statements }) => statements),
      )),
    ];
    for (const { statements, resolve } of group) resolve(rows.splice(0, statements.length));
  } catch (error) {
    if (group.length === 1) return group[0]!.reject(error);
    await Promise.all(group.map((asked) => settle(db, [asked])));
  }
};
