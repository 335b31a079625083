import type { ElectionView } from '@klubba/api/contract';
import { t } from '../language/language.ts';

export type Consent = NonNullable<ElectionView['mine']['consent']>;

/** What somebody can answer: where there are no substitutes, only yes or no. */
export const consentOptions = ({ substitutes }: Pick<ElectionView, 'substitutes'>) =>
  (substitutes > 0
    ? (['both', 'ordinary', 'substitute', 'declined'] as const)
    : (['ordinary', 'declined'] as const)
  ).map((value) => ({ value, label: sayConsent(value, { substitutes }) }));

/** An answer in words. */
export const sayConsent = (
  consent: Consent,
  { substitutes }: Pick<ElectionView, 'substitutes'>,
): string => t(substitutes === 0 && consent === 'ordinary' ? 'consent.yes' : `consent.${consent}`);

/** An answer as somebody gives it for themselves. */
export const sayAnswer = (
  consent: Consent,
  { substitutes }: Pick<ElectionView, 'substitutes'>,
): string =>
  t(substitutes === 0 && consent === 'ordinary' ? 'mine.say.yes' : `mine.say.${consent}`);
