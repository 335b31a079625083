import { refuse } from '@klubba/domain';
import type { z } from 'zod';
import { desk } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { Bytes } from '../operations/file.ts';
import { operation } from '../operations/operation.ts';
import { Refused } from '../store/errors.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { FileKept, HashParams } from './contract.ts';
import { keepDocument } from './document-store.ts';
import { sha256 } from './drafted-minutes.ts';
import { kindOfFile } from './file-kind.ts';

/** A scan of many pages. */
const most = 25 * 2 ** 20;

/**
 * Keeps bytes under their own SHA-256. That they belong to something is told afterwards; sent again, nothing changes. What a
 * file is follows from its bytes and not from what the sender says.
 */
export const keepFile = operation({
  operationId: 'keepFile',
  permission: desk,
  method: 'PUT',
  url: `${prefix}/files/:hash`,
  bodyLimit: most,
  takesBytes: true,
  schema: {
    summary: 'Keep the bytes of a file under their SHA-256, to be attached to a meeting',
    consumes: ['application/octet-stream'],
    params: HashParams,
    body: Bytes,
    response: { 200: FileKept, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { organisationId } = contextOf<typeof HashParams>(request, deps);
    const { hash } = request.params as z.output<typeof HashParams>;
    const bytes = request.sentBody;
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw new Denied(400, 'malformed');
    if (sha256(bytes) !== hash) throw new Refused(refuse('not-the-bytes-of-the-hash', 'hash'));
    const mediaType = kindOfFile(bytes);
    if (!mediaType) throw new Refused(refuse('file-kind-unknown'));
    await inOrganisation(deps.db, organisationId, (tx) =>
      keepDocument(tx, { organisationId, hash }, mediaType, bytes),
    );
    return reply.send({ hash, mediaType, size: bytes.length });
  },
});
