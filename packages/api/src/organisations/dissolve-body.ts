import { organisations } from '@klubba/domain';
import { secretariat } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { BodyChanged, BodyParams, DissolveBodyBody } from './contract.ts';
import { requireKnownDecision } from './known-decision.ts';

export const dissolveBody = command({
  operationId: 'dissolveBody',
  summary: 'Dissolve a body in which nobody holds an office any more',
  permission: secretariat,
  url: '/bodies/:bodyId/dissolution',
  params: BodyParams,
  body: DissolveBodyBody,
  answer: BodyChanged,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, organisationId, params: { bodyId }, body }) => {
    await requireKnownDecision(unit.tx, organisationId, body.decisionId);
    await decide({ type: 'DissolveBody', bodyId, ...body });
  },
  answers: ({ params: { bodyId }, version }) => ({ bodyId, version }),
});
