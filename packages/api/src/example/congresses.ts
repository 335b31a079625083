import { addDays } from '@klubba/domain';
import { addCongressDeadline } from '../congresses/commands/add-congress-deadline.ts';
import { addCongressTask } from '../congresses/commands/add-congress-task.ts';
import { arrangeCongress } from '../congresses/commands/arrange-congress.ts';
import { changeCongressTask } from '../congresses/commands/change-congress-task.ts';
import { finishCongressTask } from '../congresses/commands/finish-congress-task.ts';
import { makeCongressNomination } from '../congresses/commands/make-congress-nomination.ts';
import { mandateCongressGroup } from '../congresses/commands/mandate-congress-group.ts';
import { needAnchoring } from '../congresses/commands/need-anchoring.ts';
import { planAnchoring } from '../congresses/commands/plan-anchoring.ts';
import { reportAnchoring } from '../congresses/commands/report-anchoring.ts';
import { sendCongressNomination } from '../congresses/commands/send-congress-nomination.ts';
import { setMotionClass } from '../congresses/commands/set-motion-class.ts';
import { tellAnchoringDiscussed } from '../congresses/commands/tell-anchoring-discussed.ts';
import { tellDelegatesReport } from '../congresses/commands/tell-delegates-report.ts';
import { tellNomineeConsent } from '../congresses/commands/tell-nominee-consent.ts';
import { tellStudyEvening } from '../congresses/commands/tell-study-evening.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import type { holdPastMeeting } from './past-meeting.ts';
import type { Recording } from './recording.ts';

type Taken = Awaited<ReturnType<typeof holdPastMeeting>>;

const classes = [
  ['A', 'Allmänna motioner', 'Partistyrelsen', true],
  ['B', 'Partiprogrammet', 'Programkommissionen', true],
  ['C', 'Stadgarna', 'Partistyrelsen', false],
] as const;

/** The congress before: what it decided is being taken home, one decision reported and one not yet. Gives its id. */
export const followCongressUp = async (
  { asking, at, recordedAt }: Recording,
  { today, pastNotice }: Dates,
  { people }: Cast,
) => {
  recordedAt(at(addDays(pastNotice, -5)));
  const ask = asking(people.secretary);
  const startsOn = addDays(today, -610);
  const held = {
    name: 'Den förra kongressen',
    startsOn,
    endsOn: addDays(startsOn, 4),
    place: 'Jönköping',
  };
  const { congressId } = await ask(arrangeCongress, {}, held);
  const congress = { congressId };
  // How long before its first day each was due, in days.
  const ladder = [
    ['district', 'Distriktets möte', 98, '17:00'],
    ['nomination', 'Till valberedningen', 85, '12:00'],
    ['congress', '', 80, '23:59'],
  ] as const;
  for (const [what, name, before, clock] of ladder)
    await ask(addCongressDeadline, congress, {
      ...{ for: what, name, at: at(addDays(startsOn, -before), clock) },
    });
  await ask(addCongressDeadline, congress, { for: 'amendment' });
  for (const [letter, name, answeredBy, treated] of classes)
    await ask(setMotionClass, { congressId, letter }, { name, answeredBy, treated });
  const books = { what: 'Boka resa och boende för ombuden', dueOn: addDays(startsOn, -40) };
  const { taskId } = await ask(addCongressTask, congress, books);
  await ask(finishCongressTask, { congressId, taskId }, { on: addDays(startsOn, -44) });
  const letter = { what: 'Skriva till medlemmarna om förslagen', dueOn: addDays(startsOn, -90) };
  const written = await ask(addCongressTask, congress, letter);
  await ask(
    finishCongressTask,
    { congressId, taskId: written.taskId },
    { on: addDays(startsOn, -91), note: 'Med kallelsen till medlemsmötet.' },
  );
  await ask(tellDelegatesReport, congress, {
    on: addDays(startsOn, 20),
    text: 'Tre ombud deltog alla dagar. Programmet tog två av dem. Två av föreningens yrkanden vann.',
  });
  const anchoring = await ask(needAnchoring, congress, {
    ...{ title: 'Studier i det nya programmet', decision: 'Programmet antogs med ändringar' },
    ...{ material: 'Studiebrev i fyra delar', owner: { kind: 'person', id: people.hanna } },
  });
  const studied = { congressId, anchoringId: anchoring.anchoringId };
  await ask(tellAnchoringDiscussed, studied, {
    ...{ on: addDays(startsOn, 60), note: 'Två kvällar, en för varje del av kommunen.' },
  });
  await ask(reportAnchoring, studied, {
    changed: 'Alla nya medlemmar får studiebrevet, och en studiecirkel hålls varje höst.',
    on: addDays(startsOn, 120),
  });
  const open = await ask(needAnchoring, congress, {
    ...{ title: 'Kommunala klimatplaner', decision: 'A44 första att-satsen' },
  });
  await ask(
    planAnchoring,
    { congressId, anchoringId: open.anchoringId },
    {
      ...{
        material: 'Partistyrelsens vägledning',
        owner: { kind: 'person', id: people.treasurer },
      },
      dueOn: addDays(today, 40),
    },
  );
  return congressId;
};

