import { meetings, type Organisation, refuse, standardAgendaOf } from '@klubba/domain';
import { z } from 'zod';
import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { bringBack } from '../bring-back.ts';
import { DraftMeetingBody, MeetingChanged } from '../contract.ts';
import { endOf, firstAgenda } from '../first-agenda.ts';
import { refuseWrongBody } from '../held-under.ts';
import { meetingCommand } from '../meeting-command.ts';
import { overdueItem } from '../overdue-decisions.ts';
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
    const { standardAgenda = true, after, copyOf, ...details } = body;
    const organisation = await readAssociation(unit, organisationId);
    refuseWrongBody(organisation, body);
    const { timeZone, language } = associationOf(organisation);
    await decide({ type: 'DraftMeeting', ...details, timeZone });
    const last = after ? await meetingAt(unit, after, 'after') : undefined;
    const copied = copyOf ? await meetingAt(unit, copyOf, 'copyOf') : undefined;
    if (last && after)
      await decide({ type: 'JoinSeries', seriesId: last.seriesId ?? after, after });
    if (!standardAgenda && !copied) return;
    const overdue = await overdueItem(unit.tx, organisationId, body, language);
    const kept = standardAgendaOf(organisation, body);
    const waits = await waitingMatters(unit.tx, organisationId, {
      ...{ bodyId: body.bodyId, before: body.startsOn },
    });
    const returning = new Set(waits.map(({ itemId }) => itemId));
    const items = firstAgenda({ language, last, copied, returning, kept, overdue, newId });
    for (const item of items) await decide({ type: 'AddAgendaItem', ...item, beforeId: null });
    const end = endOf(items)?.itemId ?? null;
    for (const waiting of waits) await bringBack({ unit, language, newId, decide }, waiting, end);
  },
});

const meetingAt = async (unit: Unit, meetingId: string, field: 'after' | 'copyOf') => {
  const { state, version } = await unit.read(meetings, meetingId);
  if (version === 0) throw new Refused(refuse('meeting-not-found', field));
  return state;
};

const associationOf = ({ association }: Organisation) => {
  if (!association) throw new Refused(refuse('association-not-registered'));
  return association;
};
