import { sitDown } from '../../meetings/stories/desk.ts';
import { startHall } from '../../meetings/testing/start-hall.ts';
import type { CallElectionBody, ElectionView } from '../contract.ts';
import { holdElection, usualCall } from '../stories/hold-election.ts';

export const date = '2024-02-14';

/** A meeting of so many members of the association, constituted and open at the item of an election. */
export const startElectionMeeting = async (
  size = 31,
  kind: 'memberMeeting' | 'delegateElection' = 'memberMeeting',
) => {
  const hall = await startHall();
  const { ask, association, member, members } = hall;
  const names = Array.from({ length: size }, (_, i) => `Medlem ${String(i + 1).padStart(2, '0')}`);
  const present = await Promise.all(names.map((name) => member(name)));
  const own = await members('Anna Ek', 'Bo Ek', 'Cilla Ek', 'Dag Ek', 'Eva Ek', 'Frans Ek');
  const desk = await sitDown(ask, {
    ...{ bodyId: association.memberMeetingId, kind, title: 'Ombudsval' },
    ...{ date, clock: '18:30', timeZone: 'Europe/Stockholm', place: 'Folkets hus' },
  });
  const officers = await desk.formal('officers');
  const convening = await desk.formal('dulyConvened');
  const agenda = await desk.formal('agenda');
  const register = await desk.formal('register');
  const item = await desk.item({
    title: 'Val av kongressombud',
    matter: kind === 'delegateElection' ? 'congressDelegates' : 'general',
  });
  await desk.formal('closing');
  await desk.call('2024-01-30', '10:00');
  await desk.open('18:30');
  const [chair, secretary, first, second] = present as [string, string, string, string];
  await desk.takeUp(officers, '18:31');
  await desk.elect(chair, ['chair'], '18:32');
  await desk.elect(secretary, ['secretary'], '18:33');
  await desk.elect(first, ['verifier', 'teller'], '18:34');
  await desk.elect(second, ['verifier', 'teller'], '18:35');
  await desk.takeUp(convening, '18:36');
  await desk.convened('18:37');
  await desk.takeUp(agenda, '18:38');
  await desk.adopt('18:39');
  await desk.takeUp(register, '18:40');
  await desk.register(present, '18:41');
  await desk.takeUp(item, '18:45');
  const voters = present.map((personId, i) => ({ personId, name: names[i]! }));

  /** An election at this meeting, with two of those present as tellers. */
  const elect = async (call: Partial<CallElectionBody> = {}) => {
    const { meetingId } = desk;
    const at = () => desk.at('19:30');
    const story = await holdElection(ask, { ...usualCall, meetingId, ...call }, at);
    await story.appoint('teller', { personId: first });
    await story.appoint('teller', { personId: second });
    const path = `/elections/${story.electionId}`;
    const view = async () => (await hall.secretary.get(path)).json<ElectionView>();
    const post = (what: string, body: object = {}) => hall.secretary.post(`${path}${what}`, body);
    const evidence = async () => (await hall.secretary.get(`${path}/evidence`)).body;
    const get = (what: string) => hall.secretary.get(`${path}${what}`);
    return { ...story, view, get, post, evidence };
  };
  return { ...hall, desk, item, own, voters, elect };
};

export const inTurn = async <One, Done>(
  all: readonly One[],
  work: (one: One) => Promise<Done>,
): Promise<Done[]> => {
  const done: Done[] = [];
  for (const one of all) done.push(await work(one));
  return done;
};
