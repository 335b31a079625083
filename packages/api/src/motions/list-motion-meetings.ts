import { meetings, organisations } from '@klubba/domain';
import {
  isToTheMeeting,
  motionAskingFault,
  motionQuestions,
  motions,
  seesMotion,
} from '@klubba/domain/motion';
import { secretariat } from '../access/permission.ts';
import { rulesFor } from '../meetings/held-under.ts';
import { query } from '../operations/query.ts';
import { isSeen } from '../record/sight.ts';
import { MotionsParams } from './contract.ts';
import { MotionMeetings, MotionMeetingsQuery } from './life.contract.ts';

export const listMotionMeetings = query({
  operationId: 'listMotionMeetings',
  summary:
    'The meetings to come: which may be asked about a motion, or about the one that is named, and why the others may not',
  permission: [...secretariat, 'congressGroup'],
  url: '/motions/meetings',
  params: MotionsParams,
  query: MotionMeetingsQuery,
  answer: MotionMeetings,
  read: async (asking) => {
    const { tx, organisationId, actor, query: asked, state } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const named = asked.motionId
      ? (await state(motions, asked.motionId)).state
      : motions.decider.initial;
    const motion = seesMotion(actor, named) ? named : motions.decider.initial;
    const rows = await tx
      .selectFrom('read.meeting as m')
      .select(['m.meetingId', isSeen(asking, organisation, 'notice').as('seen')])
      .where('m.organisationId', '=', organisationId)
      .where('m.phase', 'in', ['draft', 'convened'])
      .orderBy('m.startsOn')
      .orderBy('m.meetingId')
      .execute();
    const found: MotionMeetings['meetings'] = [];
    for (const { meetingId, seen } of rows) {
      const { state: meeting } = await state(meetings, meetingId);
      const { title, bodyId, startsOn } = meeting;
      const rules = meeting.rules ?? rulesFor(organisation, meeting);
      const fault = motionAskingFault(meeting, rules, isToTheMeeting(motion, meeting));
      const mayDecide = fault?.refused !== 'motion-decided-by-another-body';
      // A congress group sees of a draft that it can be asked, and nothing else.
      if (!seen && fault) continue;
      found.push({
        ...{ meetingId, title, startsOn, bodyId, obstacle: fault?.refused ?? null },
        late: !fault && meeting.phase !== 'draft',
        bodyName: organisation.bodies.get(bodyId)?.name ?? '',
        questions:
          mayDecide && seen
            ? motionQuestions(meeting).map((one) => ({ ...one, clauses: [...one.clauses] }))
            : [],
      });
    }
    return { meetings: found };
  },
});
