import { addDays } from '@klubba/domain';
import { decideByCountedVote } from '../commands/decide-by-counted-vote.ts';
import { demandDivision } from '../commands/demand-division.ts';
import { enterReservation } from '../commands/enter-reservation.ts';
import { writeItemNote } from '../commands/write-item-note.ts';
import type { Ask } from './ask.ts';
import { sitDown } from './desk.ts';

export type ExclusionCast = {
  readonly dag: string;
  readonly siv: string;
  readonly mats: string;
  readonly jon: string;
  readonly frans: string;
  /** Six more who are in the register. */
  readonly others: readonly string[];
  /** Whose membership it is about; not at the meeting. */
  readonly excluded: string;
};

export type Association = {
  readonly memberMeetingId: string;
  readonly boardId: string;
  readonly timeZone: string;
};

/**
 * A member meeting about one hard question: 11 in the register, 8 for and 2 against, one who does not vote, a reservation.
 * Gives the ids of the meeting and of its one decision.
 */
export const exclusionMeeting = async (
  ask: Ask,
  { memberMeetingId, boardId, timeZone }: Association,
  cast: ExclusionCast,
  date = '2024-10-23',
) => {
  const desk = await sitDown(ask, {
    ...{ bodyId: memberMeetingId, kind: 'memberMeeting', title: 'Medlemsmöte' },
    ...{ date, clock: '19:30', timeZone, place: 'Folkets hus' },
  });
  const { meetingId, at } = desk;
  const opening = await desk.formal('opening');
  const officers = await desk.formal('officers');
  const convening = await desk.formal('dulyConvened');
  const agenda = await desk.formal('agenda');
  const register = await desk.formal('register');
  const exclusion = await desk.item({
    title: 'Fastställande av styrelsens beslut om uteslutning',
    background: 'Styrelsen har beslutat att utesluta en medlem. Beslutet prövas av medlemsmötet.',
  });
  await desk.formal('closing');
  const proposal = await desk.propose(exclusion, { kind: 'body', id: boardId }, [
    `att fastställa styrelsens beslut att utesluta @{${cast.excluded},protected}`,
  ]);
  await desk.call(addDays(date, -14), '10:00');

  await desk.open('19:32');
  await desk.takeUp(officers, '19:33');
  await desk.elect(cast.dag, ['chair'], '19:34');
  await desk.elect(cast.siv, ['verifier', 'teller'], '19:35');
  await desk.elect(cast.mats, ['verifier', 'teller'], '19:36');
  await desk.elect(cast.jon, ['secretary'], '19:37');
  await desk.takeUp(convening, '19:38');
  await desk.convened('19:39');
  await desk.takeUp(agenda, '19:40');
  await desk.adopt('19:41');
  await desk.takeUp(register, '19:42');
  const { dag, siv, mats, jon, frans, others } = cast;
  await desk.register([dag, siv, mats, jon, frans, ...others], '19:45');

  await desk.takeUp(exclusion, '19:50');
  await ask(writeItemNote, { meetingId, itemId: exclusion }, { text: 'Frågan debatterades.' });
  const clause = { meetingId, clauseId: proposal.clauseIds[0]! };
  await ask(demandDivision, clause, { by: null, at: at('20:25') });
  const votes = { for: 8, against: 2, abstained: 0, tieBreak: null };
  const decision = await ask(decideByCountedVote, clause, { ...votes, at: at('20:30') });
  const { decisionId } = decision;
  const reservation = { decisionId, personId: frans, text: null };
  await ask(enterReservation, { meetingId }, { ...reservation, at: at('20:32') });
  await desk.close('20:40');
  return {
    meetingId,
    decision,
    items: { opening, officers, exclusion },
    clauseId: clause.clauseId,
  };
};
