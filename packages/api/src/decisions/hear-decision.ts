import { isInsider } from '@klubba/domain';
import { mayReadPersonal } from '../record/audit-trail.ts';
import { all, type Hearing, type Listening, none } from '../record/hearing.ts';
import { seenMeeting } from '../record/sight.ts';

/** What is done about a decision is heard by whoever may see it. */
export const hearDecision: Hearing = async (listening, decisionId) => {
  const { tx, organisationId, actor } = listening;
  const opens = mayReadPersonal(actor.roles);
  if (isInsider({ ...actor, sitsInBody: false })) return { hears: all, opens };
  const entered = await tx
    .selectFrom('read.decision')
    .select('meetingId')
    .where('organisationId', '=', organisationId)
    .where('decisionId', '=', decisionId)
    .executeTakeFirst();
  const hears = !!entered && (await seesDecisionsOf(listening, entered.meetingId));
  return { hears: hears ? all : none, opens };
};

/** A year's register: each entry is heard by whoever may see what its meeting decided. */
export const hearRegister: Hearing = (listening) => {
  if (isInsider({ ...listening.actor, sitsInBody: false })) return { hears: all, opens: true };
  const known = new Map<string, Promise<boolean>>();
  const sees = (meetingId: string) => {
    const asked = known.get(meetingId) ?? seesDecisionsOf(listening, meetingId);
    known.set(meetingId, asked);
    return asked;
  };
  return { hears: ({ data }) => sees(String(data.meetingId)), opens: true };
};

const seesDecisionsOf = async (listening: Listening, meetingId: string) =>
  (await seenMeeting(listening, meetingId))?.sight.decisions === true;
