import type { Proposer } from '@klubba/domain';
import { placeEmploymentProposal } from '../employments/commands/place-employment-proposal.ts';
import { sitDown } from '../meetings/stories/desk.ts';
import { beginText } from '../numbered-texts/begin-text.ts';
import { association } from './association.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import { askAboutMotions, type PutMotions, placeAsked } from './past-motions.ts';
import type { Recording } from './recording.ts';

/** The employment that the meeting is asked for. */
export type Proposed = { readonly employmentId: string; readonly proposalId: string };

export type Evening = Awaited<ReturnType<typeof prepare>>;

const congressMandate =
  'Organiserar föreningens arbete inför kongressen: läser och skriver motioner, informerar medlemmarna och förankrar det som beslutas.';

/** The plan that the meeting talks of, as it was written before it. */
const plan = [
  '# Kommunikationsplan',
  'Föreningen berättar om det som medlemmarna gör, i kommunens alla delar.',
  '## Sociala medier',
  'Något nytt varje vecka, med någon som är ansvarig.',
  '## Gatan',
  'Vi finns på torget när vi har något att berätta, och lyssnar.',
].join('\n');

/** Calls the meeting that is past, with its agenda and what is proposed to it. */
export const prepare = async (
  { asking }: Recording,
  dates: Dates,
  { people, others, bodies }: Cast,
  proposed: Proposed,
  motions: PutMotions,
) => {
  const ask = asking(people.secretary);
  const desk = await sitDown(ask, {
    ...{ bodyId: bodies.memberMeeting, kind: 'memberMeeting', title: 'Medlemsmöte' },
    ...{ date: dates.pastMeeting, clock: '18:30', timeZone: association.timeZone },
    place: 'Kulturhuset, Huddinge',
  });
  await desk.formal('opening');
  const items = {
    officers: await desk.formal('officers'),
    convening: await desk.formal('dulyConvened'),
    register: await desk.formal('register'),
    agenda: await desk.formal('agenda'),
    plan: await desk.item({ title: 'Kommunikationsplan', kind: 'report' }),
    congress: await desk.item({
      ...{ title: 'Arbetsgrupp inför kongressen', matter: 'congressGroup' },
      background: 'Gruppen leder föreningens arbete inför kongressen och förankrar det efteråt.',
    }),
    conference: await desk.item({
      ...{ title: 'Planeringsgruppen för Syningekonferensen', matter: 'groupMandate' },
      background: 'Huddinge står värd för Södertörnsföreningarnas konferens, och två är för få.',
    }),
    circle: await desk.item({ title: 'Studiecirkel tillsammans med ABF' }),
    saturdays: await desk.item({ title: 'Röda lördagar' }),
  };
  const employment = await ask(placeEmploymentProposal, proposed, {
    ...{ meetingId: desk.meetingId, clauseId: null },
  });
  const asked = await askAboutMotions(desk, motions);
  const other = await desk.formal('report', 'Övriga frågor');
  await desk.formal('closing');
  const board: Proposer = { kind: 'body', id: bodies.board };
  const { hanna, yusuf, petra, samir, roza } = people;
  const proposals = {
    congress: await desk.propose(items.congress, board, [
      {
        text: 'att tillsätta en arbetsgrupp inför kongressen',
        meaning: {
          ...{ kind: 'group', name: 'Kongressgruppen', mandate: congressMandate, most: 3 },
          ...{ personIds: [hanna, yusuf, petra], convenerId: hanna, reportsTo: bodies.board },
        },
      },
      `att utse @{${hanna}}, @{${yusuf}} och @{${petra}} till arbetsgruppen`,
    ]),
    conference: await desk.propose(items.conference, board, [
      'att utöka planeringsgruppen från två till fyra personer',
      `att utse @{${samir}} och @{${roza}} till nya ledamöter i gruppen`,
    ]),
    circle: await desk.propose(items.circle, board, [
      'att anordna en studiecirkel om partiprogrammet tillsammans med ABF',
      {
        text: 'att deltagaravgiften är 50 kr per deltagare',
        meaning: { kind: 'fee', name: 'Avgift för studiecirkel', amount: 5_000, unit: 'deltagare' },
      },
    ]),
  };
  await ask(beginText, {}, { title: 'Kommunikationsplan', kind: 'activityPlan', text: plan });
  await desk.call(dates.pastNotice, '12:00');
  await placeAsked(ask, desk, asked);
  const { meetingId } = desk;
  return {
    ask,
    desk,
    meetingId,
    dates,
    people,
    others,
    board,
    items: { ...items, other },
    proposals,
    employment,
    motions: asked,
  };
};
