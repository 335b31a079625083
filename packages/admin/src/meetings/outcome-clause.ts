import { t } from '../language/language.ts';

/** What was decided, as a clause: a rejected proposal is a decision to reject it. */
export const outcomeClause = (text: string, outcome: 'carried' | 'rejected'): string =>
  outcome === 'carried' ? text : t('decision.to-reject', { text });