/** The congress to come, begun from the one before. */
export const arrangeNextCongress = async (
  { asking }: Recording,
  { today }: Dates,
  { people }: Cast,
  templateId: string,
) => {
  const ask = asking(people.secretary);
  const startsOn = addDays(today, 110);
  const { congressId } = await ask(
    arrangeCongress,
    {},
    {
      ...{ name: 'Kongressen', startsOn, endsOn: addDays(startsOn, 4), place: 'Malmö' },
      ...{ templateId, moveDeadlines: true },
    },
  );
  return congressId;
};

/** The congress group has its mandate from the meeting that is past, and goes to work. */
export const prepareCongress = async (
  { asking, at, recordedAt }: Recording,
  { today, pastMeeting }: Dates,
  { people }: Cast,
  of: { readonly congressGroup: string; readonly congressId: string; readonly taken: Taken },
) => {
  recordedAt(at(addDays(pastMeeting, 8)));
  const ask = asking(people.secretary);
  const { congressId } = of;
  const congress = { congressId };
  await ask(mandateCongressGroup, congress, {
    bodyId: of.congressGroup,
    decisionId: of.taken.appointed.decisionId,
    mandate: 'Läsa och skriva motioner på partiprogrammet, och nå ut om kongressen.',
  });
  const { taskId } = await ask(addCongressTask, congress, {
    ...{ what: 'Bjuda in till studiekväll om kapitel 4', dueOn: addDays(today, 9) },
    owner: { kind: 'person', id: people.treasurer },
  });
  await ask(
    changeCongressTask,
    { congressId, taskId },
    {
      ...{ what: 'Bjuda in till studiekväll om kapitel 4 och 5', dueOn: addDays(today, 9) },
      owner: { kind: 'person', id: people.treasurer },
    },
  );
  await ask(tellStudyEvening, congress, {
    ...{ chapter: 'Kapitel 3, Klass och ekonomi', bodyId: of.congressGroup, came: 14 },
    ...{ on: addDays(pastMeeting, 6), material: 'Programförslaget, sidorna 12–19' },
    note: 'Två grupper. Fyra förslag till ändringar skrevs upp.',
  });
  const { nominationId } = await ask(makeCongressNomination, congress, {
    ...{ to: 'Partistyrelsen', personId: people.hanna, decision: 'Styrelsens möte, § 7' },
    conditions: 'Som ersättare i första hand.',
  });
  const nomination = { congressId, nominationId };
  await ask(tellNomineeConsent, nomination, { consents: true, on: addDays(pastMeeting, 3) });
  await ask(sendCongressNomination, nomination, {
    ...{ to: 'valberedningen', how: 'e-post', on: addDays(pastMeeting, 7) },
  });
};
