import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseUnknownBody } from '../../record/known.ts';
import { ItemParams, PassOverItemBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const passOverItem = meetingCommand({
  operationId: 'passOverItem',
  summary:
    'Pass an item over: tabled, referred back, sent to another body, left, filed or withdrawn',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/passing-over',
  params: ItemParams,
  body: PassOverItemBody,
  work: async ({ unit, organisationId, params: { itemId }, body, happened, decide }) => {
    if (body.bodyId)
      refuseUnknownBody(await readAssociation(unit, organisationId), body.bodyId, 'bodyId');
    await decide({ type: 'PassOverItem', itemId, ...body, at: happened(body.at) });
  },
});
