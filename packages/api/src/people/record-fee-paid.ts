import { people, refuse } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { readAssociation } from '../record/association-of.ts';
import { todayAt } from '../record/today.ts';
import { Refused } from '../store/errors.ts';
import { PersonChanged, PersonParams, RecordFeePaidBody } from './contract.ts';

export const recordFeePaid = command({
  operationId: 'recordFeePaid',
  summary: 'Record that the fee of a year was paid',
  permission: registrars,
  url: '/people/:personId/fees',
  params: PersonParams,
  body: RecordFeePaidBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: async ({ unit, organisationId, at, decide, body }) => {
    const today = todayAt(await readAssociation(unit, organisationId), at);
    if (body.on > today) throw new Refused(refuse('not-yet-happened', 'on', { now: today }));
    await decide({ type: 'RecordFeePaid', ...body });
  },
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
