import { type Organisation, refuse } from '@klubba/domain';
import { z } from 'zod';
import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { Refused } from '../../store/errors.ts';
import { bringBack } from '../bring-back.ts';
import { DraftMeetingBody, MeetingChanged } from '../contract.ts';
import { refuseWrongBody } from '../held-under.ts';
import { meetingCommand } from '../meeting-command.ts';
import { overdueItem } from '../overdue-decisions.ts';
import { standardAgenda } from '../standard-agenda.ts';
import { waitingMatters } from '../waiting-matters.ts';

export const draftMeeting = meetingCommand({
  operationId: 'draftMeeting',
  summary: 'Draft a meeting',
  permission: desk,
  url: '/meetings',
  params: z.object({ organisationId: z.uuid() }),
  body: DraftMeetingBody,
  status: 201,
  answer: MeetingChanged,
  answers: ({ meetingId, version }) => ({ meetingId, version }),
  work: async ({ unit, organisationId, body, newId, decide }) => {
    const { standardAgenda: withAgenda = true, ...details } = body;
    const organisation = await readAssociation(unit, organisationId);
    refuseWrongBody(organisation, body);
    const { timeZone, language } = associationOf(organisation);
    await decide({ type: 'DraftMeeting', ...details, timeZone });
    if (!withAgenda) return;
    const overdue = await overdueItem(unit.tx, organisationId, body, language);
    const items = standardAgenda.flatMap(({ kind, title }) => [
      ...(overdue && kind === 'report' ? [overdue] : []),
      { kind, title: title[language], background: '' },
    ]);
    for (const [index, item] of items.entries())
      await decide({
        ...{ type: 'AddAgendaItem', itemId: newId(`item-${index + 1}`), ...item },
        ...{ matter: 'general', parentId: null, beforeId: null },
      });
    const other = items.findIndex(({ kind }) => kind === 'report');
    const before = { bodyId: body.bodyId, before: body.startsOn };
    for (const waiting of await waitingMatters(unit.tx, organisationId, before))
      await bringBack({ unit, language, newId, decide }, waiting, newId(`item-${other + 1}`));
  },
});

const associationOf = ({ association }: Organisation) => {
  if (!association) throw new Refused(refuse('association-not-registered'));
  return association;
};
