import { writers } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { MotionParams } from './contract.ts';
import { docx, motionDocx } from './documents/motion-docx.ts';
import { readMotionPapers } from './read-motion-paper.ts';

export const getMotionDocx = file({
  operationId: 'getMotionDocx',
  summary: 'Fetch a motion as Word, as a congress asks for it',
  permission: writers,
  url: '/motions/:motionId/motion.docx',
  params: MotionParams,
  type: docx,
  read: async (asking) => {
    const { papers, on } = await readMotionPapers(asking, async () => [asking.params.motionId]);
    const [paper] = papers;
    return paper && { bytes: await motionDocx([paper]), name: `motion-${on}.docx`, isSaved: true };
  },
});
