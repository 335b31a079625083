import { expect, test } from 'vitest';
import { type Envelope, leafBytes, leafHash } from './envelope.ts';

const envelope: Envelope = {
  organisationId: '00000000-0000-4000-8000-000000000001',
  stream: { kind: 'meeting', id: '00000000-0000-4000-8000-000000000002' },
  version: 3,
  type: 'DecisionRecorded',
  v: 2,
  data: { text: 'Å ä ö 🎉', name: { $sealed: 'x' }, tally: { for: 12, against: 3 } },
  meta: { by: null },
  commandId: '00000000-0000-4000-8000-000000000003',
  recordedAt: '2026-11-23T10:00:00.000Z',
};

test('a leaf is a zero byte and the canonical envelope', () => {
  const [mark, ...text] = leafBytes(envelope);
  expect(mark).toBe(0);
  const bytes = String.fromCharCode(...text);
  expect(bytes.slice(0, 75)).toBe(
    '{"commandId":"00000000-0000-4000-8000-000000000003","data":{"name":{"$seale',
  );
});

// Worked out with Python's json and hashlib.
test('its hash is the one that any other program finds', () => {
  const hex = [...leafHash(envelope)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  expect(hex).toBe('f3c10dd71e1566513059a42f41cfb654f8129afb39db3a3f663bf46735ec1241');
});

test('a change of anything changes the hash', () => {
  const hashes = [
    envelope,
    { ...envelope, version: 4 },
    { ...envelope, stream: { ...envelope.stream, kind: 'person' } },
    { ...envelope, data: { ...envelope.data, text: 'Å ä ö' } },
    { ...envelope, meta: { by: envelope.commandId } },
    { ...envelope, recordedAt: '2026-11-23T10:00:00.001Z' },
  ].map((one) => String(leafHash(one)));
  expect(new Set(hashes).size).toBe(hashes.length);
});
