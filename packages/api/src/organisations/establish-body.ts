import { organisations } from '@klubba/domain';
import { secretariat } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { BodyChanged, EstablishBodyBody, OrganisationParams } from './contract.ts';
import { requireKnownDecision } from './known-decision.ts';

export const establishBody = command({
  operationId: 'establishBody',
  summary: 'Establish a body with its mandate',
  permission: secretariat,
  url: '/bodies',
  params: OrganisationParams,
  body: EstablishBodyBody,
  answer: BodyChanged,
  status: 201,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, organisationId, body, newId }) => {
    await requireKnownDecision(unit.tx, organisationId, body.decisionId);
    await decide({ type: 'EstablishBody', bodyId: newId('body'), ...body });
  },
  answers: ({ newId, version }) => ({ bodyId: newId('body'), version }),
});
