import { refuseStranger } from '../../record/known.ts';
import { ContractSigned, EmploymentParams, SignContractBody } from '../contract.ts';
import { decisionOn } from '../decision-of.ts';
import { employmentCommand } from '../employment-command.ts';
import { othersAt } from '../others-at.ts';
import { refuseStrangers } from '../refuse-strangers.ts';

export const signEmployment = employmentCommand({
  operationId: 'signEmployment',
  summary: 'Record a contract that was signed within what was decided',
  access: 'people-only',
  may: 'prepare',
  url: '/employments/:employmentId/contracts',
  params: EmploymentParams,
  body: SignContractBody,
  status: 201,
  answer: ContractSigned,
  answers: ({ employmentId, version, newId }) => ({
    ...{ employmentId, version },
    contractId: newId('contract'),
  }),
  work: async (asked) => {
    const { unit, employment, body, newId, decide } = asked;
    await refuseStrangers(unit, body);
    for (const personId of body.signedBy) await refuseStranger(unit, personId, 'signedBy');
    await decide({
      ...{ type: 'SignContract', ...body },
      ...{ contractId: newId('contract'), employeeId: newId('employee') },
      decision: await decisionOn(unit, employment, body.proposalId),
      others: await othersAt(asked, body.personId),
    });
  },
});
