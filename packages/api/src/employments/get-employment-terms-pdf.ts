import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { file } from '../operations/file.ts';
import { EmploymentParams } from './contract.ts';
import { termsPdf } from './documents/terms-pdf.ts';
import { noteLookBy, reading, readPaper } from './read-paper.ts';

/** For those who see the employee's record. Each fetch is noted. */
export const getEmploymentTermsPdf = file({
  operationId: 'getEmploymentTermsPdf',
  summary: 'Fetch the terms of the employment in writing as PDF, for the employee to sign',
  permission: everyone,
  url: '/employments/:employmentId/terms.pdf',
  params: EmploymentParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { employmentId } = asking.params;
    const read = await reading(asking, async (employment) => {
      const paper = await readPaper(employment, employmentId);
      if (!paper) return;
      if (!paper.view.sees.record) throw new Denied(403, 'forbidden');
      const contract = paper.view.contracts?.at(-1);
      if (!contract) throw new Denied(403, 'contract-not-signed');
      if (!contract.terms) return;
      await noteLookBy(employment, employmentId, 'paper');
      return { ...paper, on: contract.signedOn ?? paper.on };
    });
    const bytes = read && (await termsPdf(read));
    return bytes && { bytes, name: `anstallningsvillkor-${read.on}.pdf` };
  },
});
