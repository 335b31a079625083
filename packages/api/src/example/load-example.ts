import { randomUUID } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { recordOldBinders } from './archive.ts';
import { arrangeNextCongress, followCongressUp, prepareCongress } from './congresses.ts';
import { datesFrom } from './dates.ts';
import { beginWork, employ, proposeEmployment, recordFee } from './employment.ts';
import { comeAndGo, enrol } from './enrol.ts';
import { enactPastDecisions, reportExecuted, reportProgress } from './follow-up.ts';
import { found } from './found.ts';
import { placeTonight, tellEarlierMotions, writeMotions } from './motions.ts';
import { callNextElection } from './next-election.ts';
import { callNextMeeting } from './next-meeting.ts';
import { holdPastElection } from './past-election.ts';
import { holdPastMeeting } from './past-meeting.ts';
import { signPastMinutes } from './past-minutes.ts';
import { beginMotionsForMeeting, recordStandings } from './past-motions.ts';
import { recordingFor } from './recording.ts';
import { letIn, type SignIn } from './sign-ins.ts';

/**
 * Loads an association to learn on: invented members, a meeting with signed minutes whose decisions are being followed up,
 * somebody who is employed by one of them, and a meeting that can be opened tonight. What is asked at its meetings goes the same way as from a browser. Gives who can sign in.
 */
export const loadExample = async (deps: Deps): Promise<SignIn[]> => {
  const dates = datesFrom(deps.now());
  const recording = await recordingFor(deps, randomUUID());
  const bodies = await found(recording, dates);
  const { ids: people, others, moved } = await enrol(recording, dates, bodies);
  const signIns = await letIn(recording, dates, people);
  const cast = { people, others, bodies };
  await recordFee(recording, dates, cast);
  const proposed = await proposeEmployment(recording, dates, cast);
  const earlier = await followCongressUp(recording, dates, cast);
  const congressId = await arrangeNextCongress(recording, dates, cast, earlier);
  const motions = await beginMotionsForMeeting(recording, dates, cast, congressId);
  const taken = await holdPastMeeting(recording, dates, cast, proposed, motions);
  const congressGroup = await enactPastDecisions(recording, dates, cast, taken);
  await signPastMinutes(recording, {
    ...{ meetingId: taken.meetingId, date: dates.pastMeeting },
    ...{ secretary: people.secretary, password: signIns[0]!.password },
  });
  await employ(recording, dates, cast, proposed);
  await recordStandings(recording, dates, cast, motions);
  await prepareCongress(recording, dates, cast, { congressGroup, congressId, taken });
  const congresses = { earlier, congressId };
  await tellEarlierMotions(recording, dates, cast, congresses);
  await writeMotions(recording, dates, cast, congresses);
  await holdPastElection(recording, dates, cast);
  await reportExecuted(recording, dates, cast, taken);
  await beginWork(recording, dates, cast, proposed);
  const tonight = await callNextMeeting(recording, dates, cast);
  await placeTonight(recording, dates, cast, { ...congresses, ...tonight });
  await comeAndGo(recording, dates, people.secretary, moved);
  await reportProgress(recording, dates, cast, taken);
  await callNextElection(recording, dates, cast);
  await recordOldBinders(recording, cast);
  await recording.end();
  return signIns;
};
