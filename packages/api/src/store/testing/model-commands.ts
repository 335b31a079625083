import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { CommandReused, Refused, VersionMismatch } from '../errors.ts';
import { execute } from '../execute.ts';
import { inOrganisation } from '../in-organisation.ts';
import { readState, readStream } from '../read.ts';
import type { Store } from '../store.ts';
import type { Unit } from '../unit.ts';
import { type KeeperEvent, keepers, type LampEvent, lamps } from './lamp.ts';
import { add, erase, isLit, type Model, streamOf } from './model.ts';
import { expectRebuildChangesNothing } from './rebuild-changes-nothing.ts';

/** One organisation's log, written by two processes that remember states on their own. */
export type Real = { readonly processes: readonly Store[]; readonly organisationId: string };

/** The streams of the test, lamps and keepers alike; the keepers are each other's friends too. */
export const ids = Array.from({ length: 3 }, () => randomUUID() as string);

type Step = fc.AsyncCommand<Model, Real>;

const run = (
  { processes, organisationId }: Real,
  process: number,
  { commandId, request }: { commandId: string; request: unknown },
  work: (unit: Unit) => Promise<unknown>,
) =>
  execute(
    processes[process]!,
    { organisationId, commandId, request, by: null, at: new Date() },
    work,
  );

const step = (name: string, run: Step['run'], check: Step['check'] = () => true): Step => ({
  check,
  run,
  toString: () => name,
});

/** Runs a command that succeeds, and notes what it added. */
const carryOut = async (
  model: Model,
  real: Real,
  process: number,
  request: unknown,
  work: (unit: Unit) => Promise<unknown>,
  note: () => void,
) => {
  const commandId = randomUUID();
  const firstPosition = model.log.length + 1;
  const done = await run(real, process, { commandId, request }, work);
  note();
  const asked = { commandId, request, firstPosition, lastPosition: model.log.length };
  model.commands.push(asked);
  expect(done).toMatchObject({ replayed: false, firstPosition, lastPosition: asked.lastPosition });
};

const timesLit = (model: Model, id: string) =>
  streamOf(model, 'lamp', id).filter(({ event }) => event.type === 'LampLit').length;

const next = (model: Model, id: string, watt: number) =>
  isLit(model, id)
    ? ({ command: { type: 'Quench' }, event: { type: 'LampQuenched', v: 1 } } as const)
    : ({
        command: { type: 'Light', watt },
        event: { type: 'LampLit', v: 2, watt, colour: 'white' },
      } as const);

/** Each lamp's watt is how often another was lit: what was only read must be right as well. */
const toggle = (process: number, toggledOnes: readonly number[], seen: number) =>
  step(`toggle ${toggledOnes} after ${seen} in process ${process}`, async (model, real) => {
    const watt = timesLit(model, ids[seen]!);
    const toggled = toggledOnes.map((n) => ({ id: ids[n]!, ...next(model, ids[n]!, watt) }));
    await carryOut(
      model,
      real,
      process,
      { seen },
      async ({ read, decide }) => {
        const { times } = (await read(lamps, ids[seen]!)).state;
        for (const { id, command } of toggled)
          await decide(lamps, id, 'watt' in command ? { ...command, watt: times } : command);
      },
      () => {
        for (const { id, event } of toggled) add(model, 'lamp', id, event);
      },
    );
  });

const refused = (process: number, n: number) =>
  step(`refuse ${n} in process ${process}`, async (model, real) => {
    const command = isLit(model, ids[n]!)
      ? ({ type: 'Light', watt: 1 } as const)
      : ({ type: 'Quench' } as const);
    const order = { commandId: randomUUID(), request: {} };
    const work = run(real, process, order, ({ decide }) => decide(lamps, ids[n]!, command));
    await expect(work).rejects.toThrow(Refused);
  });

const stale = (process: number, n: number) =>
  step(
    `stale ${n} in process ${process}`,
    async (model, real) => {
      const { command } = next(model, ids[n]!, 1);
      const { length } = streamOf(model, 'lamp', ids[n]!);
      const order = { commandId: randomUUID(), request: {} };
      const work = run(real, process, order, ({ decide }) =>
        decide(lamps, ids[n]!, command, { ifMatch: length - 1 }),
      );
      await expect(work).rejects.toThrow(VersionMismatch);
      await expect(work).rejects.toMatchObject({ version: length });
    },
    (model) => streamOf(model, 'lamp', ids[n]!).length > 0,
  );

