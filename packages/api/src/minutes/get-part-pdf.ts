import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { PartParams } from './contract.ts';
import { readDocument } from './document-store.ts';
import { readableMinutes } from './readable-minutes.ts';

/** The very bytes of a supplement, or of a § that is signed by itself. */
export const getPartPdf = file({
  operationId: 'getPartPdf',
  summary: 'Fetch what of the minutes is signed on its own as PDF: a supplement, or one §',
  permission: everyone,
  url: '/meetings/:meetingId/parts/:documentHash/document.pdf',
  params: PartParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const { meetingId, documentHash: hash } = params;
    const seen = await readableMinutes(asking, meetingId);
    const part = seen?.meeting.parts.find(({ documentHash }) => documentHash === hash);
    if (!seen || !part) return;
    const bytes = await inOrganisation(deps.db, organisationId, (tx) =>
      readDocument(tx, { organisationId, hash }),
    );
    const { startsOn } = seen.meeting;
    const what = part.kind === 'supplement' ? `tillagg-${part.number}` : 'paragraf';
    return bytes && { bytes, name: `${what}-protokoll-${startsOn}.pdf` };
  },
});
