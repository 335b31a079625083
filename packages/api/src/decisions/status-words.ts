import type { DecisionStatus } from './contract.ts';

/** What has become of a decision, in words for a file. */
export const statusWords: Readonly<Record<DecisionStatus, { sv: string; en: string }>> = {
  unassigned: { sv: 'ingen ansvarig', en: 'no owner' },
  assigned: { sv: 'har ansvarig', en: 'has an owner' },
  underWay: { sv: 'pågår', en: 'under way' },
  stalled: { sv: 'har stannat', en: 'stalled' },
  executed: { sv: 'verkställt', en: 'executed' },
  followedUp: { sv: 'uppföljt', en: 'followed up' },
};
