import { meetings, mentionedIn, organisations } from '@klubba/domain';
import { askingClauses, askingFault } from '@klubba/domain/employment';
import { everyone } from '../access/permission.ts';
import { rulesFor } from '../meetings/held-under.ts';
import { query } from '../operations/query.ts';
import { personNames } from '../record/person-names.ts';
import { isSeen } from '../record/sight.ts';
import { AskableMeetings, EmploymentsParams } from './contract.ts';

export const listAskableMeetings = query({
  operationId: 'listAskableMeetings',
  summary: 'The meetings to come: which may be asked for an employment, and why the others may not',
  permission: everyone,
  url: '/employments/meetings',
  params: EmploymentsParams,
  answer: AskableMeetings,
  read: async (asking) => {
    const { tx, organisationId, state } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const rows = await tx
      .selectFrom('read.meeting as m')
      .select(['m.meetingId'])
      .where('m.organisationId', '=', organisationId)
      .where('m.phase', 'in', ['draft', 'convened'])
      .where(isSeen(asking, organisation, 'notice'))
      .orderBy('m.startsOn')
      .orderBy('m.meetingId')
      .execute();
    const found: AskableMeetings['meetings'] = [];
    for (const { meetingId } of rows) {
      const { state: meeting } = await state(meetings, meetingId);
      const { title, kind, bodyId, startsOn } = meeting;
      const fault = askingFault(meeting, meeting.rules ?? rulesFor(organisation, meeting));
      const mayDecide = fault?.refused !== 'decision-by-another-body';
      found.push({
        ...{ meetingId, title, kind, startsOn, obstacle: fault?.refused ?? null },
        bodyName: organisation.bodies.get(bodyId)?.name ?? '',
        clauses: mayDecide ? askingClauses(meeting) : [],
      });
    }
    const texts = found.flatMap(({ clauses }) => clauses.map(({ text }) => text));
    const names = await personNames(tx, organisationId, texts.flatMap(mentionedIn));
    return { meetings: found, people: [...names].map(([personId, name]) => ({ personId, name })) };
  },
});
