import { meetings, organisations } from '@klubba/domain';
import { partsOf, standingOf } from '@klubba/domain/election';
import { localDate } from '@klubba/domain/time';
import { takeDecision } from '../../decisions/take-decision.ts';
import { DeclareResultBody, ElectionParams } from '../contract.ts';
import { giveElectedOffice } from '../elected-offices.ts';
import { electedText } from '../elected-text.ts';
import { electionCommand } from '../election-command.ts';

/** Who is elected to a body sits in it from the gavel on, or from the day that the call says. */
const giveOffices = async (
  asked: Parameters<typeof giveElectedOffice>[0],
  given: { readonly from: string; readonly decisionId: string | null },
) => {
  for (const part of partsOf(asked.election))
    for (const { candidateId } of standingOf(asked.election, part).places)
      await giveElectedOffice(asked, candidateId, {
        ...given,
        asSubstitute: part === 'substitutes',
      });
};

export const declareElectionResult = electionCommand({
  operationId: 'declareElectionResult',
  summary: 'Declare the result: at the gavel of the meeting, or as another body established it',
  may: 'conduct',
  url: '/elections/:electionId/result',
  params: ElectionParams,
  body: DeclareResultBody,
  work: async (asked) => {
    const { unit, organisationId, electionId, election, body, newId, happened, decide } = asked;
    const { itemId, outside } = body;
    const at = happened(body.at);
    const { meetingId } = election;
    const none = { meetingId: null, itemId: null, decisionId: null, number: null };
    if (!meetingId || !itemId) {
      await decide({ type: 'DeclareResult', ...none, outside, at });
      const from = election.from ?? outside?.on ?? at.slice(0, 10);
      return giveOffices(asked, { from, decisionId: null });
    }
    const decisionId = newId('decision');
    const { state: meeting } = await unit.read(meetings, meetingId);
    const { state: organisation } = await unit.read(organisations, organisationId);
    const decidedOn = localDate(at, meeting.timeZone);
    const isByVoices = partsOf(election).every((part) => standingOf(election, part).count === null);
    const declared = { meetingId, itemId, decisionId };
    await takeDecision(
      { unit, organisationId },
      { decisionId, meetingId, decidedOn, assignment: null },
      async (number) => {
        await decide({ type: 'DeclareResult', ...declared, number, outside, at });
        await unit.decide(meetings, meetingId, {
          ...{ type: 'DeclareElection', electionId, itemId, decisionId, number, at },
          text: electedText(election, organisation.association?.language ?? 'sv'),
          by: isByVoices ? 'acclamation' : 'ballots',
        });
        return { outcome: 'carried', itemId };
      },
    );
    const from = election.from ?? decidedOn;
    await giveOffices(asked, { from, decisionId });
  },
});
