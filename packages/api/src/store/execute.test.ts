import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { CommandReused, NoOpenLog, Refused, VersionMismatch } from './errors.ts';
import { execute } from './execute.ts';
import { inOrganisation } from './in-organisation.ts';
import { openLog } from './open-log.ts';
import { readState, readStream } from './read.ts';
import { remember, remembered } from './state.ts';
import { stateKey } from './store.ts';
import { lamps } from './testing/lamp.ts';
import { startStore } from './testing/start-store.ts';

const light = { type: 'Light', watt: 40 } as const;

test('what was decided is in the stream, in the order of the log', async () => {
  const { store, organisationId, run } = await startStore();
  const [id, by] = [randomUUID(), randomUUID()];
  const done = await run(({ decide }) => decide(lamps, id, light), { by });
  expect(done).toEqual({
    result: { state: { lit: true, times: 1 }, version: 1 },
    replayed: false,
    firstPosition: 1,
    lastPosition: 1,
  });
  expect(await readState(store, organisationId, lamps, id)).toEqual(done.result);
  expect(await readStream(store, organisationId, lamps, id)).toEqual([
    {
      organisationId,
      position: 1,
      kind: 'lamp',
      id,
      version: 1,
      event: { type: 'LampLit', v: 2, watt: 40, colour: 'white' },
      by,
      recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    },
  ]);
});

test('one command may decide on several streams, several times', async () => {
  const { store, organisationId, run } = await startStore();
  const [a, b] = [randomUUID(), randomUUID()];
  const { firstPosition, lastPosition } = await run(async ({ decide }) => {
    await decide(lamps, a, light);
    await decide(lamps, b, light);
    await decide(lamps, a, { type: 'Quench' });
  });
  expect([firstPosition, lastPosition]).toEqual([1, 3]);
  const positions = async (id: string) =>
    (await readStream(store, organisationId, lamps, id)).map(({ position }) => position);
  expect(await positions(a)).toEqual([1, 3]);
  expect(await positions(b)).toEqual([2]);
});

