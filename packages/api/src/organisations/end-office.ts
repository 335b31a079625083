import { organisations } from '@klubba/domain';
import { secretariat } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { EndOfficeBody, OfficeChanged, OfficeParams } from './contract.ts';
import { requireKnownDecision } from './known-decision.ts';

export const endOffice = command({
  operationId: 'endOffice',
  summary: 'Record the last day of somebody in an office',
  permission: secretariat,
  url: '/offices/:officeId/end',
  params: OfficeParams,
  body: EndOfficeBody,
  answer: OfficeChanged,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, organisationId, params: { officeId }, body }) => {
    await requireKnownDecision(unit.tx, organisationId, body.decisionId);
    await decide({ type: 'EndOffice', officeId, ...body });
  },
  answers: ({ params: { officeId }, version }) => ({ officeId, version }),
});
