import type { LineChange } from '@klubba/domain/numbered-text';
import { t } from '../language/language.ts';

/** A change of lines in words, without what it puts there: "Line 3 is replaced". */
export const changeInWords = ({ operation, from, to }: Omit<LineChange, 'text'>) => {
  if (operation === 'insert')
    return from === 0 ? t('text.lines.insert-top') : t('text.lines.insert', { from });
  return t(`text.lines.${operation}`, { count: to - from + 1, from, to });
};
