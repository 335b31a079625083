import { addDays, type Proposer, yearOf } from '@klubba/domain';
import { sitDown } from '../meetings/stories/desk.ts';
import { association } from './association.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import type { Recording } from './recording.ts';

/** Tonight's member meeting, called in time and ready to be opened: an administrator, a motion, a group's mandate. */
export const callNextMeeting = async (
  { asking }: Recording,
  { today, nextNotice }: Dates,
  { people, bodies }: Cast,
) => {
  const desk = await sitDown(asking(people.secretary), {
    ...{ bodyId: bodies.memberMeeting, kind: 'memberMeeting', title: 'Medlemsmöte' },
    ...{ date: today, clock: '18:30', timeZone: association.timeZone },
    place: 'Folkets hus, Huddinge',
  });
  for (const kind of ['opening', 'officers', 'dulyConvened', 'register', 'agenda'] as const)
    await desk.formal(kind);
  await desk.item({
    ...{ title: 'Rapport från kommungruppen', kind: 'report' },
    background: 'Läget för de reformer som är förhandlade för mandatperioden.',
  });
  const employment = await desk.item({
    ...{ title: 'Anställning av föreningsadministratör', matter: 'employment' },
    background:
      'Verksamhetsplanen rekommenderar i första hand en arvoderad ordförande. Den möjligheten är prövad: ordföranden kan inte ta uppdraget. I andra hand anställs en föreningsadministratör, och det beslutar medlemsmötet.',
  });
  const motion = await desk.item({
    ...{ title: 'Motion till kongressen om studiecirklar', matter: 'motion' },
    background:
      'Motionären vill att partiet tar fram ett gemensamt material för studiecirklar om partiprogrammet. Ska motionen bli föreningens egen?',
  });
  const mandate = await desk.item({
    ...{ title: 'Sociala medier-gruppens uppdrag', matter: 'groupMandate' },
    background: 'Framtaget tillsammans med styrelse och kansli.',
  });
  await desk.formal('report', 'Övriga frågor');
  await desk.formal('closing');
  const board: Proposer = { kind: 'body', id: bodies.board };
  const until = `${yearOf(addDays(today, 90))}-12-31`;
  await desk.propose(employment, board, [
    `att anställa en föreningsadministratör på 20 procent till och med ${until}`,
    'att uppdra åt styrelsen att verkställa anställningen',
  ]);
  await desk.propose(motion, { kind: 'person', id: people.member }, [
    'att anta motionen som föreningens egen',
  ]);
  await desk.propose(mandate, board, ['att fastställa uppdraget för sociala medier-gruppen']);
  await desk.call(nextNotice, '12:00');
  return { meetingId: desk.meetingId, itemId: motion };
};
