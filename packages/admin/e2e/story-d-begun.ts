import type { Page } from '@playwright/test';
import { dayFromNow, signInWith } from './meeting-steps.ts';
import { askFor } from './prepared-meeting.ts';
import { rulesAdopted, storyDrafted } from './story-begun.ts';

export const day = dayFromNow(-3);

/** The rules of the assembly, where they are not the usual ones. */
const differing = {
  ...{ numbering: 'agenda', electedBy: 'mostVotes', 'registerBy.memberMeeting': 'whenCounted' },
  'formalities.memberMeeting': [],
  'competence.boardElection': ['memberMeeting'],
};

const election = { matter: 'boardElection', under: 'Beslut' };
const agenda: readonly { title: string; kind?: string; matter?: string; under?: string }[] = [
  { title: 'Mötets öppnande', kind: 'opening' },
  { title: 'Beslut', kind: 'heading' },
  { title: 'Vårens lokaler', under: 'Beslut' },
  { title: 'Val av föreningens ordförande', ...election },
  { title: 'Val av tre ledamöter', ...election },
  { title: 'Val av revisor', ...election },
  { title: 'Val av valberedning', ...election },
  { title: 'Val av kassör', ...election },
  { title: 'Val av suppleant', ...election },
  { title: 'Misstroende', under: 'Beslut' },
  { title: 'Dörrens färg', under: 'Beslut' },
  { title: 'Mötets avslutande', kind: 'closing' },
];

/**
 * What story D has shown by hand before: rules, agenda, notice, officers, and 25 heads. The secretary opened it by mistake.
 * Gives the address of the meeting; the secretary is signed in.
 */
export const assemblyWithHeads = async (page: Page, home: string) => {
  const { post, get } = askFor(page, home);
  await rulesAdopted(page, home, { from: dayFromNow(-30), differing });
  await signInWith(page, 'jon');
  const drafted = { kind: 'memberMeeting', title: 'Höstmöte', day, at: '17:30', agenda };
  const { path } = await storyDrafted(page, home, drafted);
  const sent = { at: `${dayFromNow(-24)}T12:00:00.000Z`, channels: ['email'], told: true };
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
