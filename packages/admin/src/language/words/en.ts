import { problems } from './en/problems.ts';
import { shell } from './en/shell.ts';
import { vocabulary } from './en/vocabulary.ts';

export const en = { ...shell, ...problems, ...vocabulary };
