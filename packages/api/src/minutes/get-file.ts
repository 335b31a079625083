import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { FileParams } from './contract.ts';
import { readDocument } from './document-store.ts';
import { readableMinutes } from './readable-minutes.ts';

/** As it was sent, to be saved: no browser opens it in our name. For whoever may read the minutes. */
export const getFile = file({
  operationId: 'getFile',
  summary: 'Fetch a file of a meeting as it was sent',
  permission: everyone,
  url: '/meetings/:meetingId/files/:fileId',
  params: FileParams,
  type: 'application/octet-stream',
  headers: { 'Content-Security-Policy': "sandbox; default-src 'none'" },
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const seen = await readableMinutes(asking, params.meetingId);
    const found = seen?.meeting.files.find(({ fileId }) => fileId === params.fileId);
    if (!found) return;
    const bytes = await inOrganisation(deps.db, organisationId, (tx) =>
      readDocument(tx, { organisationId, hash: found.hash }),
    );
    return bytes && { bytes, name: found.fileName, type: found.mediaType, isSaved: true };
  },
});
