import { people } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { FeeParams, PersonChanged, RevokeFeePaymentBody } from './contract.ts';

export const revokeFeePayment = command({
  operationId: 'revokeFeePayment',
  summary: 'Take back a fee payment that was recorded by mistake',
  permission: registrars,
  url: '/people/:personId/fees/:year/revocation',
  params: FeeParams,
  body: RevokeFeePaymentBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: ({ decide, params: { year }, body }) => decide({ type: 'RevokeFeePayment', year, ...body }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
