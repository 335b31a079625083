import { desk } from '../../access/permission.ts';
import { candidatesIn } from '../candidates-in.ts';
import {
  ItemElectionChanged,
  ItemElectionParams,
  NameCandidatesBody,
} from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const nameCandidates = meetingCommand({
  operationId: 'nameCandidates',
  summary: 'Enter candidates in an election under an item',
  permission: desk,
  url: '/meetings/:meetingId/item-elections/:electionId/candidates',
  params: ItemElectionParams,
  body: NameCandidatesBody,
  status: 200,
  answer: ItemElectionChanged,
  answers: ({ meetingId, version, params: { electionId } }) => ({ meetingId, version, electionId }),
  work: async (asked) => {
    const { params, body, happened, decide } = asked;
    const candidates = await candidatesIn(asked, body.candidates);
    const { electionId } = params;
    await decide({ type: 'NameCandidates', electionId, candidates, at: happened(body.at) });
  },
});
