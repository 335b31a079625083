import { randomUUID } from 'node:crypto';
import { KeptMotionText } from '@klubba/domain/motion';
import fc from 'fast-check';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { aggregates, projections } from '../areas.ts';
import { arbitraryOf, type Schema } from '../testing/arbitrary-of.ts';
import { execute } from './execute.ts';
import { inOrganisation } from './in-organisation.ts';
import { openLog } from './open-log.ts';
import { type Aggregate, createStore } from './store.ts';
import { expectRebuildChangesNothing } from './testing/rebuild-changes-nothing.ts';
import { describe } from './testing/sample-event.ts';
import { startStore } from './testing/start-store.ts';

/** Few enough that events are about the same things. */
const ids = [randomUUID(), randomUUID()];

const text = ({ format = '', pattern }: Schema, name: string): fc.Arbitrary<string> => {
  if (name === 'timeZone') return fc.constant('Europe/Stockholm');
  if (format === 'uuid') return fc.constantFrom(...ids);
  if (format === 'date') return fc.constantFrom('2026-02-28', '2026-03-01', '2027-01-01');
  if (format === 'date-time')
    return fc.constantFrom('2026-03-01T18:00:00.000Z', '2026-12-31T23:30:00.000Z');
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: 'grapheme', maxLength: 9 }).filter((text) => !text.includes('\0'));
};

const eventOf = arbitraryOf({ text, number: () => fc.integer({ min: 1, max: 9 }) });

/** A text that is sealed whole says something that can be read. */
const sealedText = eventOf(describe(KeptMotionText)).map((text) => JSON.stringify(text));

/** A motion's seal is nobody's id, and nothing is written under one that has been destroyed: the rules see to both. */
const seal = fc.constantFrom(randomUUID(), randomUUID());

const readable = (event: unknown): fc.Arbitrary<unknown> =>
  (event as { type: string }).type === 'MotionTextWritten'
    ? fc.record({ sealId: seal, text: sealedText }).map((own) => ({ ...(event as object), ...own }))
    : fc.constant(event);

/** Any event may come at any time, rule or no rule. */
const decider = { initial: null, evolve: () => null, decide: (_: null, event: never) => [event] };

type AnyEvent = Aggregate<null, never, never>;

/** A motion that is destroyed is written no more: it has a stream of its own here, so that the others keep their clauses. */
const destroyed = randomUUID();
const isEnd = (schema: z.ZodType) =>
  (schema as z.ZodObject<{ type: z.ZodLiteral<string> }>).shape.type.value === 'MotionDestroyed';

const happening = fc.oneof(
  ...aggregates.flatMap(({ kind, catalogue }) => {
    // An association has one stream of each of these, with its own id.
    const once = kind === 'organisation' || kind === 'access';
    return catalogue.current.map((schema: z.ZodType) =>
      fc.record({
        aggregate: fc.constant({ kind, catalogue, decider } as never as AnyEvent),
        id: once ? fc.constant(undefined) : fc.constantFrom(...(isEnd(schema) ? [destroyed] : ids)),
        event: eventOf(describe(schema)).chain(readable),
      }),
    );
  }),
);

/** Short ones, each with a last moment of its own, and one in which everything happens; it is looked at now and then, for what it ends by taking away was there before. */
const histories = [...Array<number>(6).fill(80), 4_800].map((length) =>
  fc.sample(happening, length),
);

test('every read model reads the same live and rebuilt, whatever events there were and in whatever order', async () => {
  const { db } = await startStore();
  const store = createStore({ db, aggregates, projections });
  const empty = new Set(projections.flatMap(({ tables }) => tables));
  for (const history of histories) {
    const organisationId = randomUUID();
    // What one event writes another may take away before all is looked at.
    const filledOf = (tables: ReadonlySet<string>) =>
      inOrganisation(db, organisationId, async (tx) => {
        const found: string[] = [];
        for (const table of tables) {
          const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(tx);
          if (rows.length > 0) found.push(table);
        }
        return found;
      });
    await inOrganisation(db, organisationId, (tx) => openLog(store, tx, organisationId));
    for (const [step, { aggregate, id = organisationId, event }] of history.entries()) {
      const order = { organisationId, commandId: randomUUID(), request: null, by: null };
      await execute(store, { ...order, at: new Date() }, ({ decide }) =>
        decide(aggregate, id, event as never),
      ).catch((error) => {
        // A row that a rule would have seen to: there already, or not there yet.
        if (!(error instanceof pg.DatabaseError && error.schema === 'read')) throw error;
      });
      if (step % 20 === 0) for (const table of await filledOf(empty)) empty.delete(table);
      if (step < history.length - 1 && (step + 1) % 800 > 0) continue;
      await expectRebuildChangesNothing(store, organisationId);
    }
  }
  expect([...empty]).toEqual([]);
}, 300_000);