test('commands that wait for one log leave connections for the others', async () => {
  const { store, db, organisationId, run } = await startStore([], 4);
  const other = randomUUID();
  await inOrganisation(db, other, (tx) => openLog(store, tx, other));
  let release = () => {};
  const held = inOrganisation(db, organisationId, async (tx) => {
    await sql`select from log.head where organisation_id = ${organisationId} for update`.execute(
      tx,
    );
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  await sleep(50);
  const waiting = Array.from({ length: 8 }, () =>
    run(({ decide }) => decide(lamps, randomUUID(), light)),
  );
  await sleep(50);
  const order = { organisationId: other, commandId: randomUUID(), request: {}, by: null };
  const elsewhere = execute(store, { ...order, at: new Date() }, ({ decide }) =>
    decide(lamps, randomUUID(), light),
  );
  expect(await Promise.race([elsewhere, sleep(1_000, 'late')])).toMatchObject({ firstPosition: 1 });
  release();
  await held;
  const positions = (await Promise.all(waiting)).map(({ firstPosition }) => firstPosition);
  expect(positions.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('an id is the same id however it is spelled', async () => {
  const { store, organisationId, run } = await startStore();
  const id = randomUUID();
  await run(({ decide }) => decide(lamps, id.toUpperCase(), light));
  expect(await readState(store, organisationId.toUpperCase(), lamps, id)).toMatchObject({
    version: 1,
  });
});

describe('a command that comes again', () => {
  const commandId = randomUUID();

  test('is answered with its positions and decides nothing', async () => {
    const { run } = await startStore();
    const work = () => run(({ decide }) => decide(lamps, commandId, light), { commandId });
    await work();
    const again = { result: undefined, replayed: true, firstPosition: 1, lastPosition: 1 };
    expect(await work()).toEqual(again);
    expect(await work()).toEqual(again);
  });

  test('is refused when it asks for something else', async () => {
    const { run } = await startStore();
    const work = (request: unknown) =>
      run(({ decide }) => decide(lamps, commandId, light), { commandId, request });
    await work({ a: 1, b: 2 });
    expect(await work({ b: 2, a: 1 })).toMatchObject({ replayed: true });
    await expect(work({ a: 2 })).rejects.toThrow(CommandReused);
  });

  test('is known even when it had nothing to add', async () => {
    const { run } = await startStore();
    const nothing = () => run(async () => 'nothing', { commandId });
    expect(await nothing()).toMatchObject({ result: 'nothing', firstPosition: 1, lastPosition: 0 });
    expect(await nothing()).toMatchObject({ replayed: true, firstPosition: 1, lastPosition: 0 });
  });

  test('at the same moment is carried out once', async () => {
    const { store, organisationId, run } = await startStore();
    const id = randomUUID();
    const work = () => run(({ decide }) => decide(lamps, id, light), { commandId });
    const done = await Promise.all(Array.from({ length: 8 }, work));
    expect(done.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(done.map(({ firstPosition }) => firstPosition))).toEqual(new Set([1]));
    expect(await readState(store, organisationId, lamps, id)).toMatchObject({ version: 1 });
  });

  test('after a refusal is decided anew', async () => {
    const { run } = await startStore();
    const id = randomUUID();
    const quench = () => run(({ decide }) => decide(lamps, id, { type: 'Quench' }), { commandId });
    await expect(quench()).rejects.toThrow(Refused);
    await run(({ decide }) => decide(lamps, id, light));
    expect(await quench()).toMatchObject({ replayed: false, firstPosition: 2 });
  });
});

test('a refusal leaves nothing behind, not even what was decided before it', async () => {
  const { store, organisationId, run } = await startStore();
  const id = randomUUID();
  const twice = run(async ({ decide }) => {
    await decide(lamps, id, light);
    await decide(lamps, id, light);
  });
  await expect(twice).rejects.toMatchObject({ refusal: { refused: 'already-lit' } });
  expect(await readState(store, organisationId, lamps, id)).toMatchObject({ version: 0 });
});

test('a client that saw another version is told which one it is', async () => {
  const { run } = await startStore();
  const id = randomUUID();
  await run(({ decide }) => decide(lamps, id, light, { ifMatch: 0 }));
  const late = run(({ decide }) => decide(lamps, id, { type: 'Quench' }, { ifMatch: 0 }));
  await expect(late).rejects.toThrow(VersionMismatch);
  await expect(late).rejects.toMatchObject({ version: 1 });
});

test('a state that is remembered wrongly does no harm, too old or too new', async () => {
  const { store, organisationId, run } = await startStore();
  const id = randomUUID();
  await run(({ decide }) => decide(lamps, id, light));
  for (const version of [0, 99]) {
    const wrong = { version, state: { lit: false, times: 7 }, erasures: 0 };
    store.states.set(stateKey(organisationId, lamps.kind, id), wrong);
    await expect(run(({ decide }) => decide(lamps, id, light))).rejects.toThrow(Refused);
    expect(await readState(store, organisationId, lamps, id)).toMatchObject({ version: 1 });
  }
});

test('what a command reads from tables stays so until it is done', async () => {
  const { run } = await startStore();
  let other: Promise<{ firstPosition: number }> | undefined;
  const reading = run(async ({ tx, decide }) => {
    await sql`select 1`.execute(tx);
    other ??= run(({ decide }) => decide(lamps, randomUUID(), light));
    expect(await Promise.race([other, sleep(100, 'waits')])).toBe('waits');
    await decide(lamps, randomUUID(), light);
  });
  expect(await reading).toMatchObject({ firstPosition: 1 });
  expect(await other).toMatchObject({ firstPosition: 2 });
});

test('what is remembered is bounded by the events that it is folded from', async () => {
  const { store, organisationId } = await startStore();
  const [first, second] = [randomUUID(), randomUUID()];
  const long = { version: 60_000, state: { lit: true, times: 1 }, erasures: 0 };
  for (const id of [first, second]) remember(store, organisationId, lamps, id, long);
  const known = (id: string) => remembered(store, organisationId, lamps, id);
  expect([known(first), known(second)]).toEqual([undefined, long]);
});

test('an event is dated as the one before it where the clock is more than a minute behind, and says so', async () => {
  const { store, organisationId } = await startStore();
  const [id, noon] = [randomUUID(), new Date('2026-11-23T12:00:00.000Z')];
  const commandAt = async (at: Date, command: 'Light' | 'Quench') => {
    const order = { organisationId, commandId: randomUUID(), request: {}, by: null, at };
    await execute(store, order, ({ decide }) =>
      decide(lamps, id, command === 'Light' ? light : { type: 'Quench' }),
    );
  };
  await commandAt(noon, 'Light');
  await commandAt(new Date(noon.getTime() - 59_000), 'Quench');
  expect(store.clock.behindAt).toBeUndefined();
  const early = new Date(noon.getTime() - 600_000);
  await commandAt(early, 'Light');
  expect(store.clock.behindAt).toEqual(early);
  const { rows } = await inOrganisation(store.db, organisationId, (tx) =>
    sql`select recorded_at, meta from log.event order by position`.execute(tx),
  );
  const second = new Date(noon.getTime() - 59_000);
  expect(rows).toEqual([
    { recordedAt: noon, meta: { by: null } },
    { recordedAt: second, meta: { by: null } },
    { recordedAt: second, meta: { by: null, clockBehind: true } },
  ]);
  expect(await readStream(store, organisationId, lamps, id)).toHaveLength(3);
});

test('a command is not committed when a statement of it failed and nobody minded', async () => {
  const { store, organisationId, run } = await startStore();
  const id = randomUUID();
  const heedless = run(async ({ tx, decide }) => {
    await decide(lamps, id, light);
    await sql`select 1 / 0`.execute(tx).catch(() => {});
  });
  await expect(heedless).rejects.toThrow();
  expect(await readState(store, organisationId, lamps, id)).toMatchObject({ version: 0 });
});

test('an organisation without a log takes no commands', async () => {
  const { store } = await startStore();
  const order = { organisationId: randomUUID(), commandId: randomUUID(), request: {} };
  const work = execute(store, { ...order, by: null, at: new Date() }, ({ decide }) =>
    decide(lamps, randomUUID(), light),
  );
  await expect(work).rejects.toThrow(NoOpenLog);
});
