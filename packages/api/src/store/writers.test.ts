import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Conflict, Refused } from './errors.ts';
import { inOrganisation } from './in-organisation.ts';
import { readState, readStream } from './read.ts';
import { lamps } from './testing/lamp.ts';
import { startStore } from './testing/start-store.ts';

type Started = Awaited<ReturnType<typeof startStore>>;

/** Lights a lamp that is out, quenches one that is lit. */
const toggle = ({ run }: Started, id: string, commandId = randomUUID() as string) =>
  run(
    async ({ read, decide }) => {
      const { state } = await read(lamps, id);
      return decide(lamps, id, state.lit ? { type: 'Quench' } : { type: 'Light', watt: 40 });
    },
    { commandId },
  );

/** As a client does: the same command again until nobody was faster. */
const insist = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
};

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test('16 writers on 4 streams leave no hole and no duplicate in 1,000 commands', async () => {
  const started = await startStore();
  const { store, organisationId } = started;
  const streams = upTo(4).map(() => randomUUID());
  const commands = upTo(1_000).map((n) => ({ id: streams[n % 4]!, commandId: randomUUID() }));
  const waiting = [...commands];
  const positions = new Map<string, number>();
  const writer = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { id, commandId } = next;
      const { firstPosition } = await insist(() => toggle(started, id, commandId));
      positions.set(commandId, firstPosition);
    }
  };
  await Promise.all(upTo(16).map(writer));

  const recorded = (
    await Promise.all(streams.map((id) => readStream(store, organisationId, lamps, id)))
  ).flat();
  expect(recorded.map(({ position }) => position).sort((a, b) => a - b)).toEqual(upTo(1_000));
  expect([...positions.values()].sort((a, b) => a - b)).toEqual(upTo(1_000));
  for (const id of streams)
    expect(recorded.filter((one) => one.id === id).map(({ version }) => version)).toEqual(
      upTo(250),
    );

  for (const { id, commandId } of commands.slice(0, 50))
    expect(await toggle(started, id, commandId)).toMatchObject({
      replayed: true,
      firstPosition: positions.get(commandId),
      lastPosition: positions.get(commandId),
    });
});

test('of 16 writers racing one rule over two streams, one wins', async () => {
  const { store, organisationId, run } = await startStore();
  for (const _ of upTo(10)) {
    const pair = [randomUUID(), randomUUID()];
    const race = (n: number) =>
      run(async ({ read, decide }) => {
        const states = [await read(lamps, pair[0]!), await read(lamps, pair[1]!)];
        if (states.some(({ state }) => state.times > 0))
          throw new Refused({ refused: 'only-one-of-two' });
        return decide(lamps, pair[n % 2]!, { type: 'Light', watt: n });
      });
    const done = await Promise.allSettled(upTo(16).map(race));
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of done)
      if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Refused);
    const versions = await Promise.all(
      pair.map(async (id) => (await readState(store, organisationId, lamps, id)).version),
    );
    expect(versions.sort()).toEqual([0, 1]);
  }
});

test('a reader that polls for later positions under load loses nothing', async () => {
  const started = await startStore();
  const { db, organisationId } = started;
  const streams = upTo(8).map(() => randomUUID());
  const seen: number[] = [];
  const poll = () =>
    inOrganisation(db, organisationId, (tx) =>
      tx
        .selectFrom('log.event')
        .select('position')
        .where('organisationId', '=', organisationId)
        .where('position', '>', seen.at(-1) ?? 0)
        .orderBy('position')
        .limit(7)
        .execute(),
    );
  const reader = async () => {
    while (seen.length < 400) seen.push(...(await poll()).map(({ position }) => position));
  };
  const writer = async (n: number) => {
    for (const i of upTo(50)) await insist(() => toggle(started, streams[(n + i) % 8]!));
  };
  await Promise.all([reader(), ...upTo(8).map(writer)]);
  expect(seen).toEqual(upTo(400));
});

test('two organisations with the same ids and positions never touch each other', async () => {
  const [one, other] = [await startStore(), await startStore()];
  const [id, commandId] = [randomUUID(), randomUUID()];
  const light = (started: Started, watt: number, options = {}) =>
    started.run(({ decide }) => decide(lamps, id, { type: 'Light', watt }), options);
  await light(one, 40, { commandId });
  expect(await readState(other.store, other.organisationId, lamps, id)).toMatchObject({
    version: 0,
  });
  expect(await light(other, 60, { commandId })).toMatchObject({
    replayed: false,
    firstPosition: 1,
  });
  const watts = async ({ store, organisationId }: Started) =>
    (await readStream(store, organisationId, lamps, id)).map(({ event }) => event);
  expect(await watts(one)).toMatchObject([{ watt: 40 }]);
  expect(await watts(other)).toMatchObject([{ watt: 60 }]);
});
