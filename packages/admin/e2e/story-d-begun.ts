import type { Page } from '@playwright/test';
import { defaultRules, ruleNames } from '../../domain/src/index.ts';
import { dayFromNow, signInWith } from './meeting-steps.ts';
import { askFor } from './prepared-meeting.ts';

export const day = dayFromNow(-3);

/** The rules of the assembly, where they are not the usual ones. */
const differing = {
  ...{ numbering: 'agenda', electedBy: 'mostVotes', 'registerBy.memberMeeting': 'whenCounted' },
  'formalities.memberMeeting': [],
  'competence.boardElection': ['memberMeeting'],
};

const election = { matter: 'boardElection', parent: 'Beslut' };
const agenda: readonly { title: string; kind?: string; matter?: string; parent?: string }[] = [
  { title: 'Mötets öppnande', kind: 'opening' },
  { title: 'Beslut', kind: 'heading' },
  { title: 'Vårens lokaler', parent: 'Beslut' },
  { title: 'Val av föreningens ordförande', ...election },
  { title: 'Val av tre ledamöter', ...election },
  { title: 'Val av revisor', ...election },
  { title: 'Val av valberedning', ...election },
  { title: 'Val av kassör', ...election },
  { title: 'Val av suppleant', ...election },
  { title: 'Misstroende', parent: 'Beslut' },
  { title: 'Dörrens färg', parent: 'Beslut' },
  { title: 'Mötets avslutande', kind: 'closing' },
];

/**
 * What story D has shown by hand before: rules, agenda, notice, officers, and 25 heads. The secretary opened it by mistake.
 * Gives the address of the meeting; the secretary is signed in.
 */
export const assemblyWithHeads = async (page: Page, home: string) => {
  const { post, get } = askFor(page, home);
  await signInWith(page, 'frida');
  await post('/rule-sets', {
    ...{ effectiveFrom: dayFromNow(-30), reference: 'Stadgarna' },
    rules: Object.fromEntries(
      ruleNames.map((name) => {
        const value = (differing as Record<string, unknown>)[name] ?? defaultRules[name].value;
        return [name, { value, reference: null }];
      }),
    ),
  });
  await signInWith(page, 'jon');
  const { bodies } = await get<{ bodies: { bodyId: string; kind: string }[] }>('/bodies');
  const { meetingId } = await post<{ meetingId: string }>('/meetings', {
    ...{ bodyId: bodies.find(({ kind }) => kind === 'memberMeeting')!.bodyId },
    ...{ kind: 'memberMeeting', title: 'Höstmöte', startsOn: day, startsAt: '17:30', place: '' },
    standardAgenda: false,
  });
  const path = `/meetings/${meetingId}`;
  const items = new Map<string, string>();
  for (const { title, kind = 'matter', matter = 'general', parent } of agenda) {
    const place = { parentId: (parent && items.get(parent)) ?? null, beforeId: null };
    const asked = { title, kind, matter, background: '', ...place };
    const { itemId } = await post<{ itemId: string }>(`${path}/agenda-items`, asked);
    items.set(title, itemId);
  }
  const sent = { at: `${dayFromNow(-24)}T12:00:00.000Z`, channels: ['email'] };
  await post(`${path}/notice`, sent);
  const { people } = await get<{ people: { personId: string; name: string }[] }>(
    `${path}/electorate`,
  );
  const who = (name: string) => people.find((one) => one.name.startsWith(`${name} `))!.personId;
  await post(`${path}/opening`, { openedBy: who('Jon'), at: `${day}T17:30:00+01:00` });
  for (const [office, ...names] of [
    ['chair', 'Dagny'],
    ['secretary', 'Jon'],
    ['verifier', 'Siv', 'Mats'],
  ] as const)
    await post(`${path}/officers`, { personIds: names.map(who), offices: [office] });
  await post(`${path}/register/count`, { size: 25, about: false });
  return `${home}${path}`;
};
