import { nextCallIn } from '@klubba/domain/election';
import { CallInSubstituteBody, ElectionParams } from '../contract.ts';
import { giveElectedOffice } from '../elected-offices.ts';
import { electionCommand } from '../election-command.ts';

export const callInSubstitute = electionCommand({
  operationId: 'callInSubstitute',
  summary: 'Call in the next substitute for a seat that is open',
  may: 'conduct',
  url: '/elections/:electionId/substitutes',
  params: ElectionParams,
  body: CallInSubstituteBody,
  work: async (asked) => {
    const { election, body, decide } = asked;
    await decide({ type: 'CallInSubstitute', on: body.on });
    const next = nextCallIn(election)?.next;
    if (next) await giveElectedOffice(asked, next.candidateId, { from: body.on, decisionId: null });
  },
});
