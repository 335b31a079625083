import { board } from '../../access/permission.ts';
import { refuseStranger } from '../../record/known.ts';
import { EmploymentChanged, EmploymentsParams, TakeOverEmploymentBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';
import { othersAt } from '../others-at.ts';
import { refuseStrangers } from '../refuse-strangers.ts';

export const takeOverEmployment = employmentCommand({
  operationId: 'takeOverEmployment',
  summary: 'Take over an employment from before, on the paper that decided it',
  permission: board,
  may: 'prepare',
  url: '/employments/taken-over',
  params: EmploymentsParams,
  body: TakeOverEmploymentBody,
  status: 201,
  answer: EmploymentChanged,
  answers: ({ employmentId, version }) => ({ employmentId, version }),
  work: async (asked) => {
    const { unit, body, newId, at, decide } = asked;
    await refuseStrangers(unit, body);
    await refuseStranger(unit, body.paper.vouchedBy, 'paper.vouchedBy');
    const others = await othersAt(asked, body.personId);
    await decide({
      ...{ type: 'TakeOverEmployment', ...body, others, at: at.toISOString() },
      ...{ contractId: newId('contract'), employeeId: newId('employee') },
    });
  },
});
