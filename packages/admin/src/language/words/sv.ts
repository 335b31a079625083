import { problems } from './sv/problems.ts';
import { shell } from './sv/shell.ts';
import { vocabulary } from './sv/vocabulary.ts';

/** What no area says by itself. */
export const sv = { ...shell, ...problems, ...vocabulary };
