import type { organisationRefusals as swedish } from '../sv/refusals-organisation.ts';
import type { Translation } from '../translation.ts';

export const organisationRefusals: Translation<typeof swedish> = {
  'refused.last-board-role':
    'Somebody must be able to run the association here. Give the board role to another before you remove the last.',
  'refused.person-already-admitted': 'The person already has a sign-in.',
  'refused.person-not-registered': 'The person is not in the register. Add the person first.',
  'refused.role-already-held': 'The person already has that role.',
  'refused.role-not-held': 'The person does not have that role.',
  'refused.user-already-admitted': 'The user already belongs to the association.',
  'refused.association-already-registered': 'The association is already set up.',
  'refused.association-not-registered': 'The association is not set up yet.',
  'refused.body-already-exists': 'The body already exists.',
  'refused.body-dissolved':
    'The body was dissolved on {on}. Choose one that acts, or found a new one.',
  'refused.body-has-offices':
    'The body has {offices} offices that run longer. End them before the body is dissolved.',
  'refused.body-kind-taken': 'The association already has such a body, and can have only one.',
  'refused.body-name-taken': 'Another body already has that name. Choose another.',
  'refused.body-not-found': 'The body does not exist.',
  'refused.office-already-ended': 'The office has already ended, on {on}.',
  'refused.office-already-exists': 'The office already exists.',
  'refused.office-already-held': 'The person already holds the office, since {from}.',
  'refused.office-already-over': 'The office ended already on {to}.',
  'refused.office-ends-before-it-begins': 'The office begins on {from} and cannot end before that.',
  'refused.office-not-found': 'The office does not exist.',
  'refused.rule-already-confirmed': 'The rule is already confirmed.',
  'refused.rule-not-possible': 'The rule cannot say this: {rule}.',
  'refused.rule-set-before-the-latest':
    'The latest rule set holds from {latest}. A new one cannot take effect before that.',
  'refused.rule-set-not-found': 'There is no such rule set.',
  'refused.already-a-member': 'The person is already a member, since {since}.',
  'refused.fee-already-paid': 'The fee for {year} is already paid.',
  'refused.membership-ends-before-it-begins':
    'The membership began on {since} and cannot end before that.',
  'refused.fee-not-recorded': 'No fee for {year} is recorded.',
  'refused.membership-not-found': 'There is no membership that began on that day.',
  'refused.membership-runs-into-the-next':
    'The next membership began on {startsOn}. This one must have ended before that.',
  'refused.membership-overlaps': 'The previous membership ended on {endedOn}. Choose a later day.',
  'refused.not-a-member': 'The person is not a member.',
  'refused.person-already-registered': 'The person is already in the register.',
};
