import type { Area } from '../area.ts';
import { sv } from './words/sv.ts';

export const employmentsArea = {
  name: 'employments',
  words: { sv, en: () => import('./words/en.ts') },
} satisfies Area;
