import { t } from '../../language/language.ts';
import type { Missing } from '../record.ts';

/** What is missing, as something to do. */
export const missingInWords = ({ refused, facts }: Missing): string => {
  switch (refused) {
    case 'too-few-verifiers':
      return t('missing.too-few-verifiers', {
        count: Number(facts?.needed) - Number(facts?.elected),
      });
    case 'not-quorate':
      return t('missing.not-quorate', { count: Number(facts?.quorum) - Number(facts?.present) });
    default:
      return t(`missing.${refused}`);
  }
};
