import { refuseStranger } from '../../record/known.ts';
import { DeclareEmploymentConflictBody, EmploymentParams } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const declareEmploymentConflict = employmentCommand({
  operationId: 'declareEmploymentConflict',
  summary: 'Declare an interest of one’s own in an employment',
  may: 'prepare',
  url: '/employments/:employmentId/conflicts',
  params: EmploymentParams,
  body: DeclareEmploymentConflictBody,
  work: async ({ unit, body, decide }) => {
    await refuseStranger(unit, body.personId, 'personId');
    await decide({ type: 'DeclareConflict', ...body });
  },
});
