import { folded, meetings, organisations } from '@klubba/domain';
import { keepers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { Electorate, MeetingParams } from './contract.ts';
import { electorateOf } from './electorate.ts';
import { inRegisterLastTime } from './last-time.ts';

export const getElectorate = query({
  operationId: 'getElectorate',
  summary: 'Who may vote on the day of the meeting, and why someone may not',
  permission: keepers,
  url: '/meetings/:meetingId/electorate',
  params: MeetingParams,
  answer: Electorate,
  read: async ({ tx, state, organisationId, params: { meetingId } }) => {
    const { state: meeting, version } = await state(meetings, meetingId);
    if (version === 0) return;
    const { state: organisation } = await state(organisations, organisationId);
    const { people } = await electorateOf(tx, organisation, organisationId, meeting);
    const came = await inRegisterLastTime({ tx, organisationId, state }, meetingId, meeting);
    return {
      people: toldApart(people).map(({ personId, name, apart, right, seat }) => ({
        ...{ personId, name, apart, entitled: right.entitled, seat },
        reason: right.entitled ? null : right.reason,
        facts: right.entitled ? {} : { ...right.facts },
        lastTime: came.has(personId),
      })),
    };
  },
});

type Known = Record<'name' | 'email' | 'phone', string | null>;

/** People of one name, with what the register has to tell them apart by. */
const toldApart = <Person extends Known>(people: readonly Person[]) => {
  const named = Map.groupBy(people, ({ name }) => name && folded(name));
  return people.map((person) => {
    const { name, email, phone } = person;
    const isAlone = !name || named.get(folded(name))?.length === 1;
    return { ...person, apart: isAlone ? null : [email, phone].filter(Boolean).join(', ') || null };
  });
};
