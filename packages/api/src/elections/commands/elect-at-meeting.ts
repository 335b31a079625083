import { rulesOn } from '@klubba/domain';
import { electionRules, electionRulesOn } from '@klubba/domain/election';
import { desk } from '../../access/permission.ts';
import { MeetingParams } from '../../meetings/contract.ts';
import { refuseStranger } from '../../record/known.ts';
import { ElectAtMeetingBody, ElectedAtMeeting } from '../contract.ts';
import { declareAtMeeting } from '../declare-at-meeting.ts';
import { electionCommand } from '../election-command.ts';
import { refuseUnknownIn } from '../known-in-call.ts';

/**
 * An election as most are: those who are proposed are as many as the seats at most, nobody asks for a ballot, and one gavel elects them. It is an
 * election like any other, called, nominated from the floor and declared in one breath.
 */
export const electAtMeeting = electionCommand({
  operationId: 'electAtMeeting',
  summary: 'Elect by acclamation at one gavel, under the item that is open',
  permission: desk,
  may: 'conduct',
  url: '/meetings/:meetingId/elections',
  params: MeetingParams,
  body: ElectAtMeetingBody,
  status: 201,
  answer: ElectedAtMeeting,
  answers: ({ electionId, version, newId, election }) => ({
    ...{ electionId, version, decisionId: newId('decision') },
    number: election.result?.number ?? null,
  }),
  work: async (asked) => {
    const { unit, organisationId, params, body, newId, happened, decide } = asked;
    const { meetingId } = params;
    const { itemId, title, subject, seats, personIds, from, until } = body;
    const at = happened(body.at ?? undefined);
    const hour = body.at === null ? null : at;
    const organisation = await refuseUnknownIn(unit, organisationId, { subject, meetingId });
    for (const personId of personIds) await refuseStranger(unit, personId, 'personIds');
    const { state: adopted } = await unit.read(electionRules, organisationId);
    const { version: rulesVersion, rules } = electionRulesOn(
      adopted,
      subject.kind,
      at.slice(0, 10),
    );
    await decide({
      ...{ type: 'CallElection', title, subject, seats, substitutes: 0, meetingId, from, until },
      method: { name: 'v22', marks: null, entered: 'sheets', twice: false },
      ...{
        uncontested: rules.uncontested.value,
        rulesVersion,
        electorate: '',
        eligibility: '',
        nominateBy: null,
      },
      ...{ candidateOrder: 'name', reportBy: null, complaintsUntil: null, at },
      ruleSetVersion: rulesOn(organisation, at.slice(0, 10)).version,
      ...{ papersId: newId('papers'), registerId: newId('register') },
      committeeId: newId('committee'),
    });
    const order = personIds.map((personId) => newId(`candidate-${personId}`));
    for (const [i, personId] of personIds.entries()) {
      const candidateId = order[i]!;
      const nobody = { name: null, associationId: null, by: null, statement: '', gender: null };
      await decide({
        ...{ type: 'NominateCandidate', candidateId, personId, ...nobody },
        ...{ fromFloor: true, at },
      });
      await decide({ type: 'RecordConsent', candidateId, to: 'ordinary', how: 'atMeeting' });
    }
    await decide({ type: 'CloseNominations', ineligible: [], order, at });
    await decide({
      ...{ type: 'ElectByAcclamation', part: 'ordinary', order: [], ordered: null },
      ...{ ballotAsked: false, at },
    });
    await declareAtMeeting(asked, {
      ...{ meetingId, itemId, decisionId: newId('decision') },
      ...{ at, hour },
    });
  },
});
