import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { congress, recordMeeting, type Size } from './testing/big-meeting.ts';
import { startHall } from './testing/start-hall.ts';

const day = '2024-02-14';

/** A meeting of a size, and what the process spends on a question about it and on a gavel in it, in milliseconds. */
const measured = async (size: Size) => {
  const hall = await startHall({ now: () => new Date(`${day}T20:00:00.000Z`) });
  const people = Array.from({ length: size.register }, () => randomUUID() as string);
  const { memberMeetingId: bodyId, boardId } = hall.association;
  const held = { bodyId, boardId, on: day, year: 2000 };
  let recorded!: Awaited<ReturnType<typeof recordMeeting>>;
  await hall.decide(async (unit) => {
    recorded = await recordMeeting(unit, people, size, held);
  });
  const url = `/meetings/${recorded.meetingId}`;
  const read = () => hall.secretary.get(url);
  await read();
  const begun = process.cpuUsage();
  const { body } = await read();
  const reading = cpuSince(begun);
  const gavels: number[] = [];
  for (const clauseId of recorded.undecided) {
    const before = process.cpuUsage();
    const path = `${url}/clauses/${clauseId}/acclamation`;
    const { statusCode } = await hall.secretary.post(path, { outcome: 'carried' });
    expect(statusCode).toBe(201);
    gavels.push(cpuSince(before));
  }
  const { version } = JSON.parse(body);
  return { version, reading, bytes: body.length, gavel: gavels.toSorted((a, b) => a - b)[1]! };
};

const cpuSince = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

test('a gavel in a meeting of 300 items, 500 in the register and 3,000 events costs what it costs in a small one', {
  timeout: 180_000,
}, async () => {
  const small = await measured({ items: 8, register: 20, clauses: 5 });
  const big = await measured(congress);
  expect(big.version).toBeGreaterThan(2500);
  expect(big.bytes).toBeLessThan(2_000_000);
  expect(big.reading).toBeLessThan(1000);
  expect(big.gavel).toBeLessThan(3 * small.gavel + 3);
});
