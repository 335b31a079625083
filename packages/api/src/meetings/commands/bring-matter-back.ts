import { refuse } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { Refused } from '../../store/errors.ts';
import { bringBack } from '../bring-back.ts';
import { BringBackBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';
import { waitingMatters } from '../waiting-matters.ts';

export const bringMatterBack = meetingCommand({
  operationId: 'bringMatterBack',
  summary: 'Put a matter that waits on the agenda, with what was proposed and not decided',
  permission: desk,
  url: '/meetings/:meetingId/returning-matters',
  params: MeetingParams,
  body: BringBackBody,
  work: async ({ unit, organisationId, meeting, body: { from }, newId, decide }) => {
    const { association } = await readAssociation(unit, organisationId);
    const of = { bodyId: meeting.bodyId, before: meeting.startsOn };
    const waiting = (await waitingMatters(unit.tx, organisationId, of)).find(
      ({ itemId }) => itemId === from.itemId,
    );
    if (!waiting) throw new Refused(refuse('matter-does-not-wait', 'from'));
    const last = meeting.items.find(
      ({ kind, parentId, status }) =>
        parentId === null && kind === 'closing' && status === 'scheduled',
    );
    const language = association?.language ?? 'sv';
    await bringBack({ unit, language, newId, decide }, waiting, last?.itemId ?? null);
  },
});
