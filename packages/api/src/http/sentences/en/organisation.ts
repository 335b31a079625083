import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/organisation.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.association-already-registered': 'The association is already set up.',
  'refused.association-not-registered': 'The association is not set up yet.',
  'refused.body-already-exists': 'The body already exists.',
  'refused.body-dissolved':
    'The body was dissolved on {on}. Choose one that acts, or found a new one.',
  'refused.body-has-offices':
    'The body has {offices} offices that run longer. End them before the body is dissolved.',
  'refused.body-kind-taken': 'The association already has such a body, and can have only one.',
  'refused.kind-given-twice': 'One kind of body is given twice. Keep one of them.',
  'refused.nothing-is-open': 'Nothing is open. Choose something to open.',
  'refused.body-name-taken': 'Another body already has that name. Choose another.',
  'refused.agenda-level-skipped':
    'Item {place} has no item to stand under. Move it outwards or upwards.',
  'refused.body-not-found': 'The body does not exist.',
  'refused.office-already-ended': 'The office has already ended, on {on}.',
  'refused.office-already-exists': 'The office already exists.',
  'refused.office-already-held': 'The person already holds the office, since {from}.',
  'refused.office-already-over': 'The office ended already on {to}.',
  'refused.office-ends-before-it-begins': 'The office begins on {from} and cannot end before that.',
  'refused.office-not-found': 'The office does not exist.',
};
