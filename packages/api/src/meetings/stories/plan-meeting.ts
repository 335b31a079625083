import { addDays } from '@klubba/domain';
import { writeItemNote } from '../commands/write-item-note.ts';
import type { Ask } from './ask.ts';
import { sitDown } from './desk.ts';
import type { Association } from './exclusion-meeting.ts';

export type PlanCast = {
  readonly chair: string;
  readonly secretary: string;
  readonly verifiers: readonly [string, string];
  /** Everybody in the register, officers included; at least seven. */
  readonly present: readonly string[];
  /** The three of the congress working group. */
  readonly congressGroup: readonly [string, string, string];
  /** The two who join the planning group of the conference. */
  readonly conferenceGroup: readonly [string, string];
};

/**
 * The member meeting that the activity plan of 2024 implies: the congress working group is appointed, an administrator is
 * employed, the planning group of the conference grows, and the communication plan is presented. Gives the decisions in order.
 */
export const planMeeting = async (
  ask: Ask,
  { memberMeetingId, boardId, timeZone }: Association,
  cast: PlanCast,
  date = '2024-02-14',
) => {
  const desk = await sitDown(ask, {
    ...{ bodyId: memberMeetingId, kind: 'memberMeeting', title: 'Medlemsmöte' },
    ...{ date, clock: '18:30', timeZone, place: 'Föreningslokalen, Huddinge' },
  });
  const { meetingId } = desk;
  await desk.formal('opening');
  const officers = await desk.formal('officers');
  const convening = await desk.formal('dulyConvened');
  const register = await desk.formal('register');
  const agenda = await desk.formal('agenda');
  const congress = await desk.item({
    ...{ title: 'Arbetsgrupp inför kongressen', matter: 'congressGroup' },
    background: 'Gruppen organiserar föreningens arbete inför Vänsterpartiets kongress.',
  });
  const employment = await desk.item({
    ...{ title: 'Anställning av föreningsadministratör', matter: 'employment' },
    background:
      'Verksamhetsplanen rekommenderar i första hand att ordföranden är arvoderad. Om det inte är möjligt kan en föreningsadministratör anställas på 20 procent till och med 2026-12-31. Beslut om anställning fattas på medlemsmöte.',
  });
  const conference = await desk.item({
    ...{ title: 'Planeringsgruppen för Syningekonferensen', matter: 'groupMandate' },
    background: 'Föreningen är värd för konferensen på Syninge den 27–28 april.',
  });
  const communication = await desk.item({ title: 'Kommunikationsplan', kind: 'report' });
  await desk.formal('closing');
  const board = { kind: 'body', id: boardId } as const;
  const [first, second, third] = cast.congressGroup;
  const congressProposal = await desk.propose(congress, board, [
    `att utse @{${first}}, @{${second}} och @{${third}} till arbetsgrupp inför kongressen`,
  ]);
  const employmentProposal = await desk.propose(employment, board, [
    'att anställa en föreningsadministratör på 20 procent till och med 2026-12-31',
    'att uppdra åt styrelsen att verkställa anställningen',
  ]);
  const [joining, alsoJoining] = cast.conferenceGroup;
  const conferenceProposal = await desk.propose(conference, board, [
    'att utöka planeringsgruppen för Syningekonferensen från två till fyra personer',
    `att utse @{${joining}} och @{${alsoJoining}} till nya medlemmar i gruppen`,
  ]);
  await desk.call(addDays(date, -21), '12:00');

  await desk.open('18:32');
  await desk.takeUp(officers, '18:33');
  await desk.elect(cast.chair, ['chair'], '18:34');
  await desk.elect(cast.secretary, ['secretary'], '18:35');
  for (const verifier of cast.verifiers)
    await desk.elect(verifier, ['verifier', 'teller'], '18:36');
  await desk.takeUp(convening, '18:37');
  await desk.convened('18:38');
  await desk.takeUp(register, '18:39');
  await desk.register(cast.present, '18:42');
  await desk.takeUp(agenda, '18:43');
  await desk.adopt('18:44');

  await desk.takeUp(congress, '18:45');
  const convener = { kind: 'person', id: first } as const;
  const group = await desk.carry(congressProposal.clauseIds[0]!, '18:55', {
    ...{ owner: convener, dueOn: addDays(date, 60) },
  });
  await desk.takeUp(employment, '18:56');
  const employed = await desk.carry(employmentProposal.clauseIds[0]!, '19:20');
  const execution = await desk.carry(employmentProposal.clauseIds[1]!, '19:21', {
    ...{ owner: board, dueOn: addDays(date, 45) },
  });
  await desk.takeUp(conference, '19:22');
  const grown = await desk.carry(conferenceProposal.clauseIds[0]!, '19:30');
  const joined = await desk.carry(conferenceProposal.clauseIds[1]!, '19:31');
  await desk.takeUp(communication, '19:32');
  const note = { text: 'Kommunikationsplanen presenterades.' };
  await ask(writeItemNote, { meetingId, itemId: communication }, note);
  await desk.close('19:58');
  return {
    meetingId,
    decisions: [group, employed, execution, grown, joined],
    items: { congress, employment, conference, communication },
  };
};
