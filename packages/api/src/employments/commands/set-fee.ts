import { refuseStranger } from '../../record/known.ts';
import { EmploymentsParams, SetFeeBody } from '../contract.ts';
import { decisionAt } from '../decision-of.ts';
import { feeCommand } from '../fee-command.ts';

export const setFee = feeCommand({
  operationId: 'setFee',
  summary: 'Record a fee to somebody in an elected office, as a meeting or a paper decided it',
  url: '/office-fees',
  params: EmploymentsParams,
  body: SetFeeBody,
  status: 201,
  work: async ({ unit, body: { decision: clause, ...fee }, at, decide }) => {
    await refuseStranger(unit, fee.personId, 'personId');
    if (fee.paper) await refuseStranger(unit, fee.paper.vouchedBy, 'paper.vouchedBy');
    const decision = clause && (await decisionAt(unit, clause.meetingId, clause.clauseId));
    await decide({ type: 'SetFee', ...fee, decision, at: at.toISOString() });
  },
});
