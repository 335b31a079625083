import { AssessFeeBody, OfficeFeeParams } from '../contract.ts';
import { feeCommand } from '../fee-command.ts';

export const assessFee = feeCommand({
  operationId: 'assessFee',
  summary: 'Say whether it is a fee or an employment, by the circumstances and not by the word',
  url: '/office-fees/:feeId/nature',
  params: OfficeFeeParams,
  body: AssessFeeBody,
  work: ({ body, decide }) => decide({ type: 'AssessFee', ...body }),
});
