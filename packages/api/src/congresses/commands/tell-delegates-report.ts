import { congressCommand } from '../congress-command.ts';
import { CongressParams, DelegatesReportBody, DelegatesReported } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';

export const tellDelegatesReport = congressCommand({
  operationId: 'tellDelegatesReport',
  summary: 'Record the report of the delegates',
  url: '/congresses/:congressId/delegates-reports',
  params: CongressParams,
  body: DelegatesReportBody,
  status: 201,
  answer: DelegatesReported,
  answers: ({ congressId, version, newId }) => ({
    ...{ congressId, version },
    reportId: newId('report'),
  }),
  work: async ({ unit, body, newId, decide, ...asked }) => {
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'TellDelegatesReport', reportId: newId('report'), ...body });
  },
});
