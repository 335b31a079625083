import { organisations } from '@klubba/domain';
import { board } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { command } from '../operations/command.ts';
import { AdoptRuleSetBody, OrganisationChanged, OrganisationParams } from './contract.ts';

export const adoptRuleSet = command({
  operationId: 'adoptRuleSet',
  summary: 'Adopt a new version of the rules, from a day on',
  permission: board,
  url: '/rule-sets',
  params: OrganisationParams,
  body: AdoptRuleSetBody,
  answer: OrganisationChanged,
  status: 201,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, organisationId, decide, body }) =>
    decide({
      ...{ type: 'AdoptRuleSet', ...body },
      heldOn: await heldSince(unit.tx, organisationId, body.effectiveFrom),
    }),
  answers: ({ version }) => ({ version }),
});

/** The days on which meetings were held from a day on, under the rules of then. */
const heldSince = async (tx: Tx, organisationId: string, from: string) => {
  const held = await tx
    .selectFrom('read.meeting')
    .select('startsOn')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('startsOn', '>=', from)
    .where('phase', 'in', ['open', 'closed', 'inVerification', 'verified'])
    .orderBy('startsOn')
    .execute();
  return held.map(({ startsOn }) => startsOn);
};