const again = (process: number, which: number, altered: boolean) =>
  step(
    `again ${which}${altered ? ' altered' : ''} in process ${process}`,
    async ({ commands }, real) => {
      const { commandId, request, ...positions } = commands[which % commands.length]!;
      const asked = { commandId, request: altered ? { request } : request };
      const work = run(real, process, asked, () => expect.unreachable());
      if (altered) await expect(work).rejects.toThrow(CommandReused);
      if (!altered) expect(await work).toEqual({ result: undefined, replayed: true, ...positions });
    },
    ({ commands }) => commands.length > 0,
  );

const name = (process: number, n: number, friend: number, text: string | null) =>
  step(`name ${n} ${friend} ${text} in process ${process}`, async (model, real) => {
    const id = ids[n]!;
    const events = [
      { type: 'KeeperNamed', v: 1, name: text, since: '1912-01-13' },
      { type: 'FriendNamed', v: 1, friendId: ids[friend]!, phone: text },
    ] satisfies KeeperEvent[];
    await carryOut(
      model,
      real,
      process,
      { text },
      async ({ decide }) => {
        for (const event of events) await decide(keepers, id, event);
      },
      () => {
        for (const event of events) add(model, 'keeper', id, event);
      },
    );
  });

/** The way the vault is emptied; the event that says so is not the store's. */
const forgetPerson = (n: number) =>
  step(`erase ${n}`, async (model, { processes, organisationId }) => {
    await inOrganisation(processes[0]!.db, organisationId, async (tx) => {
      await sql`delete from vault.personal where subject_id = ${ids[n]}`.execute(tx);
      await sql`delete from vault.subject_key where subject_id = ${ids[n]}`.execute(tx);
      await sql`update read.keeper set name = null where keeper_id = ${ids[n]}`.execute(tx);
    });
    erase(model, ids[n]!);
  });

const readBack = (process: number, n: number) =>
  step(`read ${n} in process ${process}`, async (model, { processes, organisationId }) => {
    const [store, id] = [processes[process]!, ids[n]!];
    const lit = streamOf(model, 'lamp', id);
    expect(await readState(store, organisationId, lamps, id)).toEqual({
      version: lit.length,
      state: lit.reduce(
        (lamp, { event }) => lamps.decider.evolve(lamp, event as LampEvent),
        lamps.decider.initial,
      ),
    });
    const events = await readStream(store, organisationId, lamps, id);
    expect(events.map(({ event }) => event)).toEqual(lit.map(({ event }) => event));
    const kept = streamOf(model, 'keeper', id);
    const { state } = await readState(store, organisationId, keepers, id);
    expect(state).toEqual(
      kept.reduce(
        (keeper, { event }) => keepers.decider.evolve(keeper, event as KeeperEvent),
        keepers.decider.initial,
      ),
    );
    const recorded = await readStream(store, organisationId, keepers, id);
    expect(recorded.map(({ event }) => event)).toEqual(kept.map(({ event }) => event));
  });

const rebuilt = (process: number) =>
  step(`rebuild in process ${process}`, async (model, { processes, organisationId }) => {
    const models = await expectRebuildChangesNothing(processes[process]!, organisationId);
    const lit = ids.filter((id) => streamOf(model, 'lamp', id).length > 0);
    expect(models['read.lamp']).toHaveLength(lit.length);
    for (const id of lit)
      expect(models['read.lamp']).toContainEqual(
        expect.objectContaining({ lamp_id: id, colour: isLit(model, id) ? 'white' : null }),
      );
  });

const process = fc.nat(1);
const n = fc.nat(ids.length - 1);
const text = fc.option(fc.constantFrom('Rosa', 'Kata', 'Å 🎉'));

/** Everything that can be asked of a log. */
export const steps = [
  fc
    .tuple(process, fc.uniqueArray(n, { minLength: 1 }), n)
    .map(([process, lamps, seen]) => toggle(process, lamps, seen)),
  fc.tuple(process, n).map(([process, n]) => refused(process, n)),
  fc.tuple(process, n).map(([process, n]) => stale(process, n)),
  fc
    .tuple(process, fc.nat(20), fc.boolean())
    .map(([process, which, altered]) => again(process, which, altered)),
  fc.tuple(process, n, n, text).map(([process, n, friend, text]) => name(process, n, friend, text)),
  n.map(forgetPerson),
  fc.tuple(process, n).map(([process, n]) => readBack(process, n)),
  process.map(rebuilt),
];
