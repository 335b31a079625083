import { organisations, people } from '@klubba/domain';
import { secretariat } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { BodyParams, GiveOfficeBody, OfficeChanged } from './contract.ts';
import { requireKnownDecision } from './known-decision.ts';

export const giveOffice = command({
  operationId: 'giveOffice',
  summary: 'Record that a person holds an office in a body, from when and by which decision',
  permission: secretariat,
  url: '/bodies/:bodyId/offices',
  params: BodyParams,
  body: GiveOfficeBody,
  answer: OfficeChanged,
  status: 201,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, organisationId, params: { bodyId }, body, newId }) => {
    await requireKnownDecision(unit.tx, organisationId, body.decisionId);
    const { version } = await unit.read(people, body.personId);
    await decide({
      type: 'GiveOffice',
      officeId: newId('office'),
      bodyId,
      ...body,
      personIsRegistered: version > 0,
    });
  },
  answers: ({ newId, version }) => ({ officeId: newId('office'), version }),
});
