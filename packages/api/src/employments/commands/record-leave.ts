import { EmploymentParams, RecordLeaveBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const recordLeave = employmentCommand({
  operationId: 'recordLeave',
  summary: 'Record a leave',
  may: 'prepare',
  url: '/employments/:employmentId/leaves',
  params: EmploymentParams,
  body: RecordLeaveBody,
  work: async ({ body, newId, decide }) => {
    await decide({ type: 'RecordLeave', leaveId: newId('leave'), ...body });
  },
});
