import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { file } from '../operations/file.ts';
import { ElectionParams } from './contract.ts';
import { reportPdf } from './documents/report-pdf.ts';
import { reading, readPaper } from './read-paper.ts';

/** Who is elected and what each has answered, to be signed and sent to the district. */
export const getElectionReportPdf = file({
  operationId: 'getElectionReportPdf',
  summary: 'Fetch the report of those elected as PDF',
  permission: everyone,
  url: '/elections/:electionId/report.pdf',
  params: ElectionParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { electionId } = asking.params;
    const paper = await reading(asking, (election) => readPaper(election, electionId));
    if (paper && !paper.view.result) throw new Denied(403, 'result-not-declared');
    const bytes = paper && (await reportPdf(paper));
    return bytes && { bytes, name: `ombudsanmalan-${paper.on}.pdf` };
  },
});
