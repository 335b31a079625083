import { NothingToSay, PlaceParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const removePollingPlace = electionCommand({
  operationId: 'removePollingPlace',
  summary: 'Remove a polling place before the first ballot',
  may: 'conduct',
  method: 'DELETE',
  url: '/elections/:electionId/places/:placeId',
  params: PlaceParams,
  body: NothingToSay,
  work: async ({ params, decide }) => {
    await decide({ type: 'RemovePollingPlace', placeId: params.placeId });
  },
});
