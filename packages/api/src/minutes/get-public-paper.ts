import { isForAnybody, meetings } from '@klubba/domain';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { Bytes } from '../operations/file.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { PublicPaperParams } from './contract.ts';
import { readDocument } from './document-store.ts';

/**
 * A paper that somebody chose to be for all, to anybody, from the notice on. Its address names the bytes: a link in a notice that went out opens
 * what it meant, also when another version came since, and nothing once the paper is removed or is for fewer.
 */
export const getPublicPaper = operation({
  operationId: 'getPublicPaper',
  permission: { public: 'Somebody chose that the paper is for all' },
  method: 'GET',
  url: '/api/public-papers/:associationId/:meetingId/:hash',
  sends: ['Content-Disposition', 'Content-Security-Policy'],
  config: {
    rateLimit: {
      ...{ max: 60, timeWindow: '1 minute' },
      errorResponseBuilder: () => new Denied(429, 'rate-limited'),
    },
  },
  schema: {
    summary: 'Fetch a paper that is for all, without signing in',
    params: PublicPaperParams,
    response: {
      200: {
        description: 'The paper as it was sent',
        content: { 'application/octet-stream': { schema: Bytes } },
      },
      ...problems,
    },
  },
  handler: async (request, reply, { db, store }) => {
    const { associationId, meetingId, hash } = request.params as Record<string, string>;
    const organisationId = associationId!;
    const found = await inOrganisation(db, organisationId, async (tx) => {
      const { state: meeting } = await stateIn(
        ...([{ tx, store, organisationId }, meetings, meetingId!] as const),
      );
      const file = meeting.files
        .filter(({ use, audience }) => use === 'annex' && isForAnybody(meeting, audience))
        .flatMap((one) => [one, ...(one.earlier ?? [])])
        .find((one) => one.hash === hash);
      const bytes = file && (await readDocument(tx, { organisationId, hash: file.hash }));
      return file && bytes && { ...file, bytes };
    });
    if (!found) throw new Denied(404, 'not-found');
    return reply
      .type(found.mediaType)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(found.fileName)}`,
      )
      .send(Buffer.from(found.bytes));
  },
});
