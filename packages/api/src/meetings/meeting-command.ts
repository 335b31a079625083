import {
  addDays,
  type Meeting,
  type MeetingCommand,
  type MeetingEvent,
  meetings,
  possibleNext,
  refuse,
  sittingDay,
} from '@klubba/domain';
import { todayIn } from '@klubba/domain/time';
import type { z } from 'zod';
import type { Permission } from '../access/permission.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { command } from '../operations/command.ts';
import type { Access } from '../operations/operation.ts';
import type { Beforehand } from '../store/beforehand.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import { MeetingChanged } from './contract.ts';
import { firstAtIt } from './first-at-it.ts';
import { settleGroups } from './settle-groups.ts';

/** What a command at a meeting knows. */
type Asked<Params, Body> = {
  /** For what is made beforehand. */
  readonly deps: Deps;
  readonly organisationId: string;
  /** The person who asks. */
  readonly by: string;
  readonly params: Params;
  readonly body: Body;
  readonly meetingId: string;
  /** The id of something it makes, the same at every replay. */
  readonly newId: (what: string) => string;
};

type Work = {
  readonly unit: Unit;
  readonly beforehand: Beforehand;
  /** The meeting as it stands. */
  readonly meeting: Meeting;
  /** Now, and never before what is in the record. */
  readonly now: string;
  /** When it happened: as told, null where nobody knows. Untold it is now, on the day of the meeting, else not known. Refuses what lies ahead. */
  readonly happened: (told?: string | null) => string | null;
  readonly decide: (command: MeetingCommand) => Promise<unknown>;
};

type Answered = { readonly version: number; readonly meeting: Meeting };

type Definition<Params extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType> = {
  readonly operationId: string;
  readonly summary: string;
  readonly permission: Permission;
  readonly access?: Access | undefined;
  readonly method?: 'DELETE';
  readonly url: string;
  readonly params: Params;
  readonly body: Body;
  readonly work: (asked: Asked<z.output<Params>, z.output<Body>> & Work) => Promise<unknown>;
} & (
  | { readonly answer?: undefined; readonly answers?: undefined; readonly status?: undefined }
  | {
      readonly answer: Answer;
      readonly status: 200 | 201;
      readonly answers: (
        asked: Asked<z.output<Params>, z.output<Body>> & Answered,
      ) => z.output<Answer>;
    }
);

/** One command at a meeting. */
export const meetingCommand = <
  Params extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType = typeof MeetingChanged,
>(
  definition: Definition<Params, Body, Answer>,
) => {
  const { operationId, work } = definition;
  const answer = (definition.answer ?? MeetingChanged) as Answer;
  const answers = (asked: Asked<z.output<Params>, z.output<Body>> & Answered) =>
    definition.answers?.(asked) ??
    ({ meetingId: asked.meetingId, version: asked.version } as z.output<Answer>);
  const meetingIdOf = (params: z.output<Params>, newId: Asked<unknown, unknown>['newId']) =>
    'meetingId' in params ? String(params.meetingId) : newId('meeting');

  const { summary, permission, access, method = 'POST' } = definition;
  const { url, params, body, status = 200 } = definition;
  return command<Params, Answer, Meeting, MeetingCommand, MeetingEvent, Meeting, Body>({
    ...{ operationId, summary, permission, access, method, url, params, body, status, answer },
    on: meetings,
    id: ({ params, newId }) => meetingIdOf(params, newId),
    next: async ({ params, newId, state }, done) => {
      const meeting = done ?? (await state(meetings, meetingIdOf(params, newId))).state;
      return possibleNext(meeting).map((type) => `${type[0]!.toLowerCase()}${type.slice(1)}`);
    },
    first: (context) => firstAtIt(context, meetingIdOf(context.params, context.newId)),
    work: async ({ at, askedAt, actor, params, body, newId, organisationId, ...given }) => {
      const meetingId = meetingIdOf(params, newId);
      const asked = {
        deps: given.deps,
        organisationId,
        by: actor.personId,
        params,
        body,
        newId,
        meetingId,
      };
      return atMeeting(given, asked, { at, askedAt }, work);
    },
    answers: async ({ deps, version, params, body, newId, organisationId, actor, state }, done) => {
      const meetingId = meetingIdOf(params, newId);
      const meeting = done ?? (await state(meetings, meetingId)).state;
      const asked = { deps, organisationId, by: actor.personId, params, body, newId, meetingId };
      return answers({ ...asked, version, meeting });
    },
  });
};

const atMeeting = async <Params, Body>(
  { unit, beforehand, decide }: Pick<Work, 'unit' | 'beforehand' | 'decide'>,
  asked: Asked<Params, Body>,
  { at, askedAt }: { readonly at: Date; readonly askedAt: Date },
  work: (asked: Asked<Params, Body> & Work) => Promise<unknown>,
) => {
  const { state: meeting, version } = await unit.read(meetings, asked.meetingId);
  if (version === 0 && asked.meetingId !== asked.newId('meeting'))
    throw new Denied(404, 'not-found');
  const now = laterOf(meeting.latest, askedAt.toISOString());
  const happened = (told?: string | null) =>
    told === undefined && !isUnderWay(meeting, askedAt) ? null : momentOf(at, told, now);
  await work({ ...asked, unit, beforehand, meeting, now, happened, decide });
  await settleGroups({ unit, ...asked }, meeting);
  return (await unit.read(meetings, asked.meetingId)).state;
};

/** A clock at the desk may be a little ahead of ours. */
const tolerance = 60_000;

const momentOf = (at: Date, told: string | null | undefined, now: string) => {
  if (told === undefined) return now;
  if (told !== null && Date.parse(told) > at.getTime() + tolerance)
    throw new Refused(refuse('not-yet-happened', 'at', { now: at.toISOString() }));
  return told;
};

const laterOf = (one: string, other: string) => (one > other ? one : other);

/** Whoever writes on the day of the meeting, or in the night after it, writes as it happens. */
const isUnderWay = (meeting: Meeting, at: Date) => {
  const today = todayIn(meeting.timeZone || 'UTC', at);
  return meeting.startsOn === '' || today <= addDays(sittingDay(meeting), 1);
};
