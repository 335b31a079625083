import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { jcs, leafHash } from '@klubba/domain/log';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { hashLeaf } from './leaf.ts';
import { startStore } from './testing/start-store.ts';

const vectors = path.join(import.meta.dirname, '../../test/fixtures/jcs');
const names = readdirSync(path.join(vectors, 'input')).map((name) => path.parse(name).name);

test.each(names)('the vector %s of RFC 8785 is written as its output, byte for byte', (name) => {
  const read = (file: string) => readFileSync(path.join(vectors, file), 'utf8');
  const canonical = jcs(JSON.parse(read(`input/${name}.json`)));
  expect(canonical).toBe(read(`output/${name}.json`));
  const bytes = Buffer.from(read(`outhex/${name}.txt`).replaceAll(/\s/g, ''), 'hex');
  expect(Buffer.from(canonical, 'utf8')).toEqual(bytes);
});

/** Any JSON that the log may hold: every double but the infinite, every string without NUL and lone surrogates. */
const fitText = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    fitText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.constantFrom(null, true, false, 0, -0, 1e21, 5e-324, Number.MAX_VALUE),
    fc.array(tie('document'), { maxLength: 4 }),
    fc.dictionary(fitText, tie('document'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('the canonical form of any document survives jsonb', async () => {
  const { db } = await startStore();
  const throughJsonb = async (texts: readonly string[]) => {
    const { rows } = await sql<{ value: unknown }>`
      select value::jsonb as value from unnest(${texts}::text[]) with ordinality as t(value, n) order by n`.execute(
      db,
    );
    return rows.map(({ value }) => value);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(document, { minLength: 20, maxLength: 20 }), async (documents) => {
      const stored = await throughJsonb(documents.map((one) => JSON.stringify(one)));
      expect(stored.map(jcs)).toEqual(documents.map(jcs));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['NUL', String.raw`"\u0000"`],
  ['a lone surrogate', String.raw`"\ud800"`],
])('%s cannot be stored as jsonb, so it is refused before', async (_, text) => {
  const { db } = await startStore();
  await expect(sql`select ${text}::jsonb`.execute(db)).rejects.toThrow();
  expect(() => jcs(JSON.parse(text))).toThrow();
});

test('a leaf is hashed alike here and in the browser', () => {
  fc.assert(
    fc.property(fc.dictionary(fitText, document, { noNullPrototype: true }), (data) => {
      const envelope = {
        organisationId: 'o',
        stream: { kind: 'lamp', id: 'l' },
        version: 1,
        type: 'LampLit',
        v: 1,
        data,
        meta: { by: null },
        commandId: 'c',
        recordedAt: '2026-11-23T10:00:00.000Z',
      };
      expect(hashLeaf(envelope)).toBe(Buffer.from(leafHash(envelope)).toString('base64'));
    }),
  );
});
