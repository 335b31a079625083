import { type Meeting, meetings, registerSteps } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import type { Aggregate } from '../store/store.ts';

type Reading = {
  readonly tx: Tx;
  readonly organisationId: string;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

/** Everybody who was in the register at some time of the last meeting of the body that had one by name. */
export const inRegisterLastTime = async (
  { tx, organisationId, state }: Reading,
  meetingId: string,
  { bodyId, startsOn }: Pick<Meeting, 'bodyId' | 'startsOn'>,
): Promise<ReadonlySet<string>> => {
  const earlier = await tx
    .selectFrom('read.meeting')
    .select('meetingId')
    .where('organisationId', '=', organisationId)
    .where('bodyId', '=', bodyId)
    .where('meetingId', '!=', meetingId)
    .where('startsOn', '<=', startsOn)
    .where('phase', 'in', ['closed', 'inVerification', 'verified'])
    .orderBy('startsOn', 'desc')
    .orderBy('startsAt', 'desc')
    .limit(3)
    .execute();
  for (const one of earlier) {
    const { state: meeting } = await state(meetings, one.meetingId);
    const came = registerSteps(meeting).flatMap((step) => step.in);
    if (came.length > 0) return new Set(came);
  }
  return new Set();
};
