import { CallInSubstituteBody, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const callInSubstitute = electionCommand({
  operationId: 'callInSubstitute',
  summary: 'Call in the next substitute for a seat that is open',
  may: 'conduct',
  url: '/elections/:electionId/substitutes',
  params: ElectionParams,
  body: CallInSubstituteBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'CallInSubstitute', on: body.on });
  },
});
