import { sql } from 'kysely';
import { z } from 'zod';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { AreSignedMinutes, CheckSignedMinutesBody } from './contract.ts';
import { describeDocument } from './document-store.ts';

/**
 * Whether some bytes are signed minutes of an association: yes or no, and nothing else, to anybody. It is asked by the hash alone, which
 * nobody has who has not had the bytes.
 */
export const checkSignedMinutes = operation({
  operationId: 'checkSignedMinutes',
  permission: {
    public:
      'Whoever has the bytes of minutes may know whether they are genuine, and learns nothing else',
  },
  method: 'POST',
  url: '/api/verifications/:associationId',
  config: {
    rateLimit: {
      ...{ max: 30, timeWindow: '1 minute' },
      errorResponseBuilder: () => new Denied(429, 'rate-limited'),
    },
  },
  schema: {
    summary: 'Whether the bytes of a hash are signed minutes of an association',
    params: z.object({ associationId: z.uuid() }),
    body: CheckSignedMinutesBody,
    response: { 200: AreSignedMinutes, ...problems },
  },
  handler: async (request, reply, deps) => {
    const { associationId: organisationId } = request.params as { associationId: string };
    const { hash } = request.body as z.output<typeof CheckSignedMinutesBody>;
    const signed = await inOrganisation(deps.db, organisationId, async (tx) => {
      // By far the most of what is asked is not kept at all.
      if (!(await describeDocument(tx, { organisationId, hash }))) return false;
      const found = await tx
        .selectFrom('log.event')
        .select('position')
        .where('organisationId', '=', organisationId)
        .where('streamKind', '=', 'meeting')
        .where('type', 'in', ['MinutesVerified', 'PartVerified', 'MinutesPublished'])
        .where(sql<boolean>`data ->> 'documentHash' = ${hash}`)
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    });
    return reply.send({ signed });
  },
});
