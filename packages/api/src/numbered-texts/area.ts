import { numberedTexts } from '@klubba/domain';
import { writers } from '../access/permission.ts';
import type { Area } from '../operations/area.ts';
import { heardBy } from '../record/hearing.ts';
import { beginText } from './begin-text.ts';
import { getText } from './get-text.ts';
import { listTexts } from './list-texts.ts';
import { renameText } from './rename-text.ts';
import { textProjection } from './text-table.ts';
import { textsFile } from './texts-file.ts';
import { writeTextVersion } from './write-text-version.ts';

export const numberedTextsArea: Area = {
  name: 'numbered-texts',
  tag: {
    name: 'texts',
    description: 'Texts with numbered lines, in versions: what was written, and what was adopted.',
  },
  aggregates: [numberedTexts],
  hearing: { [numberedTexts.kind]: heardBy(writers) },
  projections: [textProjection],
  operations: [listTexts, textsFile, getText, beginText, writeTextVersion, renameText],
};
