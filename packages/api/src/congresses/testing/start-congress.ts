import { expect } from 'vitest';
import type { DecisionList } from '../../decisions/contract.ts';
import { sitDown } from '../../meetings/stories/desk.ts';
import { startHall } from '../../meetings/testing/start-hall.ts';
import type { ArrangeCongressBody, CongressList, CongressView } from '../contract.ts';

/** An association whose congress group prepares for a congress. The clock of the server can be set. */
export const startCongress = async () => {
  let today = new Date('2024-01-02T11:00:00Z');
  const hall = await startHall({ now: () => today });
  const group = await hall.as('congressGroup');
  const groupId = await hall.body('workingGroup', 'Kongressgruppen');

  const sent = async <Answer>(
    method: 'post' | 'put' | 'delete',
    path: string,
    body?: object,
  ): Promise<Answer> => {
    const answer =
      method === 'delete' ? await group.delete(path) : await group[method](path, body ?? {});
    expect([200, 201], `${path}: ${answer.body}`).toContain(answer.statusCode);
    return answer.json() as Answer;
  };
  const arrange = async (other: Partial<ArrangeCongressBody> = {}) => {
    const body: ArrangeCongressBody = {
      ...{ name: 'Kongressen 2024', startsOn: '2024-05-05', endsOn: '2024-05-08' },
      ...{ place: 'Karlstad', ...other },
    };
    const { congressId } = await sent<{ congressId: string }>('post', '/congresses', body);
    const path = `/congresses/${congressId}`;
    return {
      ...{ congressId, path },
      view: async (by: Pick<typeof group, 'get'> = group) =>
        (await by.get(path)).json() as CongressView,
      post: <Answer = { version: number }>(rest: string, body: object = {}) =>
        sent<Answer>('post', path + rest, body),
      put: <Answer = { version: number }>(rest: string, body: object = {}) =>
        sent<Answer>('put', path + rest, body),
      drop: (rest: string) => sent<{ version: number }>('delete', path + rest),
      /** What the server says no with. */
      refused: async (method: 'post' | 'put', rest: string, body: object) => {
        const answer = await group[method](path + rest, body);
        const { code, errors } = answer.json<{ code: string; errors?: { pointer: string }[] }>();
        return { status: answer.statusCode, code, at: errors?.[0]?.pointer };
      },
    };
  };
  /** What a member meeting has decided, before that. */
  const decided = async (text: string) => {
    const { ask, association, members } = hall;
    const present = await members('Dag Ek', 'Siv Ek', 'Mats Ek', 'Jon Ek');
    const desk = await sitDown(ask, {
      ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Medlemsmöte' },
      ...{ date: '2023-12-20', clock: '18:00', timeZone: 'Europe/Stockholm', place: 'Lokalen' },
    });
    const officers = await desk.formal('officers');
    const convening = await desk.formal('dulyConvened');
    const register = await desk.formal('register');
    const agenda = await desk.formal('agenda');
    const item = await desk.item({ title: 'Kongressen' });
    const by = { kind: 'body', id: association.boardId } as const;
    const { clauseIds } = await desk.propose(item, by, [text]);
    await desk.call('2023-11-28', '10:00');
    await desk.open('18:00');
    await desk.takeUp(officers, '18:01');
    await desk.elect(present[0]!, ['chair'], '18:01');
    await desk.elect(present[1]!, ['secretary'], '18:01');
    await desk.elect(present[2]!, ['verifier'], '18:01');
    await desk.elect(present[3]!, ['verifier'], '18:01');
    await desk.takeUp(convening, '18:02');
    await desk.convened('18:02');
    await desk.takeUp(register, '18:02');
    await desk.register(present, '18:02');
    await desk.takeUp(agenda, '18:03');
    await desk.adopt('18:03');
    await desk.takeUp(item, '18:04');
    await desk.carry(clauseIds[0]!, '18:05');
    const { decisions } = (await hall.secretary.get('/decisions')).json<DecisionList>();
    const { decisionId, number } = decisions[0]!;
    return { decisionId, number };
  };
  return {
    ...hall,
    ...{ decided, group, groupId, arrange },
    list: async (by: Pick<typeof group, 'get'> = group) =>
      (await by.get('/congresses')).json() as CongressList,
    now: (to: string) => {
      today = new Date(to);
    },
  };
};
