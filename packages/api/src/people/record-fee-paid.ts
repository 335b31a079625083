import { people } from '../aggregates.ts';
import { command } from '../http/command.ts';
import { PersonChanged, PersonParams, RecordFeePaidBody } from './contract.ts';

export const recordFeePaid = command({
  operationId: 'recordFeePaid',
  summary: 'Record that the fee of a year was paid',
  tag: 'people',

  url: '/people/:personId/fees',
  params: PersonParams,
  body: RecordFeePaidBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: ({ decide, body }) => decide({ type: 'RecordFeePaid', ...body }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
