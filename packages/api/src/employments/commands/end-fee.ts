import { OfficeFeeParams, OnDay } from '../contract.ts';
import { feeCommand } from '../fee-command.ts';

export const endFee = feeCommand({
  operationId: 'endFee',
  summary: 'Say on which day a fee ended or ends',
  url: '/office-fees/:feeId/end',
  params: OfficeFeeParams,
  body: OnDay,
  work: ({ body, decide }) => decide({ type: 'EndFee', ...body }),
});
