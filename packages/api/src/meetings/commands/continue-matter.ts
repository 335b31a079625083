import { refuse } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { Refused } from '../../store/errors.ts';
import { ContinueMatterBody, ItemParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';
import { itemItCameFrom } from '../waiting-matters.ts';

export const continueMatter = meetingCommand({
  operationId: 'continueMatter',
  summary: 'Say that an item goes on with the matter of an item of an earlier meeting',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/matter',
  params: ItemParams,
  body: ContinueMatterBody,
  work: async ({ unit, params: { itemId }, body: { from }, decide }) => {
    const came = await itemItCameFrom(unit, from);
    if (!came) throw new Refused(refuse('item-not-on-agenda', 'from.itemId'));
    const matterId = came.item.matterId ?? came.item.itemId;
    await decide({ type: 'ContinueMatter', itemId, matterId, from });
  },
});
