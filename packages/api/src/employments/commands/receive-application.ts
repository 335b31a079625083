import { refuseStranger } from '../../record/known.ts';
import { EmploymentParams, ReceiveApplicationBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const receiveApplication = employmentCommand({
  operationId: 'receiveApplication',
  summary: 'Take an application in, sealed until it is destroyed',
  may: 'prepare',
  url: '/employments/:employmentId/applications',
  params: EmploymentParams,
  body: ReceiveApplicationBody,
  work: async ({ unit, body, newId, decide }) => {
    if (body.personId) await refuseStranger(unit, body.personId, 'personId');
    await decide({ type: 'ReceiveApplication', applicationId: newId('application'), ...body });
  },
});
