import type { DecisionView } from '@klubba/api/contract/decisions';
import { listing, number } from '../language/format.ts';
import { t } from '../language/language.ts';

/** How a decision was reached, in one line. Acclamation has no numbers, and none are made up. */
export const methodInWords = (
  method: DecisionView['method'],
  nameOf: (personId: string) => string | null | undefined,
): string => {
  if (method.kind === 'acclamation') return t('method.acclamation');
  if (method.kind === 'election') return t(`method.election-${method.by}`);
  const { tally, tie } = method;
  const counted = t('method.counted', {
    for: number(tally.for),
    against: number(tally.against),
    abstained: number(tally.abstained),
    notVoting: number(tally.notVoting),
  });
  if (!tie) return counted;
  if (tie.kind === 'castingVote') return `${counted}; ${t('method.casting')}`;
  const witnesses = listing(tie.witnesses.map((id) => nameOf(id) ?? t('mention.erased')));
  return `${counted}; ${t('method.lot', { method: tie.method, witnesses })}`;
};
