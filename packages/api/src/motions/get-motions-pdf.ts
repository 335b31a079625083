import { sql } from 'kysely';
import { z } from 'zod';
import { writers } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { MotionsParams } from './contract.ts';
import { motionPdf } from './documents/motion-pdf.ts';
import { readMotionPapers } from './read-motion-paper.ts';

/** What is still its authors', and what is no more, is in no packet. */
const left = ['idea', 'draft', 'withdrawn', 'destroyed'];

export const getMotionsPdf = file({
  operationId: 'getMotionsPdf',
  summary: 'Fetch all motions of ours to a congress as one packet',
  permission: writers,
  url: '/congresses/:congressId/motions.pdf',
  params: MotionsParams.extend({ congressId: z.uuid() }),
  type: 'application/pdf',
  read: async (asking) => {
    const { congressId } = asking.params;
    const { papers, on } = await readMotionPapers(asking, async ({ tx, organisationId }) => {
      const rows = await tx
        .selectFrom('read.motion')
        .select('motionId')
        .where('organisationId', '=', organisationId)
        .where('addresseeId', '=', congressId)
        .where('othersBy', 'is', null)
        .where(sql<boolean>`stage <> all(${left}::text[])`)
        .orderBy('number')
        .orderBy('title')
        .execute();
      return rows.map(({ motionId }) => motionId);
    });
    const [first, ...more] = papers;
    return first && { bytes: await motionPdf([first, ...more], on), name: `motioner-${on}.pdf` };
  },
});
