import { refuse, rulesOn } from '@klubba/domain';
import { electionRules, electionRulesOn } from '@klubba/domain/election';
import { desk } from '../../access/permission.ts';
import { todayAt } from '../../record/today.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { CallElectionBody, ElectionChanged, ElectionsParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';
import { refuseUnknownIn } from '../known-in-call.ts';

export const callElection = electionCommand({
  operationId: 'callElection',
  summary: 'Call an election',
  permission: desk,
  may: 'conduct',
  url: '/elections',
  params: ElectionsParams,
  body: CallElectionBody,
  status: 201,
  answer: ElectionChanged,
  answers: ({ electionId, version }) => ({ electionId, version }),
  work: async ({ unit, organisationId, body, newId, at, decide }) => {
    const organisation = await refuseUnknownIn(unit, organisationId, body);
    await refuseSecond(unit, organisationId, body);
    const today = todayAt(organisation, at);
    const { version: ruleSetVersion } = rulesOn(organisation, today);
    const { state: adopted } = await unit.read(electionRules, organisationId);
    const { version: rulesVersion } = electionRulesOn(adopted, body.subject.kind, today);
    await decide({
      type: 'CallElection',
      ...body,
      ...{ ruleSetVersion, rulesVersion },
      ...{ papersId: newId('papers'), registerId: newId('register') },
      ...{ committeeId: newId('committee'), at: at.toISOString() },
    });
  },
});

/** The same seats are not elected twice at once. What is declared or called off is in nobody's way. */
const refuseSecond = async (
  { tx }: Unit,
  organisationId: string,
  { subject, meetingId }: CallElectionBody,
) => {
  const open = await tx
    .selectFrom('read.election')
    .select(['electionId', 'title', 'subject', 'meetingId'])
    .where('organisationId', '=', organisationId)
    .where('phase', 'in', ['called', 'closed', 'voting'])
    .execute();
  const same = open.find(
    (one) =>
      one.meetingId === (meetingId ?? null) &&
      JSON.stringify(sorted(one.subject)) === JSON.stringify(sorted(subject)),
  );
  if (same) {
    const { electionId, title } = same;
    throw new Refused(refuse('election-under-way', 'subject', { electionId, title }));
  }
};

const sorted = (subject: object) =>
  Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
