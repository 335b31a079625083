import { writers } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { MotionParams } from './contract.ts';
import { motionMarkdown } from './documents/motion-markdown.ts';
import { readMotionPapers } from './read-motion-paper.ts';

export const getMotionMarkdown = file({
  operationId: 'getMotionMarkdown',
  summary: 'Fetch a motion as Markdown',
  permission: writers,
  url: '/motions/:motionId/motion.md',
  params: MotionParams,
  type: 'text/markdown',
  read: async (asking) => {
    const { papers, on } = await readMotionPapers(asking, async () => [asking.params.motionId]);
    const [paper] = papers;
    return (
      paper && {
        ...{ bytes: Buffer.from(motionMarkdown(paper)), name: `motion-${on}.md`, isSaved: true },
        type: 'text/markdown; charset=utf-8',
      }
    );
  },
});
