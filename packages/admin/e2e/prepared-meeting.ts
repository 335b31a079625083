import { randomUUID } from 'node:crypto';
import type { APIResponse, Page } from '@playwright/test';
import type { Ask } from '../../api/src/meetings/stories/ask.ts';
import { sitDown } from '../../api/src/meetings/stories/desk.ts';
import { expect } from './klubba.ts';
import { dayFromNow } from './meeting-steps.ts';

/** Commands over HTTP, by whoever the page is signed in as. */
export const askOver = (page: Page, home: string): Ask => {
  const { origin, pathname } = new URL(home);
  const ids = { organisationId: pathname.slice(1) };
  return async ({ method, url }, params, body) => {
    const filled = Object.entries({ ...ids, ...params }).reduce(
      (path, [name, value]) => path.replace(`:${name}`, String(value)),
      url,
    );
    const answer = await page.request.fetch(origin + filled, {
      method: String(method),
      headers: { origin, 'idempotency-key': randomUUID() },
      data: body ?? {},
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
};

/** The same by path, within the association: `post('/meetings', …)`. */
export const askFor = (page: Page, home: string) => {
  const { origin, pathname } = new URL(home);
  const api = `${origin}/api/organisations${pathname}`;
  const answered = async <Answer>(answer: APIResponse): Promise<Answer> => {
    expect(answer.ok(), `${answer.url()}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const headers = () => ({ origin, 'idempotency-key': randomUUID() });
  return {
    get: async <Answer>(path: string) => answered<Answer>(await page.request.get(api + path)),
    post: async <Answer>(path: string, data: object = {}) =>
      answered<Answer>(await page.request.post(api + path, { headers: headers(), data })),
  };
};

type Bodies = { bodies: { bodyId: string; kind: string }[] };

/**
 * A member meeting of today, recorded as far as its first matter, which has a proposal of these clauses; `bare` has nothing of what a
 * meeting needs before it may decide. Gives the address of its desk.
 */
export const meetingAtItsMatter = async (
  page: Page,
  home: string,
  clauses: readonly string[],
  { bare = false } = {},
) => {
  const api = home.replace(/\/([0-9a-f-]{36})$/, '/api/organisations/$1');
  const read = async <Answer>(path: string): Promise<Answer> =>
    (await page.request.get(api + path)).json();
  const { bodies } = await read<Bodies>('/bodies');
  const bodyId = bodies.find(({ kind }) => kind === 'memberMeeting')!.bodyId;
  const boardId = bodies.find(({ kind }) => kind === 'board')!.bodyId;
  const desk = await sitDown(askOver(page, home), {
    ...{ bodyId, kind: 'memberMeeting', title: 'Möte med två bord' },
    ...{ date: dayFromNow(0), clock: '00:01', timeZone: 'Europe/Stockholm', place: 'Lokalen' },
  });
  const officers = await desk.formal('officers');
  const matter = await desk.item({ title: 'En fråga' });
  await desk.formal('closing');
  await desk.call(dayFromNow(-30), '12:00');
  const { people } = await read<{
    people: { personId: string; entitled: boolean }[];
  }>(`/meetings/${desk.meetingId}/electorate`);
  const voters = people.filter(({ entitled }) => entitled).map(({ personId }) => personId);
  const [chair, secretary, one, other] = voters;
  const constitute = async () => {
    await desk.takeUp(officers, '00:01');
    await desk.elect(chair!, ['chair'], '00:01');
    await desk.elect(secretary!, ['secretary'], '00:01');
    for (const verifier of [one!, other!]) await desk.elect(verifier, ['verifier'], '00:01');
    await desk.convened('00:01');
    await desk.register(voters.slice(0, 8), '00:01');
    await desk.adopt('00:01');
  };
  await desk.open('00:01');
  if (!bare) await constitute();
  await desk.takeUp(matter, '00:01');
  if (clauses.length) await desk.propose(matter, { kind: 'body', id: boardId }, clauses);
  return { ...desk, url: `${home}/meetings/${desk.meetingId}/desk`, matter, boardId, voters };
};
