import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { CongressParams } from './contract.ts';
import { nominationsPdf } from './documents/nominations-pdf.ts';
import { readPaper } from './read-paper.ts';

export const getCongressNominationsPdf = file({
  operationId: 'getCongressNominationsPdf',
  summary: 'Fetch the nominations of the association as PDF',
  permission: everyone,
  url: '/congresses/:congressId/nominations.pdf',
  params: CongressParams,
  type: 'application/pdf',
  read: async (asking) => {
    const paper = await readPaper(asking, asking.params.congressId);
    if (!paper) return;
    return { bytes: await nominationsPdf(paper), name: `nomineringar-${paper.on}.pdf` };
  },
});
