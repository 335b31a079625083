import { named } from '@klubba/api/sentences/en/named';
import { problems } from '@klubba/api/sentences/en/problems';
import { shell } from './en/shell.ts';
import { vocabulary } from './en/vocabulary.ts';

export const en = { ...shell, ...problems, ...vocabulary, ...named };
