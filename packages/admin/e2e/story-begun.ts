import type { Page } from '@playwright/test';
import { defaultRules, ruleNames } from '../../domain/src/index.ts';
import { signInWith } from './meeting-steps.ts';
import { askFor } from './prepared-meeting.ts';

type Rules = {
  /** In force from, `YYYY-MM-DD`. */
  readonly from: string;
  /** What differs from the usual rules. */
  readonly differing: Readonly<Record<string, string | number | readonly string[]>>;
};

/** The board has adopted the usual rules but for what differs; story F does it by hand. */
export const rulesAdopted = async (page: Page, home: string, { from, differing }: Rules) => {
  await signInWith(page, 'frida');
  await askFor(page, home).post('/rule-sets', {
    ...{ effectiveFrom: from, reference: 'Stadgarna' },
    rules: Object.fromEntries(
      ruleNames.map((name) => {
        const value = differing[name] ?? defaultRules[name].value;
        return [name, { value, reference: null }];
      }),
    ),
  });
};

type Drafted = {
  readonly kind: string;
  readonly title: string;
  readonly day: string;
  readonly at?: string;
  readonly place?: string;
  /** Each with the title of what it stands under. */
  readonly agenda: readonly Item[];
};
type Item = {
  readonly title: string;
  readonly kind?: string;
  readonly matter?: string;
  readonly under?: string;
};
type Bodies = { bodies: { bodyId: string; kind: string }[] };

/** A meeting with an agenda of its own, without an hour unless told. Gives its path, and its items by their titles. */
export const storyDrafted = async (page: Page, home: string, drafted: Drafted) => {
  const { post, get } = askFor(page, home);
  const { bodies } = await get<Bodies>('/bodies');
  const held = drafted.kind === 'boardMeeting' ? 'board' : 'memberMeeting';
  const { meetingId } = await post<{ meetingId: string }>('/meetings', {
    ...{ bodyId: bodies.find(({ kind }) => kind === held)!.bodyId, kind: drafted.kind },
    ...{ title: drafted.title, startsOn: drafted.day, startsAt: drafted.at ?? null },
    ...{ place: drafted.place ?? '', standardAgenda: false },
  });
  const path = `/meetings/${meetingId}`;
  const items = new Map<string, string>();
  for (const { title, kind = 'matter', matter = 'general', under } of drafted.agenda) {
    const place = { parentId: (under && items.get(under)) ?? null, beforeId: null };
    const asked = { title, kind, matter, background: '', ...place };
    const { itemId } = await post<{ itemId: string }>(`${path}/agenda-items`, asked);
    items.set(title, itemId);
  }
  return { path, items };
};

/** The same, and the page is at its agenda. Gives its address. */
export const draftedStory = async (page: Page, home: string, drafted: Drafted) => {
  const { path } = await storyDrafted(page, home, drafted);
  await page.goto(`${home}${path}/agenda`);
  return `${home}${path}`;
};
