import { people, refuse } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { eachRow } from '../operations/each-row.ts';
import { readAssociation } from '../record/association-of.ts';
import { refuseStranger } from '../record/known.ts';
import { todayAt } from '../record/today.ts';
import { Refused } from '../store/errors.ts';
import { FeesRecorded, PeopleParams, RecordFeesPaidBody } from './contract.ts';

export const recordFeesPaid = command({
  operationId: 'recordFeesPaid',
  summary: 'Record that many people paid their fees: all of them or, where one is refused, none',
  permission: registrars,
  url: '/fees',
  params: PeopleParams,
  body: RecordFeesPaidBody,
  answer: FeesRecorded,
  on: people,
  id: ({ body }) => body.fees[0]!.personId,
  work: async ({ unit, organisationId, at, body }) => {
    const today = todayAt(await readAssociation(unit, organisationId), at);
    await eachRow('fees', body.fees, async ({ personId, ...fee }) => {
      if (fee.on > today) throw new Refused(refuse('not-yet-happened', 'on', { now: today }));
      await refuseStranger(unit, personId, 'personId');
      await unit.decide(people, personId, { type: 'RecordFeePaid', ...fee });
    });
  },
  answers: ({ body }) => ({ recorded: body.fees.length }),
});
