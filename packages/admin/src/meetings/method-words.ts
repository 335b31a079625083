import type { DecisionView } from '@klubba/api/contract/decisions';
import { listing, number } from '../language/format.ts';
import { t } from '../language/language.ts';

type Method = DecisionView['method'];
type Counted = Extract<Method, { tally: unknown }>;
type NameOf = (personId: string) => string | null | undefined;

/** How a decision was reached, in one line. What was not counted has no numbers, and none are made up. */
export const methodInWords = (
  method: Method,
  nameOf: NameOf,
  outcome: 'carried' | 'rejected' = 'carried',
): string => {
  switch (method.kind) {
    case 'acclamation':
      return t('method.acclamation');
    case 'election':
      return t(`method.election-${method.by}`);
    case 'found':
      return t(outcome === 'carried' ? 'method.found' : 'method.not-found');
    case 'trialVote':
      return method.minority === null
        ? t('method.trial')
        : t('method.trial-minority', { minority: number(method.minority) });
    case 'rounds':
      return [roundsInWords(method), ...tieInWords(method.tie, nameOf)].join('; ');
    case 'countedVote':
    case 'rollCall':
    case 'secretBallot':
      return [countedInWords(method), ...tieInWords(method.tie, nameOf)].join('; ');
  }
};

const roundsInWords = ({ scheme, rounds, votes, cast }: Extract<Method, { kind: 'rounds' }>) => {
  const figures = { votes: number(votes), cast: number(cast) };
  return scheme === 'mostVotes'
    ? t('method.most-votes', figures)
    : t('method.rounds', { count: rounds, ...figures });
};

const countedInWords = (method: Counted) => {
  const figures = figuresInWords(method);
  if (method.kind === 'rollCall') return t('method.roll-call', { figures });
  return t(method.kind === 'secretBallot' ? 'method.ballots' : 'method.hands', { figures });
};

/** The figures of a vote: for and against, and of the others those that there are. */
export const figuresInWords = ({ tally }: Pick<Counted, 'tally'>) => {
  const { for: ayes, against, abstained, notVoting } = tally;
  const { blank, invalid } = { blank: 0, invalid: 0, ...tally };
  return [
    t('method.figures', { for: number(ayes), against: number(against) }),
    ...(abstained ? [t('method.abstained', { count: abstained })] : []),
    ...(blank ? [t('method.blank', { count: blank })] : []),
    ...(invalid ? [t('method.invalid', { count: invalid })] : []),
    ...(notVoting ? [t('method.not-voting', { count: notVoting })] : []),
  ].join(', ');
};

type Tie = Counted['tie'] | Extract<Method, { kind: 'rounds' }>['tie'];

const tieInWords = (tie: Tie, nameOf: NameOf): readonly string[] => {
  if (!tie || tie.kind === 'together') return [];
  if (tie.kind === 'castingVote') return [t('method.casting')];
  const { method, witnesses } = tie;
  if (witnesses.length === 0) return [t('method.lot-alone', { method })];
  const seen = listing(witnesses.map((id) => nameOf(id) ?? t('mention.erased')));
  return [t('method.lot', { method, witnesses: seen })];
};
