import { motions } from '@klubba/domain/motion';
import type { Area } from '../operations/area.ts';
import { beginMotion } from './commands/begin-motion.ts';
import { importCongressOutcomes } from './commands/import-congress-outcomes.ts';
import { writeMotionText } from './commands/write-motion-text.ts';
import { getMotion } from './get-motion.ts';
import { getMotionDocx } from './get-motion-docx.ts';
import { getMotionMarkdown } from './get-motion-markdown.ts';
import { getMotionPdf } from './get-motion-pdf.ts';
import { getMotionsPdf } from './get-motions-pdf.ts';
import { listMotionEvents } from './list-motion-events.ts';
import { listMotions } from './list-motions.ts';
import { motionProjection } from './motion-table.ts';

export const motionsArea: Area = {
  name: 'motions',
  tag: {
    name: 'motions',
    description: 'From an idea to what became of each clause, and what was made of that at home.',
  },
  aggregates: [motions],
  projections: [motionProjection],
  operations: [
    listMotions,
    getMotion,
    getMotionPdf,
    getMotionDocx,
    getMotionMarkdown,
    getMotionsPdf,
    listMotionEvents,
    beginMotion,
    importCongressOutcomes,
    writeMotionText,
  ],
};
