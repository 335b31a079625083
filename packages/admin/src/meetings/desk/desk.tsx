import type { BodyList, Electorate, MeetingView } from '@klubba/api/contract';
import { itemOf, sittingDay } from '@klubba/domain/meeting';
import { todayIn } from '@klubba/domain/time';
import { createContext, createSignal, type JSX, useContext } from 'solid-js';
import { get } from '../../api.ts';
import type { Beneath, Body, Known } from '../../asked.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { type MeetingAt, meetingUrl } from '../data.ts';
import { createDeskClock } from './desk-clock.ts';
import { createDrafts } from './drafts.ts';
import { keepFocus } from './focus.ts';
import { followRecord } from './following.ts';
import { createKeptOrders } from './kept-orders.ts';
import { mentionable } from './mentionable.ts';
import { createOrders, type Order, type OrderOf } from './orders.ts';

type Props = {
  meeting: MeetingView;
  electorate: Electorate;
  bodies: BodyList;
  children: JSX.Element;
};

/** The state of the secretary's desk: the record, what is shown, and the command that is under way. */
const createDesk = (props: Omit<Props, 'children'>) => {
  const organisation = useOrganisation();
  const [meeting, setMeeting] = createSignal(props.meeting, { equals: false });
  const [said, setSaid] = createSignal('');
  const [browsed, setBrowsed] = createSignal<string>();
  const [dialog, setDialog] = createSignal<DeskDialog>();
  const clock = createDeskClock(clockOfThePast(props.meeting));
  const url = <const Rest extends string>(rest: Rest) =>
    meetingUrl(organisation.id, props.meeting.meetingId, rest);

  /** An answer that was overtaken by a newer one is not shown. */
  const refresh = async () => {
    const found = await get(url(''));
    if (found.version >= meeting().version) setMeeting(found);
  };
  const orders = createOrders({
    keeping: createKeptOrders(
      `${organisation.id}/${props.meeting.meetingId}/${organisation.personId}`,
    ),
    version: () => meeting().version,
    refresh,
    onDone: (entries) => {
      setSaid(entries.at(-1)?.done?.(meeting()) ?? '');
      for (const { answer } of entries) answer(true);
      setTimeout(keepFocus);
    },
  });
  followRecord({
    url: `/api${url('/changes')}`,
    version: () => meeting().version,
    ...{ refresh, busy: orders.busy },
    onOpen: () => orders.away() === 'away' && void orders.sendAll(),
  });
  const send = <const Rest extends string>(order: OrderOf<Rest>) =>
    orders.ask({ ...order, method: 'POST', url: url(order.path) });
  /** Somebody else was first: what they wrote is newer than what this desk had before it when it asked. */
  const overtaken = () => {
    const { problem, seen } = orders.refused() ?? {};
    return problem?.first && problem.first.version > seen! ? problem : undefined;
  };

  return {
    meeting,
    drafts: createDrafts(props.meeting.meetingId),
    people: () => props.electorate.people,
    /** The bodies that work today: those that propose and carry out. */
    bodies: () => props.bodies.bodies.filter(({ dissolvedOn }) => dissolvedOn === null),
    clock,
    busy: orders.busy,
    send,
    /** The same for what is removed. */
    remove: <const Rest extends string>(
      place: string,
      path: Rest & Beneath<MeetingAt, Rest, 'delete'>,
      done: NonNullable<Order['done']>,
    ) => orders.ask({ place, path, done, method: 'DELETE', url: url(path) }),
    /** The same for what is asked of another address than the meeting's. */
    attempt: <const Path extends string>(
      place: string,
      path: Path & Known<Path, 'post'>,
      body: Body<Path, 'post'>,
    ) => orders.ask({ place, path, body, method: 'POST', url: path }),
    refresh,
    said,
    problemAt: (place: string) => {
      const refused = orders.refused();
      return refused?.place === place && !overtaken() ? refused.problem : undefined;
    },
    overtaken,
    forget: orders.forget,
    orders,
    /** Whether an answer to this is on its way, and the record does not show it yet. */
    waitsFor: <const Rest extends string>(path: Rest & Beneath<MeetingAt, Rest, 'post'>) =>
      orders.waiting().find((entry) => entry.path === path),
    /** The item in the middle: one that is looked at, else the open one. */
    shown: () => itemOf(meeting(), browsed() ?? meeting().openItemId),
    browse: setBrowsed,
    browsed,
    dialog,
    setDialog,
  };
};

/** A meeting of an earlier day is written down afterwards. */
export const isOfThePast = (meeting: MeetingView) =>
  sittingDay(meeting) < todayIn(meeting.timeZone, new Date());

/** Its clock begins where the record is, and not known where the record has no hour. */
const clockOfThePast = (meeting: MeetingView) => {
  const { items, openedAt } = meeting;
  if (!isOfThePast(meeting)) return undefined;
  const latest =
    items
      .flatMap(({ takenUpAt }) => takenUpAt ?? [])
      .sort()
      .at(-1) ?? openedAt;
  return latest ?? 'unknown';
};

export type DeskDialog =
  | 'register'
  | 'ready'
  | 'officer'
  | 'add-item'
  | 'pass-over'
  | 'clock'
  | 'conflict'
  | 'order'
  | 'adjourn'
  | 'register-anew';
export type Desk = ReturnType<typeof createDesk>;

const Context = createContext<Desk>();

export const DeskProvider = (props: Props) => (
  <Context.Provider value={createDesk(props)}>{props.children}</Context.Provider>
);

export const useDesk = (): Desk => useContext(Context)!;

/** A person's name as the desk knows it. */
export const useDeskNames = () => {
  const desk = useDesk();
  return (personId: string) =>
    desk.meeting().people.find((one) => one.personId === personId)?.name ??
    desk.people().find((one) => one.personId === personId)?.name;
};

/** A person as a list offers them: the name, and what tells namesakes apart. */
export const useDeskLabels = () => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  return (personId: string) =>
    mentionable(desk.people()).find((one) => one.personId === personId)?.label ??
    nameOf(personId) ??
    t('mention.erased');
};
