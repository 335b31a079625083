import { named } from '@klubba/api/sentences/sv/named';
import { problems } from '@klubba/api/sentences/sv/problems';
import { shell } from './sv/shell.ts';
import { vocabulary } from './sv/vocabulary.ts';

/** What no area says by itself. */
export const sv = { ...shell, ...problems, ...vocabulary, ...named };
