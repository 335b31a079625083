import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { BodyList, Electorate, MeetingView } from '../../api/src/contract.ts';
import { expect } from './klubba.ts';
import { dayFromNow } from './meeting-steps.ts';

/** Asks the server as whoever the page is signed in as: `post('/meetings', body)`, beneath the association. */
export const apiOf = (page: Page, home: string) => {
  const { origin, pathname } = new URL(home);
  const at = `${origin}/api/organisations${pathname}`;
  const post = async <Answer>(path: string, data: object = {}): Promise<Answer> => {
    const headers = { origin, 'idempotency-key': randomUUID() };
    const answer = await page.request.post(at + path, { data, headers });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const get = async <Answer>(path: string): Promise<Answer> =>
    (await page.request.get(at + path)).json();
  return { post, get };
};

type Api = ReturnType<typeof apiOf>;

/** A meeting of today with the standard agenda, not called yet. */
export const draftToday = async (
  { post, get }: Api,
  title: string,
  kind: 'memberMeeting' | 'boardMeeting' = 'memberMeeting',
): Promise<string> => {
  const bodyKind = kind === 'memberMeeting' ? kind : 'board';
  const { bodies } = await get<BodyList>('/bodies');
  const { meetingId } = await post<{ meetingId: string }>('/meetings', {
    bodyId: bodies.find((body) => body.kind === bodyKind)!.bodyId,
    ...{ kind, title, startsOn: dayFromNow(0), startsAt: '00:01' },
    ...{ place: 'Folkets hus', standardAgenda: true },
  });
  return meetingId;
};

/** Calls a meeting, opens it, and lets it carry every clause of an item of its agenda; of another item, where one is named, it rejects them all. */
export const holdMeeting = async (
  { post, get }: Api,
  meetingId: string,
  itemTitle: string,
  rejected?: string,
) => {
  const meeting = `/meetings/${meetingId}`;
  const at = () => new Date().toISOString();
  const { people } = await get<Electorate>(`${meeting}/electorate`);
  const someone = (first: string) => people.find(({ name }) => name?.startsWith(first))!.personId;
  await post(`${meeting}/notice`, {
    at: new Date(Date.now() - 20 * 86_400_000).toISOString(),
    channels: ['email'],
  });
  await post(`${meeting}/opening`, { at: at() });
  const { items } = await get<MeetingView>(meeting);
  const takeUp = async (one: Partial<MeetingView['items'][number]>) => {
    const item = items.find(({ kind, title }) => kind === one.kind || title === one.title)!;
    await post(`${meeting}/agenda-items/${item.itemId}/treatment`, { at: at() });
    return item.itemId;
  };
  await takeUp({ kind: 'officers' });
  const officers = [
    ['Dagny', 'chair'],
    ['Jon', 'secretary'],
    ['Siv', 'verifier'],
    ['Mats', 'verifier'],
  ] as const;
  for (const [name, office] of officers)
    await post(`${meeting}/officers`, {
      ...{ personId: someone(name), offices: [office], at: at() },
    });
  await takeUp({ kind: 'dulyConvened' });
  await post(`${meeting}/convening`, { dulyConvened: true, at: at() });
  await takeUp({ kind: 'register' });
  const personIds = people.filter((one) => one.entitled).map(({ personId }) => personId);
  await post(`${meeting}/register`, { personIds, at: at() });
  await takeUp({ kind: 'agenda' });
  await post(`${meeting}/agenda/adoption`, { at: at() });
  const decide = async (title: string, outcome: 'carried' | 'rejected') => {
    const itemId = await takeUp({ title });
    const { proposals } = await get<MeetingView>(meeting);
    for (const { clauses } of proposals.filter((one) => one.itemId === itemId))
      for (const { clauseId } of clauses)
        await post(`${meeting}/clauses/${clauseId}/acclamation`, {
          ...{ outcome, at: at(), assignment: null },
        });
  };
  await decide(itemTitle, 'carried');
  if (rejected) await decide(rejected, 'rejected');
};
