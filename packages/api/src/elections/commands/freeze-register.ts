import { meetings, refuse, voters } from '@klubba/domain';
import { personNames } from '../../record/person-names.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { ElectionParams, FreezeRegisterBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const freezeRegister = electionCommand({
  operationId: 'freezeElectionRegister',
  summary: 'Freeze who may vote in the next round',
  may: 'register',
  url: '/elections/:electionId/register',
  params: ElectionParams,
  body: FreezeRegisterBody,
  work: async ({ unit, organisationId, election, body, happened, decide }) => {
    if (body.fromMeeting)
      await decide({
        ...{ type: 'EnterVoters', associationId: null, unnamed: 0 },
        voters: await registerOf(unit, organisationId, election.meetingId),
      });
    await decide({ type: 'FreezeRegister', at: happened(body.at) });
  },
});

/** Those in the meeting's register, as it is now. */
const registerOf = async (unit: Unit, organisationId: string, meetingId: string | null) => {
  const meeting = meetingId ? (await unit.read(meetings, meetingId)).state : undefined;
  if (!meeting?.register) throw new Refused(refuse('no-register', 'fromMeeting'));
  const personIds = voters(meeting, meeting.openItemId ?? '');
  const names = await personNames(unit.tx, organisationId, personIds);
  return personIds.map((personId) => ({ personId, name: names.get(personId) ?? '—' }));
};
