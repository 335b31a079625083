import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { derivedId } from './derived-id.ts';

test('a replayed command names the same things', () => {
  const commandId = randomUUID();
  expect(derivedId(commandId, 'meeting')).toBe(derivedId(commandId.toUpperCase(), 'meeting'));
  expect(derivedId(commandId, 'meeting')).not.toBe(derivedId(commandId, 'item'));
  expect(derivedId(commandId, 'meeting')).not.toBe(derivedId(randomUUID(), 'meeting'));
});

test('what it gives is a UUID', () => {
  const id = derivedId(randomUUID(), 'meeting');
  expect(z.uuid().parse(id)).toBe(id);
  expect(id).toMatch(/^.{14}8.{4}[89ab]/);
});
