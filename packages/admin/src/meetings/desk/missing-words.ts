import { t } from '../../language/language.ts';
import type { Missing } from '../record.ts';

/** What is missing, as something to do. */
export const missingInWords = (one: Missing): string =>
  'count' in one ? t(`missing.${one.what}`, { count: one.count }) : t(`missing.${one.what}`);
