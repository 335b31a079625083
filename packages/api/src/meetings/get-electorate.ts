import { meetings, organisations } from '../aggregates.ts';
import { query } from '../http/query.ts';
import { Electorate, MeetingParams } from './contract.ts';
import { electorateOf } from './electorate.ts';
import { stateIn } from './state-in.ts';

export const getElectorate = query({
  operationId: 'getElectorate',
  summary: 'Who may vote on the day of the meeting, and why someone may not',
  tag: 'meetings',
  url: '/meetings/:meetingId/electorate',
  params: MeetingParams,
  answer: Electorate,
  read: async ({ tx, deps: { store }, organisationId, params: { meetingId } }) => {
    const log = { tx, store, organisationId };
    const { state: meeting, version } = await stateIn(log, meetings, meetingId);
    if (version === 0) return;
    const { state: organisation } = await stateIn(log, organisations, organisationId);
    const { people } = await electorateOf(tx, organisation, organisationId, meeting);
    return {
      people: people.map(({ personId, name, right }) => ({
        ...{ personId, name, entitled: right.entitled },
        reason: right.entitled ? null : right.reason,
        facts: right.entitled ? {} : { ...right.facts },
      })),
    };
  },
});
