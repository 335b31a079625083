import { organisations } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { OpenDataBody, OrganisationChanged, OrganisationParams } from './contract.ts';
import { requireKnownDecision } from './known-decision.ts';

/** Never a default: what anybody may read is decided, by a person of the board. */
export const openData = command({
  operationId: 'openData',
  summary: 'Decide what of the association anybody may read as open data; none closes it again',
  permission: board,
  access: 'people-only',
  method: 'PUT',
  url: '/open-data',
  params: OrganisationParams,
  body: OpenDataBody,
  answer: OrganisationChanged,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, organisationId, decide, body, actor }) => {
    await requireKnownDecision(unit.tx, organisationId, body.decisionId);
    await decide({ type: 'OpenData', ...body, by: actor.personId });
  },
  answers: ({ version }) => ({ version }),
});
