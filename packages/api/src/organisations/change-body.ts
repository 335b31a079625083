import { organisations } from '@klubba/domain';
import { secretariat } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { BodyChanged, BodyParams, ChangeBodyBody } from './contract.ts';
import { requireKnownDecision } from './known-decision.ts';

export const changeBody = command({
  operationId: 'changeBody',
  summary: 'Give a body another name, mandate or size',
  permission: secretariat,
  method: 'PUT',
  url: '/bodies/:bodyId',
  params: BodyParams,
  body: ChangeBodyBody,
  answer: BodyChanged,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, organisationId, params: { bodyId }, body }) => {
    await requireKnownDecision(unit.tx, organisationId, body.decisionId);
    await decide({ type: 'ChangeBodyMandate', bodyId, ...body });
  },
  answers: ({ params: { bodyId }, version }) => ({ bodyId, version }),
});
