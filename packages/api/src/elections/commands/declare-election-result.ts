import { refuse } from '@klubba/domain';
import { Refused } from '../../store/errors.ts';
import { DeclareResultBody, ElectionParams } from '../contract.ts';
import { declareAtMeeting, giveElectedOffices } from '../declare-at-meeting.ts';
import { electionCommand } from '../election-command.ts';

export const declareElectionResult = electionCommand({
  operationId: 'declareElectionResult',
  summary: 'Declare the result: at the gavel of the meeting, or as another body established it',
  may: 'conduct',
  url: '/elections/:electionId/result',
  params: ElectionParams,
  body: DeclareResultBody,
  work: async (asked) => {
    const { election, body, newId, happened, decide } = asked;
    const { itemId, outside } = body;
    const at = happened(body.at);
    if (itemId) {
      const { meetingId } = election;
      if (!meetingId) throw new Refused(refuse('election-at-no-meeting', 'itemId'));
      return declareAtMeeting(asked, { meetingId, itemId, decisionId: newId('decision'), at });
    }
    const none = { meetingId: null, itemId: null, decisionId: null, number: null };
    await decide({ type: 'DeclareResult', ...none, outside, at });
    const from = election.from ?? outside?.on ?? at.slice(0, 10);
    return giveElectedOffices(asked, { from, decisionId: null });
  },
});
