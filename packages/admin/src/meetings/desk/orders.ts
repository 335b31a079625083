import type { MeetingView, Problem } from '@klubba/api/contract';
import { createSignal, onCleanup, onMount } from 'solid-js';
import { NoConnection, newAsking, ProblemError, type Sending } from '../../api.ts';

/** A command as it is asked: where on the desk an answer belongs, and what is sent. */
export type Order = {
  readonly place: string;
  readonly path: string;
  readonly body?: object;
  /** The version of the record that it is about, and no other. */
  readonly ifMatch?: number;
  /** Said to screen readers once it is done. */
  readonly done?: (meeting: MeetingView) => string;
  /** What is waiting, in words, while the network is away. */
  readonly waits?: string;
};

export type Asked = Pick<Order, 'place' | 'path' | 'done' | 'waits'> & {
  /** One asking: sent again, it is the same command. */
  readonly call: (asking: Sending) => Promise<unknown>;
};

/** An entry that was made at the desk, until the record shows it. */
export type Waiting = Asked & {
  readonly asking: Sending;
  readonly since: number;
  readonly answer: (done: boolean) => void;
  /** It was sent, and nobody knows whether it came. */
  readonly isUncertain: boolean;
};

type Refused = { readonly place: string; readonly problem: Problem; readonly seen: number };

type Given = {
  readonly version: () => number;
  /** Shows the record as it stands. */
  readonly refresh: () => Promise<unknown>;
  readonly onDone: (entries: readonly Waiting[]) => void;
};

/** Milliseconds between two looks for the network. */
const lookingAgain = 3000;

/**
 * What is asked at the desk goes out one after another. While the network is away it waits here, in its order, and goes out when
 * the network is back, each under the id that it was given when it was asked. One that a rule refuses stops those behind it,
 * for they may have counted on it.
 */
export const createOrders = ({ version, refresh, onDone }: Given) => {
  const [waiting, setWaiting] = createSignal<readonly Waiting[]>([]);
  const [busy, setBusy] = createSignal(false);
  const [away, setAway] = createSignal<'away' | 'failed' | 'stopped'>();
  const [refused, setRefused] = createSignal<Refused>();
  const [why, setWhy] = createSignal<string>();
  let sent: readonly Waiting[] = [];
  let isStale = false;

  const change = (entry: Waiting, next: Partial<Waiting> | undefined) =>
    setWaiting(waiting().flatMap((one) => (one !== entry ? one : next ? { ...one, ...next } : [])));

  const sendAll = async () => {
    if (busy()) return;
    setBusy(true);
    try {
      do {
        for (let entry = unsent(); entry; entry = unsent()) await sendOne(entry);
        if (isStale || sent.length > 0) await refresh();
        isStale = false;
        const done = sent;
        setWaiting(waiting().filter((one) => !isSent(one)));
        sent = [];
        if (done.length > 0) onDone(done);
      } while (unsent());
      setAway(undefined);
      setWhy(undefined);
    } catch (error) {
      report(error);
    } finally {
      setBusy(false);
    }
  };
  const unsent = () => waiting().find((one) => !isSent(one));
  const isSent = ({ asking }: Waiting) => sent.some((one) => one.asking === asking);

  const sendOne = async (entry: Waiting) => {
    try {
      await entry.call({ ...entry.asking, headers: waited(entry) });
      sent = [...sent, entry];
    } catch (error) {
      if (isJudged(error)) return refuse(entry, error.problem);
      change(entry, { isUncertain: true });
      throw error;
    }
  };
  const refuse = (entry: Waiting, problem: Problem) => {
    change(entry, undefined);
    setRefused({ place: entry.place, problem, seen: version() });
    entry.answer(false);
    isStale = (problem.first?.version ?? 0) > version();
    if (unsent()) throw new Stopped();
  };
  const report = (error: unknown) => {
    if (error instanceof Stopped) setAway('stopped');
    else setAway(isOutOfReach(error) ? 'away' : 'failed');
    // Whoever has been signed out must hear it; what else went wrong, a page that is loaded anew would lose.
    const isOut = error instanceof ProblemError && error.problem.status === 401;
    setWhy(isOut ? error.problem.code : undefined);
  };

  const again = setInterval(() => away() === 'away' && void sendAll(), lookingAgain);
  const back = () => away() === 'away' && void sendAll();
  const leaving = (event: BeforeUnloadEvent) => waiting().length > 0 && event.preventDefault();
  onMount(() => {
    window.addEventListener('online', back);
    window.addEventListener('beforeunload', leaving);
  });
  onCleanup(() => {
    clearInterval(again);
    window.removeEventListener('online', back);
    window.removeEventListener('beforeunload', leaving);
  });

  return {
    waiting,
    busy: () => busy() && !away(),
    away,
    why,
    refused,
    forget: () => setRefused(undefined),
    sendAll,
    /** True once it is done, perhaps after a while; false when a rule said no, which then stands at its place. */
    ask: (asked: Asked) =>
      new Promise<boolean>((answer) => {
        const isAsked = waiting().some(({ path }) => path === asked.path);
        if (isAsked || (busy() && !away())) return answer(false);
        setRefused(undefined);
        const entry = { ...asked, asking: newAsking(), since: performance.now(), answer };
        setWaiting([...waiting(), { ...entry, isUncertain: false }]);
        if (!away()) void sendAll();
      }),
    /** Gives up an entry that waits. */
    drop: (entry: Waiting) => {
      change(entry, undefined);
      entry.answer(false);
      if (waiting().length === 0) void sendAll();
    },
  };
};

/** Those behind an entry that was refused wait for somebody to look. */
class Stopped extends Error {}

const waited = ({ since }: Waiting): Record<string, string> => {
  const seconds = Math.round((performance.now() - since) / 1000);
  return seconds > 0 ? { 'klubba-waited': String(seconds) } : {};
};

/** Whether a rule has judged what was asked. Whoever is not signed in any more signs in and sends it again. */
const isJudged = (error: unknown): error is ProblemError =>
  error instanceof ProblemError &&
  error.problem.status < 500 &&
  ![401, 429].includes(error.problem.status);

const isOutOfReach = (error: unknown) =>
  error instanceof NoConnection ||
  (error instanceof ProblemError && [429, 502, 503, 504].includes(error.problem.status));
