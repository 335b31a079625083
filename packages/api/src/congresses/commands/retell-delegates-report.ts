import { congressCommand } from '../congress-command.ts';
import { DelegatesReportBody, DelegatesReportParams } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';
import { requireThere } from '../require-there.ts';

export const retellDelegatesReport = congressCommand({
  operationId: 'retellDelegatesReport',
  summary: 'Record the report of the delegates anew',
  method: 'PUT',
  url: '/congresses/:congressId/delegates-reports/:reportId',
  params: DelegatesReportParams,
  body: DelegatesReportBody,
  work: async ({ unit, congress, params: { reportId }, body, decide, ...asked }) => {
    requireThere(congress.reports, 'reportId', reportId);
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'TellDelegatesReport', reportId, ...body });
  },
});
