import { meetings, organisations } from '@klubba/domain';
import { cameAfterNotice, motionAskingFault, motions, textOf } from '@klubba/domain/motion';
import { secretariat } from '../access/permission.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { rulesFor } from '../meetings/held-under.ts';
import { query } from '../operations/query.ts';
import { seenMeeting } from '../record/sight.ts';
import { MeetingMotions } from './life.contract.ts';

const most = 100;

/** The motions that members have handed in to the body that meets: those that no agenda has yet. */
export const listMeetingMotions = query({
  operationId: 'listMeetingMotions',
  summary:
    'Motions to the body that meets which wait to be taken in on an agenda, and which of them came late',
  permission: [...secretariat, 'congressGroup'],
  url: '/meetings/:meetingId/motions',
  params: MeetingParams,
  answer: MeetingMotions,
  read: async (asking) => {
    const { tx, organisationId, params, state } = asking;
    const { meetingId } = params;
    const seen = await seenMeeting(asking, meetingId);
    if (!seen?.sight.notice) return;
    const { state: meeting } = await state(meetings, meetingId);
    const { state: organisation } = await state(organisations, organisationId);
    const rows = await tx
      .selectFrom('read.motion')
      .select('motionId')
      .where('organisationId', '=', organisationId)
      .where('addresseeKind', '=', 'body')
      .where('addresseeId', '=', meeting.bodyId)
      .where('stage', '=', 'underPreparation')
      .orderBy('changedAt')
      .orderBy('motionId')
      .limit(most)
      .execute();
    const waiting = await Promise.all(
      rows.map(async ({ motionId }) => ({ motionId, ...(await state(motions, motionId)) })),
    );
    const rules = meeting.rules ?? rulesFor(organisation, meeting);
    return {
      motions: waiting
        .flatMap(({ motionId, state: motion }) => {
          const { preparing } = motion;
          const title = textOf(motion).text?.title ?? '';
          if (!preparing || motion.placed) return [];
          return [{ motionId, title, at: preparing.at, late: cameAfterNotice(motion, meeting) }];
        })
        .toSorted((a, b) => a.at.localeCompare(b.at)),
      obstacle: motionAskingFault(meeting, rules, true)?.refused ?? null,
    };
  },
});
