import { localDate } from '../../time.ts';
import type { MeetingEvent } from '../events.ts';
import { itemOf, type Meeting } from '../state.ts';
import { type Message, type MessageAbout, standingMarks } from './state.ts';

/** What a fact has the outbox tell those who were called: `before` is the record without it, `after` with it. */
export const withMessages = (before: Meeting, after: Meeting, event: MeetingEvent): Meeting => {
  switch (event.type) {
    case 'NoticeIssued':
      return add(after, { kind: 'notice' }, event.on);
    case 'PapersFollowed':
      return add(after, { kind: 'papers', channels: event.channels }, event.on);
    case 'CalledMeetingChanged': {
      const { title, startsAt, place } = before;
      const waits = untold(after, ({ kind }) => kind === 'details');
      return waits
        ? after
        : add(after, { kind: 'details', was: { title, startsAt, place } }, event.on);
    }
    case 'NoticeTextChanged': {
      const waits = untold(after, ({ kind }) => kind === 'noticeText');
      return waits ? after : add(after, { kind: 'noticeText' }, event.on);
    }
    case 'MeetingCancelled':
      if (before.phase !== 'convened') return after;
      return add(after, { kind: 'cancelled' }, localDate(event.at, after.timeZone));
    case 'AgendaItemAdded':
    case 'AgendaItemBroughtBack':
    case 'AgendaItemChanged':
    case 'AgendaItemRemoved':
      return before.phase === 'convened' ? ofItem(before, after, event) : after;
    case 'RecipientsTold': {
      const { type: _, v: __, message, ...mark } = event;
      return change(after, message, ({ told }) => ({ told: [...told, mark] }));
    }
    case 'ToldTakenBack':
      return change(after, event.message, ({ told }) => ({
        told: told.map((mark, index) =>
          index === event.mark ? { ...mark, isTakenBack: true as const } : mark,
        ),
      }));
    default:
      return after;
  }
};

type OfItem = Extract<
  MeetingEvent,
  {
    type: 'AgendaItemAdded' | 'AgendaItemBroughtBack' | 'AgendaItemChanged' | 'AgendaItemRemoved';
  }
>;

/** An item that came, changed or went after the notice: told once, as it stands when it is told. */
const ofItem = (before: Meeting, after: Meeting, { type, itemId }: OfItem): Meeting => {
  const isOfIt = (about: MessageAbout) => 'itemId' in about && about.itemId === itemId;
  const waiting = untold(after, isOfIt);
  if (type === 'AgendaItemRemoved') {
    const rest = waiting ? change(after, waiting.number, () => ({ isVoid: true as const })) : after;
    const isKnown = after.outbox.some((one) => isOfIt(one.about) && standingMarks(one).length > 0);
    const was = itemOf(before, itemId)?.title ?? '';
    return isKnown ? add(rest, { kind: 'removedItem', itemId, was }, null) : rest;
  }
  if (waiting) return after;
  if (type !== 'AgendaItemChanged') return add(after, { kind: 'newItem', itemId }, null);
  return add(
    after,
    { kind: 'changedItem', itemId, was: itemOf(before, itemId)?.title ?? '' },
    null,
  );
};

/** A message that nobody has been told yet: what changes again is told at once with it. */
const untold = ({ outbox }: Meeting, is: (about: MessageAbout) => boolean) =>
  outbox.findLast((one) => !one.isVoid && is(one.about) && standingMarks(one).length === 0);

const add = (meeting: Meeting, about: MessageAbout, on: string | null): Meeting => ({
  ...meeting,
  outbox: [...meeting.outbox, { number: meeting.outbox.length + 1, about, on, told: [] }],
});

const change = (
  meeting: Meeting,
  number: number,
  to: (message: Message) => Partial<Message>,
): Meeting => ({
  ...meeting,
  outbox: meeting.outbox.map((one) => (one.number === number ? { ...one, ...to(one) } : one)),
});
