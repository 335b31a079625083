import { people } from '@klubba/domain';
import { registrars, writers } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { ChooseLanguageBody, PeopleParams, PersonChanged, PersonParams } from './contract.ts';

export const chooseLanguage = command({
  operationId: 'chooseLanguage',
  summary: 'Choose the language in which a person is written to',
  permission: registrars,
  method: 'PUT',
  url: '/people/:personId/language',
  params: PersonParams,
  body: ChooseLanguageBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: ({ decide, body }) => decide({ type: 'ChooseLanguage', ...body }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});

export const chooseOwnLanguage = command({
  operationId: 'chooseOwnLanguage',
  summary: 'Choose the language in which the association writes to you',
  permission: writers,
  method: 'PUT',
  url: '/people/me/language',
  params: PeopleParams,
  body: ChooseLanguageBody,
  answer: PersonChanged,
  on: people,
  id: ({ actor }) => actor.personId,
  work: ({ decide, body }) => decide({ type: 'ChooseLanguage', ...body }),
  answers: ({ actor: { personId }, version }) => ({ personId, version }),
});
