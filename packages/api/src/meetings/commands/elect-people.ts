import { desk } from '../../access/permission.ts';
import { electPeopleAt } from '../elect-people-at.ts';
import { ElectPeopleBody, ItemElectionParams, PeopleElected } from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const electPeople = meetingCommand({
  operationId: 'electPeople',
  summary: 'The gavel of an election under an item: who is elected, and their offices begin',
  permission: desk,
  url: '/meetings/:meetingId/item-elections/:electionId/result',
  params: ItemElectionParams,
  body: ElectPeopleBody,
  status: 201,
  answer: PeopleElected,
  answers: ({ meetingId, version, meeting, params: { electionId } }) => {
    const { settled } = meeting.itemElections.find((one) => one.electionId === electionId)!;
    const { decisionId, number } = settled!;
    return { meetingId, version, electionId, decisionId, number };
  },
  work: async ({ unit, organisationId, meetingId, params, body, newId, happened }) => {
    const { at, ...result } = body;
    await electPeopleAt(
      { unit, organisationId, meetingId, electionId: params.electionId },
      result,
      { decisionId: newId('decision'), hour: happened(at) },
    );
  },
});
