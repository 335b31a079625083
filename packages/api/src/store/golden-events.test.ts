import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StoredEvent } from '@klubba/domain';
import { type Envelope, leafHash } from '@klubba/domain/log';
import { describe, expect, test } from 'vitest';
import { aggregates, projections } from '../areas.ts';
import { parseEvent, personalIn, versionsOf } from './catalogue.ts';
import { inOrganisation } from './in-organisation.ts';
import { project } from './project.ts';
import { describe as inWords, sample } from './testing/sample-event.ts';
import { startStore } from './testing/start-store.ts';

/** An event as it was stored once, the hash of its leaf, and the schema it was written by. Never changed. */
type Golden = {
  readonly envelope: Envelope;
  readonly leafHash: string;
  readonly schema: unknown;
};

const folder = path.join(import.meta.dirname, '../../test/fixtures/events');
const fileOf = ({ type, v }: StoredEvent) => path.join(folder, type, `v${v}.json`);

const events = aggregates.flatMap((aggregate) =>
  [...versionsOf(aggregate.catalogue)].map(([name, { schema }]) => {
    const { type, v } = schema.shape as unknown as Record<'type' | 'v', { value: never }>;
    return { name, aggregate, schema, event: { type: type.value, v: v.value } as StoredEvent };
  }),
);

/** `RECORD_EVENTS=1` writes the fixtures of new versions; it touches none that is there. */
if (process.env.RECORD_EVENTS)
  for (const { aggregate, schema, event } of events) {
    if (existsSync(fileOf(event))) continue;
    const { type, v, ...data } = sample(schema) as StoredEvent & Record<string, unknown>;
    for (const { field } of personalIn(aggregate.catalogue, event))
      data[field] = { $sealed: 'A'.repeat(43) };
    const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const envelope: Envelope = {
      organisationId: id(2),
      stream: { kind: aggregate.kind, id: id(3) },
      version: 1,
      type,
      v,
      data,
      meta: { by: id(4) },
      commandId: id(5),
      recordedAt: '2026-11-23T18:30:00.000Z',
    };
    const golden = { envelope, leafHash: hashOf(envelope), schema: inWords(schema) };
    mkdirSync(path.dirname(fileOf(event)), { recursive: true });
    writeFileSync(fileOf(event), `${JSON.stringify(golden, null, 2)}\n`);
  }

function hashOf(envelope: Envelope) {
  return Buffer.from(leafHash(envelope)).toString('hex');
}

const golden = (event: StoredEvent) => JSON.parse(readFileSync(fileOf(event), 'utf8')) as Golden;

/** The event of an envelope, read as one whose personal values are erased. */
const stored = ({ type, v, data }: Envelope, sealed: readonly { readonly field: string }[]) => ({
  ...data,
  ...Object.fromEntries(sealed.map(({ field }) => [field, null])),
  type,
  v,
});

describe.each(events)('$name', ({ aggregate, event, schema }) => {
  test('has a fixture; record a new one with RECORD_EVENTS=1', () => {
    expect(existsSync(fileOf(event))).toBe(true);
  });

  test('keeps the schema that it was released with', () => {
    expect(inWords(schema)).toEqual(golden(event).schema);
  });

  test('is stored as it is: nothing is filled in, changed or rounded', () => {
    const { envelope } = golden(event);
    const whole = stored(envelope, personalIn(aggregate.catalogue, event));
    expect(schema.parse(whole)).toEqual(whole);
    const { properties, ...rest } = golden(event).schema as { properties: { v: unknown } };
    const words = JSON.stringify([rest, { ...properties, v: undefined }]);
    expect(words).not.toMatch(/"default":|"type":"number"/);
  });

  test('keeps its leaf hash', () => {
    const { envelope, leafHash } = golden(event);
    expect(envelope).toMatchObject({ ...event, stream: { kind: aggregate.kind } });
    expect(hashOf(envelope)).toBe(leafHash);
  });

  test('is read, brought to its newest version, and folded', async () => {
    const { catalogue, kind, decider } = aggregate;
    const { envelope } = golden(event);
    const sealed = personalIn(catalogue, event);
    for (const { field } of sealed)
      expect(envelope.data[field]).toEqual({ $sealed: expect.any(String) });
    const read: unknown = parseEvent<unknown>(catalogue, stored(envelope, sealed));
    expect(() => decider.evolve(decider.initial as never, read as never)).not.toThrow();
    const { db, organisationId } = await startStore();
    const recorded = {
      organisationId,
      ...{ position: 1, kind, id: envelope.stream.id, version: 1 },
      ...{ event: read as never, by: envelope.meta.by, recordedAt: envelope.recordedAt },
    };
    await inOrganisation(db, organisationId, async (tx) => {
      for (const statement of project(db, projections, [recorded]))
        await tx.executeQuery(statement);
    });
  });
});

test('a type of event belongs to one kind of stream', () => {
  const names = events.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('no fixture is left of an event that is gone', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.sort()).toEqual(events.map(({ event }) => fileOf(event)).sort());
});
