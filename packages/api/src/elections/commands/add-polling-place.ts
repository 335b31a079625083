import { AddPollingPlaceBody, ElectionParams, PlaceAdded } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const addPollingPlace = electionCommand({
  operationId: 'addPollingPlace',
  summary: 'Add a polling place',
  may: 'conduct',
  url: '/elections/:electionId/places',
  params: ElectionParams,
  body: AddPollingPlaceBody,
  status: 201,
  answer: PlaceAdded,
  answers: ({ electionId, version, newId }) => ({ electionId, version, placeId: newId('place') }),
  work: async ({ body, newId, decide }) => {
    await decide({ type: 'AddPollingPlace', placeId: newId('place'), ...body });
  },
});
