import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { CongressParams } from './contract.ts';
import { reportPdf } from './documents/report-pdf.ts';
import { readPaper } from './read-paper.ts';

export const getCongressReportPdf = file({
  operationId: 'getCongressReportPdf',
  summary: 'Fetch what the congress decided and what we did as PDF',
  permission: everyone,
  url: '/congresses/:congressId/report.pdf',
  params: CongressParams,
  type: 'application/pdf',
  read: async (asking) => {
    const paper = await readPaper(asking, asking.params.congressId);
    if (!paper) return;
    return { bytes: await reportPdf(paper), name: `kongressrapport-${paper.on}.pdf` };
  },
});
