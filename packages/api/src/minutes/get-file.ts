import { meetings } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { readableFile } from '../record/readable-files.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { FileParams, FileVersionParams } from './contract.ts';
import { readDocument } from './document-store.ts';
import { readableMinutes } from './readable-minutes.ts';

const shown = {
  permission: everyone,
  type: 'application/octet-stream',
  headers: { 'Content-Security-Policy': "sandbox; default-src 'none'" },
} as const;

/** As it was sent, to be saved: no browser opens it in our name. For whom somebody chose, else for whoever may read the minutes. */
export const getFile = file({
  ...shown,
  operationId: 'getFile',
  summary: 'Fetch a file of a meeting as it was sent',
  url: '/meetings/:meetingId/files/:fileId',
  params: FileParams,
  read: async (asking) => {
    const { deps, organisationId } = asking;
    const found = await fileFor(asking);
    if (!found) return;
    const bytes = await inOrganisation(deps.db, organisationId, (tx) =>
      readDocument(tx, { organisationId, hash: found.hash }),
    );
    return bytes && { bytes, name: found.fileName, type: found.mediaType, isSaved: true };
  },
});

/** A paper as it was before it was replaced, for the same readers. */
export const getFileVersion = file({
  ...shown,
  operationId: 'getFileVersion',
  summary: 'Fetch a version of a paper: 1 is the first',
  url: '/meetings/:meetingId/files/:fileId/versions/:version',
  params: FileVersionParams,
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const found = await fileFor(asking);
    const version = found && [...(found.earlier ?? []), found][params.version - 1];
    if (!version) return;
    const bytes = await inOrganisation(deps.db, organisationId, (tx) =>
      readDocument(tx, { organisationId, hash: version.hash }),
    );
    return bytes && { bytes, name: version.fileName, type: version.mediaType, isSaved: true };
  },
});

type Asking = Parameters<typeof readableMinutes>[0] & {
  readonly params: { readonly meetingId: string; readonly fileId: string };
};

const fileFor = async (asking: Asking) => {
  const { meetingId, fileId } = asking.params;
  const { state: meeting } = await asking.state(meetings, meetingId);
  const file = meeting.files.find((one) => one.fileId === fileId);
  if (!file) return;
  if (file.audience) return readableFile(asking, meeting, file);
  return (await readableMinutes(asking, meetingId)) && file;
};
