import { addDays } from '../../civil-date.ts';
import { refuse } from '../../decider.ts';
import type { Fact, MeetingEvent } from '../events.ts';
import { type AgendaItem, dayOf, type Meeting, proposalOf } from '../state.ts';
import type { TellFirstReading } from './commands.ts';
import { itemAhead } from './matter.ts';

/** The second reading finds the first: one that stands in the register, or one that was recorded elsewhere and is told. */
export const tellFirstReading = (meeting: Meeting, { type: _, ...told }: TellFirstReading) => {
  const item = itemAhead(meeting, told.itemId);
  if ('refused' in item) return item;
  if (item.matter !== 'statutes') return refuse('only-statutes-are-read-twice', 'itemId');
  if (told.on > meeting.startsOn) return refuse('first-reading-later', 'on');
  const isDecided = meeting.proposals.some(
    ({ itemId, clauses }) => itemId === item.itemId && clauses.some(({ decision }) => decision),
  );
  if (isDecided) return refuse('item-already-decided', 'itemId');
  return [{ type: 'FirstReadingTold', v: 1, ...told }] satisfies MeetingEvent[];
};

const readTwice = (meeting: Meeting, { matter, recommendation }: AgendaItem) =>
  matter === 'statutes' && !recommendation && (meeting.rules?.statutesReadings ?? 1) > 1;

/** Whether a second reading comes too soon after the first, by the rules that the meeting is held under. */
export const readTooSoon = (meeting: Meeting, item: AgendaItem, at: string | null) => {
  const days = meeting.rules?.daysBetweenReadings ?? null;
  if (!item.firstReading || days === null || !readTwice(meeting, item)) return undefined;
  const earliest = addDays(item.firstReading.on, days);
  return dayOf(meeting, at) < earliest
    ? refuse('readings-too-close', 'clauseId', { earliest, days })
    : undefined;
};

/** Which reading it was that carried: the first is not in force, the second is from its day. What was amended is read with what it amends. */
export const readingCarried = (
  meeting: Meeting,
  item: AgendaItem,
  { outcome, proposalId, decisionId, itemId, at }: Fact<'ClauseDecided'>,
): readonly Fact<'ReadingCarried'>[] => {
  if (outcome !== 'carried' || !readTwice(meeting, item)) return [];
  if (proposalOf(meeting, proposalId)?.kind === 'amendment') return [];
  const { firstReading } = item;
  const of = { type: 'ReadingCarried', v: 1, itemId, decisionId, at } as const;
  if (!firstReading)
    return [{ ...of, reading: 'first', firstOn: null, firstDecisionId: null, inForceOn: null }];
  const { on, decisionId: firstDecisionId, inForceOn } = firstReading;
  const inForce = inForceOn ?? dayOf(meeting, at);
  return [{ ...of, reading: 'second', firstOn: on, firstDecisionId, inForceOn: inForce }];
};
