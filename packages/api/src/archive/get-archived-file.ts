import { everyone } from '../access/permission.ts';
import { readDocument } from '../minutes/document-store.ts';
import { file } from '../operations/file.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { ArchiveEntryParams } from './contract.ts';
import { seenEntry } from './seen-entries.ts';

/** As it was sent, to be saved: no browser opens it in our name. For whoever may read the entry. */
export const getArchivedFile = file({
  operationId: 'getArchivedFile',
  summary: 'Fetch the PDF of what was recorded from an earlier archive, as it was sent',
  permission: everyone,
  type: 'application/pdf',
  headers: { 'Content-Security-Policy': "sandbox; default-src 'none'" },
  url: '/archive-entries/:entryId/file',
  params: ArchiveEntryParams,
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const { fileHash: hash, fileName } = (await seenEntry(asking, params.entryId))?.details ?? {};
    if (!hash) return;
    const bytes = await inOrganisation(deps.db, organisationId, (tx) =>
      readDocument(tx, { organisationId, hash }),
    );
    return bytes && { bytes, name: fileName ?? `${hash}.pdf`, isSaved: true };
  },
});
