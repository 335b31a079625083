import type { BodyList, Electorate, MeetingView, Problem } from '@klubba/api/contract';
import { itemOf, sittingDay } from '@klubba/domain/meeting';
import { todayIn, wallClock } from '@klubba/domain/time';
import { createContext, createSignal, type JSX, useContext } from 'solid-js';
import { get, newAsking, ProblemError, post, type Sending } from '../../api.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { meetingUrl } from '../data.ts';
import { createDeskClock } from './desk-clock.ts';
import { createDrafts } from './drafts.ts';
import { keepFocus } from './focus.ts';
import { mentionable } from './mentionable.ts';

/** A command as it is asked: where on the desk an answer belongs, and what is sent. */
export type Order = {
  readonly place: string;
  readonly path: string;
  readonly body?: object;
  /** Said to screen readers once it is done. */
  readonly done?: (meeting: MeetingView) => string;
};

type Asked = {
  readonly place: string;
  /** One asking: sent again, it is the same command. */
  readonly call: (asking: Sending) => Promise<unknown>;
  readonly asking: Sending;
  readonly done: Order['done'];
  readonly answer: (done: boolean) => void;
};

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
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<{ place: string; problem: Problem }>();
  const [lost, setLost] = createSignal<Asked>();
  const [said, setSaid] = createSignal('');
  const [browsed, setBrowsed] = createSignal<string>();
  const [dialog, setDialog] = createSignal<DeskDialog>();
  const clock = createDeskClock(
    props.meeting.timeZone,
    () => sittingDay(meeting()),
    clockOfThePast(props.meeting),
  );
  const url = (rest = '') => meetingUrl(organisation.id, props.meeting.meetingId, rest);

  const refresh = async () => setMeeting(await get<MeetingView>(url()));

  /** Does what is asked and shows the record as it then stands. */
  const run = async (asked: Asked) => {
    if (busy()) return asked.answer(false);
    const before = lost();
    if (before !== asked) before?.answer(false);
    setBusy(true);
    setRefused(undefined);
    setLost(undefined);
    try {
      await asked.call(asked.asking);
      await refresh();
      setSaid(asked.done?.(meeting()) ?? '');
      asked.answer(true);
      setTimeout(keepFocus);
    } catch (error) {
      report(asked, error);
    } finally {
      setBusy(false);
    }
  };
  // A lost answer, or a record that could not be fetched after it, keeps its asking: sent again, it is done once.
  const report = (asked: Asked, error: unknown) => {
    setSaid('');
    if (error instanceof ProblemError && error.problem.status < 500) {
      setRefused({ place: asked.place, problem: error.problem });
      asked.answer(false);
    } else setLost(asked);
  };
  /** True once it is done, perhaps by sending it again; false when a rule said no, which then stands at its place. */
  const attempt = (place: string, call: Asked['call'], done?: Order['done']) =>
    new Promise<boolean>((answer) => {
      void run({ place, call, asking: newAsking(), done, answer });
    });
  const send = ({ place, path, body, done }: Order) =>
    attempt(place, (asking) => post(url(path), body, asking), done);

  return {
    meeting,
    drafts: createDrafts(props.meeting.meetingId),
    people: () => props.electorate.people,
    /** The bodies that work today: those that propose and carry out. */
    bodies: () => props.bodies.bodies.filter(({ dissolvedOn }) => dissolvedOn === null),
    clock,
    busy,
    send,
    attempt,
    refresh,
    said,
    problemAt: (place: string) => (refused()?.place === place ? refused()?.problem : undefined),
    forget: () => setRefused(undefined),
    lost,
    retry: () => {
      const kept = lost();
      if (kept) void run(kept);
    },
    /** The item in the middle: one that is looked at, else the open one. */
    shown: () => itemOf(meeting(), browsed() ?? meeting().openItemId),
    browse: setBrowsed,
    browsed,
    dialog,
    setDialog,
  };
};

/** A meeting of an earlier day is written down afterwards: its clock begins where the record is, and not known where the record has no hour. */
const clockOfThePast = (meeting: MeetingView) => {
  const { timeZone, items, openedAt } = meeting;
  if (sittingDay(meeting) >= todayIn(timeZone, new Date())) return undefined;
  const latest =
    items
      .flatMap(({ takenUpAt }) => takenUpAt ?? [])
      .sort()
      .at(-1) ?? openedAt;
  return latest ? wallClock(latest, timeZone) : 'unknown';
};

export type DeskDialog =
  | 'register'
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
