import { addDays } from '@klubba/domain';
import { adjustRegister } from '../meetings/commands/adjust-register.ts';
import { decideByAcclamation } from '../meetings/commands/decide-by-acclamation.ts';
import { decideByCountedVote } from '../meetings/commands/decide-by-counted-vote.ts';
import { demandDivision } from '../meetings/commands/demand-division.ts';
import { enterReservation } from '../meetings/commands/enter-reservation.ts';
import { writeItemNote } from '../meetings/commands/write-item-note.ts';
import type { Evening } from './past-evening.ts';
import { decideOnMotions } from './past-motions.ts';

/** What the meeting treats, item by item. Gives the decisions that something came of. */
export const treatMatters = async (evening: Evening) => {
  const { ask, desk, items, people, meetingId } = evening;
  const note = (itemId: string, text: string) =>
    ask(writeItemNote, { meetingId, itemId }, { text });
  await desk.takeUp(items.plan, '18:44');
  await note(
    items.plan,
    `@{${people.roza}} presenterade sociala medier-gruppens förslag till kommunikationsplan. Mötet diskuterade hur föreningen syns i kommunens olika delar.`,
  );
  const groups = await appointGroups(evening);
  const late = { in: [people.leila], out: [], at: desk.at('19:14') };
  await ask(adjustRegister, { meetingId }, late);
  const circle = await voteOnCircle(evening);
  const street = await planSaturdays(evening);
  await desk.takeUp(evening.employment.itemId, '19:48');
  await desk.carry(evening.employment.clauseId, '19:50');
  await decideOnMotions(ask, desk, evening.board.id, evening.motions);
  await desk.takeUp(items.other, '19:57');
  await note(items.other, 'Inga övriga frågor anmäldes.');
  return { ...groups, circle, ...street };
};

const appointGroups = async ({ desk, dates, items, proposals, people }: Evening) => {
  await desk.takeUp(items.congress, '18:55');
  const [appoint, members] = proposals.congress.clauseIds;
  const appointed = await desk.carry(appoint!, '19:05');
  const elected = await desk.carry(members!, '19:06', {
    ...{ owner: { kind: 'person', id: people.hanna }, dueOn: addDays(dates.today, 24) },
  });
  await desk.takeUp(items.conference, '19:07');
  const [grow, join] = proposals.conference.clauseIds;
  const grown = await desk.carry(grow!, '19:12');
  const joined = await desk.carry(join!, '19:13', {
    ...{ owner: { kind: 'person', id: people.elin }, dueOn: addDays(dates.pastMeeting, 14) },
  });
  return { appointed, elected, grown, joined };
};

const voteOnCircle = async ({ ask, desk, dates, items, proposals, people, meetingId }: Evening) => {
  await desk.takeUp(items.circle, '19:15');
  const clause = { meetingId, clauseId: proposals.circle.clauseIds[0]! };
  await ask(demandDivision, clause, { by: people.gun, at: desk.at('19:29') });
  const decision = await ask(decideByCountedVote, clause, {
    ...{ for: 17, against: 5, abstained: 1, tieBreak: null, at: desk.at('19:32') },
    assignment: {
      ...{ owner: { kind: 'person', id: people.samir }, dueOn: addDays(dates.today, -4) },
    },
  });
  await ask(
    enterReservation,
    { meetingId },
    {
      ...{ decisionId: decision.decisionId, personId: people.gun, at: desk.at('19:33') },
      text: 'Föreningens tid bör i första hand gå till utåtriktad verksamhet.',
    },
  );
  await desk.carry(proposals.circle.clauseIds[1]!, '19:33');
  return decision;
};

const planSaturdays = async ({ ask, desk, dates, items, people, board, meetingId }: Evening) => {
  const { saturdays } = items;
  await desk.takeUp(saturdays, '19:34');
  const main = await desk.propose(saturdays, board, [
    'att anordna fyra röda lördagar på olika platser i kommunen',
    'att söka polistillstånd så att bord och mikrofon kan användas',
  ]);
  const floor = { kind: 'person', id: people.tomas } as const;
  const stage = ['att hyra en lastbil med scen'];
  const addition = await desk.propose(saturdays, floor, stage, 'addition', main.proposalId);
  const [arrange, permit] = main.clauseIds;
  const street = await desk.carry(arrange!, '19:44', {
    ...{ owner: board, dueOn: addDays(dates.today, 40) },
  });
  await desk.carry(permit!, '19:45', {
    ...{ owner: { kind: 'person', id: people.treasurer }, dueOn: addDays(dates.today, 10) },
  });
  await ask(
    decideByAcclamation,
    { meetingId, clauseId: addition.clauseIds[0]! },
    { outcome: 'rejected', at: desk.at('19:47') },
  );
  return { street };
};
