import { congressCommand } from '../congress-command.ts';
import { AnchoringParams, AnchoringReportBody } from '../contract.ts';

export const reportAnchoring = congressCommand({
  operationId: 'reportAnchoring',
  summary: 'Report what a decision of the congress changed at home',
  method: 'PUT',
  url: '/congresses/:congressId/anchorings/:anchoringId/report',
  params: AnchoringParams,
  body: AnchoringReportBody,
  work: async ({ params: { anchoringId }, body, decide }) => {
    await decide({ type: 'ReportAnchoring', anchoringId, ...body });
  },
});
