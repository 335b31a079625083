import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/rules.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.rule-already-confirmed': 'The rule is already confirmed.',
  'refused.rule-not-possible': 'The rule cannot say this: {rule}.',
  'refused.rule-set-before-the-latest':
    'The latest rule set holds from {latest}. A new one cannot take effect before that.',
  'refused.meeting-held-under-other-rules':
    'A meeting was held on {on} under other rules. Choose a day after it, or let these rules hold from another time.',
  'refused.rule-set-not-found': 'There is no such rule set.',
};
