import type { WhatHangs } from '@klubba/api/contract';
import { t } from '../../language/language.ts';

/** What goes with the right outcome of a decision, a line each. */
export const hangingLines = ({ lapsed, restored, texts }: WhatHangs) => [
  ...lapsed.map(({ text }) => t('desk.hangs-lapsed', { text })),
  ...restored.map(({ text }) => t('desk.hangs-restored', { text })),
  ...texts.map(({ text }) => t('desk.hangs-texts', { text })),
];
