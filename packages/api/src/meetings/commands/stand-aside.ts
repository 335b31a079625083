import { type Organisation, officesOn } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseStranger, refuseUnknownBody } from '../../record/known.ts';
import { ItemParams, StandAsideBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const standAside = meetingCommand({
  operationId: 'standAside',
  summary: 'Let those whom an item concerns leave the register for it: a body, or people by name',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/standing-aside',
  params: ItemParams,
  body: StandAsideBody,
  work: async ({ unit, organisationId, params: { itemId }, meeting, body, happened, decide }) => {
    const organisation = await readAssociation(unit, organisationId);
    const { why, bodyId = null } = body;
    if (bodyId) refuseUnknownBody(organisation, bodyId, 'bodyId');
    const named = body.personIds ?? [];
    for (const personId of named) await refuseStranger(unit, personId, 'personIds');
    const personIds = bodyId ? [...named, ...sitting(organisation, bodyId, meeting)] : named;
    await decide({ type: 'StandAside', itemId, why, bodyId, personIds, at: happened(body.at) });
  },
});

/** Those who sit in the body on the day of the meeting. */
const sitting = (
  organisation: Organisation,
  bodyId: string,
  { startsOn }: { readonly startsOn: string },
) => [...new Set(officesOn(organisation, bodyId, startsOn).map(({ personId }) => personId))];
