import { congressCommand } from '../congress-command.ts';
import { CongressParams, WorkingGroupBody } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';

export const mandateCongressGroup = congressCommand({
  operationId: 'mandateCongressGroup',
  summary: 'Name the working group, its mandate, and the decision that appointed it',
  method: 'PUT',
  url: '/congresses/:congressId/working-group',
  params: CongressParams,
  body: WorkingGroupBody,
  work: async ({ unit, body, decide, ...asked }) => {
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'MandateWorkingGroup', ...body });
  },
});
