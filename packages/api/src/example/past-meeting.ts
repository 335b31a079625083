import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import { type Evening, type Proposed, prepare } from './past-evening.ts';
import { treatMatters } from './past-matters.ts';
import type { PutMotions } from './past-motions.ts';
import type { Recording } from './recording.ts';

/**
 * The member meeting that is past: a congress group is appointed, the planning group of the conference grows, a study circle
 * is voted on by count and dissented from, of three proposals for street activities one falls, somebody is to be employed,
 * of three motions one is stood behind. Gives the decisions to follow up.
 */
export const holdPastMeeting = async (
  recording: Recording,
  dates: Dates,
  cast: Cast,
  proposed: Proposed,
  motions: PutMotions,
) => {
  const evening = await prepare(recording, dates, cast, proposed, motions);
  await constitute(evening);
  const decisions = await treatMatters(evening);
  await evening.desk.close('19:58');
  return { meetingId: evening.meetingId, ...decisions };
};

const constitute = async ({ desk, items, people, others }: Evening) => {
  await desk.open('18:32');
  await desk.takeUp(items.officers, '18:33');
  await desk.elect(people.chair, ['chair'], '18:34');
  await desk.elect(people.secretary, ['secretary'], '18:34');
  await desk.elect(people.firstVerifier, ['verifier', 'teller'], '18:35');
  await desk.elect(people.secondVerifier, ['verifier', 'teller'], '18:35');
  await desk.takeUp(items.convening, '18:36');
  await desk.convened('18:37');
  await desk.takeUp(items.register, '18:38');
  // One may not vote, and one comes later.
  const { staff: _, leila: __, ...present } = people;
  await desk.register([...Object.values(present), ...others.slice(0, 6)], '18:41');
  await desk.takeUp(items.agenda, '18:42');
  await desk.adopt('18:43');
};
