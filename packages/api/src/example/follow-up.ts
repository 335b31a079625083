import { randomUUID } from 'node:crypto';
import { addDays, decisions, organisations } from '@klubba/domain';
import { bodies } from './association.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import type { holdPastMeeting } from './past-meeting.ts';
import type { Recording } from './recording.ts';

type Taken = Awaited<ReturnType<typeof holdPastMeeting>>;

/** What the decisions change at once: the planning group of the conference is four. Gives the congress group, which the gavel founded. */
export const enactPastDecisions = (
  { organisationId, at, record }: Recording,
  { pastMeeting }: Dates,
  { people, bodies: ids }: Cast,
  { appointed, grown, joined }: Taken,
) =>
  record(at(addDays(pastMeeting, 1), '09:30'), people.secretary, async (unit) => {
    const decide = (command: Parameters<typeof organisations.decider.decide>[1]) =>
      unit.decide(organisations, organisationId, command);
    const seat = (bodyId: string, personId: string, decisionId: string) =>
      decide({
        ...{ type: 'GiveOffice', officeId: randomUUID(), bodyId, personId, role: 'member' },
        ...{ title: null, from: pastMeeting, to: null, decisionId, personIsRegistered: true },
      });
    const { state } = await unit.read(organisations, organisationId);
    const congressGroup = [...state.bodies].find(
      ([, { decisionId }]) => decisionId === appointed.decisionId,
    )![0];
    const { name, mandate } = bodies.find(({ key }) => key === 'conferenceGroup')!;
    const bodyId = ids.conferenceGroup;
    const grownTo = { name, mandate, targetSize: 4, decisionId: grown.decisionId };
    await decide({ type: 'ChangeBodyMandate', bodyId, ...grownTo });
    for (const personId of [people.samir, people.roza])
      await seat(bodyId, personId, joined.decisionId);
    return congressGroup;
  });

/** One decision is carried out before the next meeting is called. */
export const reportExecuted = (
  { at, record }: Recording,
  { pastMeeting }: Dates,
  { people }: Cast,
  { joined }: Taken,
) => {
  const on = addDays(pastMeeting, 10);
  return record(at(on), people.elin, (unit) =>
    unit.decide(decisions, joined.decisionId, {
      ...{ type: 'ExecuteDecision', on },
      evidence: 'Gruppen träffades med alla fyra och delade upp inbjudningar, program och lokal.',
    }),
  );
};

/** In the last week: one decision is on its way, one stands still and is overdue. */
export const reportProgress = async (
  { at, record }: Recording,
  { today }: Dates,
  { people }: Cast,
  { circle, street }: Taken,
) => {
  const on = addDays(today, -6);
  await record(at(on, '09:00'), people.treasurer, (unit) =>
    unit.decide(decisions, street.decisionId, {
      ...{ type: 'ReportDecisionProgress', on, status: 'started' },
      note: 'Två av fyra platser är bokade.',
    }),
  );
  await record(at(on, '17:00'), people.samir, (unit) =>
    unit.decide(decisions, circle.decisionId, {
      ...{ type: 'ReportDecisionProgress', on, status: 'stalled' },
      note: 'ABF har inte svarat om lokal och cirkelledare.',
    }),
  );
};
