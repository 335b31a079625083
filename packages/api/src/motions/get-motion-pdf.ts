import { writers } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { MotionParams } from './contract.ts';
import { motionPdf } from './documents/motion-pdf.ts';
import { readMotionPapers } from './read-motion-paper.ts';

export const getMotionPdf = file({
  operationId: 'getMotionPdf',
  summary: 'Fetch a motion as PDF: as it was sent, or as it stands',
  permission: writers,
  url: '/motions/:motionId/motion.pdf',
  params: MotionParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { papers, on } = await readMotionPapers(asking, async () => [asking.params.motionId]);
    const [paper] = papers;
    return paper && { bytes: await motionPdf([paper], on), name: `motion-${on}.pdf` };
  },
});
