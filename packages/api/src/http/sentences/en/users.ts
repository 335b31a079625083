import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/users.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.person-without-sign-in': 'The person has no sign-in.',
  'refused.last-board-role':
    'Somebody must be able to run the association here. Give the board role to another before you remove the last.',
  'refused.person-already-admitted': 'The person already has a sign-in.',
  'refused.person-not-registered': 'The person is not in the register. Add the person first.',
  'refused.role-already-held': 'The person already has that role.',
  'refused.role-not-held': 'The person does not have that role.',
  'refused.user-already-admitted': 'The user already belongs to the association.',
};
