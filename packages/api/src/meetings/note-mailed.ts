import { randomUUID } from 'node:crypto';
import { meetings, yetToTell } from '@klubba/domain';
import { todayIn } from '@klubba/domain/time';
import type { Deps } from '../deps.ts';
import type { Taken } from '../mail/mail-worker.ts';
import { Refused } from '../store/errors.ts';
import { execute } from '../store/execute.ts';

/** Has the record say that a message reached those whose mail servers took it. Whoever was told in the meantime is not marked again. */
export const noteMailed = async ({ store, now }: Deps, taken: Taken) => {
  const { organisationId, meetingId, message: number, askedBy: by, at } = taken;
  const order = {
    ...{ organisationId, commandId: randomUUID(), request: null, by },
    at: now(),
  };
  await execute(store, order, async ({ read, decide }) => {
    const { state: meeting } = await read(meetings, meetingId);
    const message = meeting.outbox.find((one) => one.number === number);
    const waiting = new Set((message && yetToTell(meeting, message)) ?? []);
    const personIds = taken.personIds.filter((personId) => waiting.has(personId));
    if (personIds.length === 0) return;
    const on = todayIn(meeting.timeZone || 'UTC', at);
    await decide(meetings, meetingId, {
      ...{ type: 'MarkTold', message: number, channel: 'email', personIds, on, by },
      mailed: true,
    });
  }).catch((error: unknown) => {
    // What came to nothing in the meantime has no mark to bear.
    if (!(error instanceof Refused)) throw error;
  });
};
