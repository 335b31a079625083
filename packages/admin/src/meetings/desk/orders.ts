import type { MeetingView, Problem } from '@klubba/api/contract';
import { createEffect, createSignal, onCleanup, onMount } from 'solid-js';
import { command, NoConnection, newAsking, ProblemError, type Sending } from '../../api.ts';
import type { Beneath, Body } from '../../asked.ts';
import type { MeetingAt } from '../data.ts';
import type { KeptOrder, KeptOrders } from './kept-orders.ts';

/** What is asked of a meeting at the desk, its path beneath the meeting's; what is sent may be left out where nothing has to be. */
export type OrderOf<Rest extends string> = Omit<Order, 'path' | 'body'> & {
  readonly path: Rest & Beneath<MeetingAt, Rest, 'post'>;
} & (Record<never, never> extends Body<`${MeetingAt}${Rest}`, 'post'>
    ? { readonly body?: Body<`${MeetingAt}${Rest}`, 'post'> }
    : { readonly body: Body<`${MeetingAt}${Rest}`, 'post'> });

/** How a vote was held and what came of it, on one clause or several. */
export type HeldVote = Body<`${MeetingAt}/gavels`, 'post'>['vote'];

/** A command as it is asked: where on the desk an answer belongs, and what is sent. */
export type Order = {
  readonly place: string;
  readonly path: string;
  readonly body?: object | undefined;
  /** The version of the record that it is about, and no other. */
  readonly ifMatch?: number;
  /** Said to screen readers once it is done. */
  readonly done?: (meeting: MeetingView) => string;
  /** What is waiting, in words, while the network is away. */
  readonly waits?: string;
};

export type Asked = Pick<Order, 'place' | 'path' | 'done' | 'waits' | 'body' | 'ifMatch'> & {
  readonly method: 'POST' | 'DELETE';
  readonly url: string;
};

/** An entry that was made at the desk, until the record shows it. */
export type Waiting = Asked & {
  readonly asking: Sending & { readonly commandId: string };
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** The browser has it, or the page alone. */
  readonly isKept: Promise<boolean>;
  readonly answer: (done: boolean) => void;
  /** It was sent, and nobody knows whether it came. */
  readonly isUncertain: boolean;
  /** Another page asked it, that was closed; left out where this one did. */
  readonly isRecovered?: true;
};

type Refused = { readonly place: string; readonly problem: Problem; readonly seen: number };

/** What was asked before the page was closed, and a rule said no to when it came. */
export type SaidNo = { readonly entry: Waiting; readonly problem: Problem };

type Given = {
  readonly keeping: KeptOrders;
  readonly version: () => number;
  /** Shows the record as it stands. */
  readonly refresh: () => Promise<unknown>;
  readonly onDone: (entries: readonly Waiting[]) => void;
};

/** Milliseconds between two looks for the network. */
const lookingAgain = 3000;

/** Milliseconds in which most of what another tab asks is sent: it is not shown as waiting. */
const aMoment = 700;

/**
 * What is asked at the desk goes out one after another. While the network is away it waits here, in its order, and goes out when
 * the network is back, each under the id that it was given when it was asked. One that a rule refuses stops those behind it,
 * for they may have counted on it. The browser keeps each until it is known what came of it: a tab that is closed goes on when the desk is opened again.
 */
export const createOrders = ({ keeping, version, refresh, onDone }: Given) => {
  const [waiting, setWaiting] = createSignal<readonly Waiting[]>([]);
  const [busy, setBusy] = createSignal(false);
  const [away, setAway] = createSignal<'away' | 'failed' | 'stopped'>();
  const [refused, setRefused] = createSignal<Refused>();
  const [why, setWhy] = createSignal<string>();
  const [saidNo, setSaidNo] = createSignal<readonly SaidNo[]>([]);
  let last = 0;
  let sent: readonly Waiting[] = [];
  let isStale = false;

  const change = (entry: Waiting, next: Partial<Waiting> | undefined) =>
    setWaiting(waiting().flatMap((one) => (one !== entry ? one : next ? { ...one, ...next } : [])));

  const sendAll = async () => {
    if (busy()) return;
    setBusy(true);
    // Whoever hears that it is done may ask the next thing at once, so the desk is free before the lock is.
    await keeping.alone(sendInTurn).catch((error) => {
      setBusy(false);
      throw error;
    });
  };
  const sendInTurn = async () => {
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
    const { asking, method, url, body, ifMatch } = entry;
    const elsewhere = (await entry.isKept) ? await keeping.elsewhere(asking.commandId) : 'waits';
    if (typeof elsewhere === 'object') return refuse(entry, elsewhere);
    try {
      const sending = {
        ...asking,
        ...(ifMatch !== undefined && { ifMatch }),
        headers: waited(entry),
      };
      // Another tab of this desk has sent it: what came of it stands in the record.
      if (elsewhere === 'waits') await command(method, url, body, sending);
      sent = [...sent, entry];
      await keeping.forget(asking.commandId);
    } catch (error) {
      if (isJudged(error)) return refuse(entry, error.problem);
      change(entry, { isUncertain: true });
      throw error;
    }
  };
  const refuse = (entry: Waiting, problem: Problem) => {
    change(entry, undefined);
    // Its form may be gone, or stand in another tab: then it is said beside what was typed in it, until somebody has read it.
    if (entry.isRecovered) {
      setSaidNo([...saidNo(), { entry, problem }]);
      void keeping.keep({ ...keptOf(entry), saidNo: problem });
    }
    if (!entry.isRecovered) {
      setRefused({ place: entry.place, problem, seen: version() });
      void keeping.forget(entry.asking.commandId);
    }
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

  // What another tab asked is its own to send, unless it is gone.
  const isLeft = ({ isRecovered, askedAt }: Waiting) =>
    isRecovered === true && Date.now() - askedAt > lookingAgain;
  const again = setInterval(() => {
    if (away() === 'away' || (!away() && waiting().some(isLeft))) void sendAll();
  }, lookingAgain);
  const back = () => away() === 'away' && void sendAll();
  // Only what the browser could not keep would be lost.
  const leaving = (event: BeforeUnloadEvent) => unkept && event.preventDefault();
  let unkept = false;
  createEffect(() => {
    const all = waiting().map(({ isKept }) => isKept);
    void Promise.all(all).then((kept) => {
      unkept = kept.includes(false);
    });
  });
  /** All that waits at this desk, whichever tab asked it. */
  const look = async () => {
    const kept = await keeping.kept();
    const shown = [...waiting(), ...saidNo().map(({ entry }) => entry)];
    const known = new Set(shown.map(({ asking }) => asking.commandId));
    const found = kept.filter(({ commandId }) => !known.has(commandId));
    const ids = new Set(kept.map(({ commandId }) => commandId));
    const isThere = (one: Waiting) =>
      !one.isRecovered || isSent(one) || ids.has(one.asking.commandId);
    const news = found.filter(({ saidNo }) => !saidNo).map(recovered);
    const still = waiting().filter(isThere);
    if (news.length > 0 || still.length < waiting().length)
      setWaiting([...still, ...news].toSorted((one, next) => one.askedAt - next.askedAt));
    const noes = found.flatMap((order) =>
      order.saidNo ? [{ entry: recovered(order), problem: order.saidNo }] : [],
    );
    if (noes.length > 0) setSaidNo([...saidNo(), ...noes]);
    return news.length > 0;
  };
  let looking: ReturnType<typeof setTimeout> | undefined;
  onMount(() => {
    void look().then((some) => {
      if (some) void sendAll();
    });
    keeping.onChange(() => {
      clearTimeout(looking);
      looking = setTimeout(() => void look(), aMoment);
    });
    window.addEventListener('online', back);
    window.addEventListener('beforeunload', leaving);
  });
  onCleanup(() => {
    clearInterval(again);
    clearTimeout(looking);
    keeping.close();
    window.removeEventListener('online', back);
    window.removeEventListener('beforeunload', leaving);
  });

  return {
    waiting,
    busy: () => busy() && !away(),
    away,
    why,
    refused,
    saidNo,
    /** Takes away what a rule said no to, with what was typed. */
    clear: (one: SaidNo) => {
      setSaidNo(saidNo().filter((other) => other !== one));
      void keeping.forget(one.entry.asking.commandId);
    },
    forget: () => setRefused(undefined),
    sendAll,
    /** True once it is done, perhaps after a while; false when a rule said no, which then stands at its place. */
    ask: (asked: Asked) =>
      new Promise<boolean>((answer) => {
        const isAsked = waiting().some(({ path }) => path === asked.path);
        if (isAsked || (busy() && !away())) return answer(false);
        setRefused(undefined);
        // Two of the same moment have an order as well.
        last = Math.max(Date.now(), last + 1);
        const asking = newAsking();
        const order = { ...asked, commandId: asking.commandId, askedAt: last };
        const { done: _, ...kept } = order;
        const entry = { ...order, asking, isKept: keeping.keep(kept), answer };
        setWaiting([...waiting(), { ...entry, isUncertain: false }]);
        if (!away()) void sendAll();
      }),
    /** Gives up an entry that waits. */
    drop: (entry: Waiting) => {
      change(entry, undefined);
      void keeping.forget(entry.asking.commandId);
      entry.answer(false);
      if (waiting().length === 0) void sendAll();
    },
  };
};

/** Those behind an entry that was refused wait for somebody to look. */
class Stopped extends Error {}

/** As the browser keeps it. */
const keptOf = ({ asking, isKept, answer, isUncertain, isRecovered, done, ...order }: Waiting) => ({
  ...order,
  commandId: asking.commandId,
});

/** What the browser kept: whether it was sent before, the page that asked took along. */
const recovered = (order: KeptOrder): Waiting => ({
  ...order,
  ...{ asking: { commandId: order.commandId }, isKept: Promise.resolve(true) },
  ...{ answer: () => {}, isUncertain: true, isRecovered: true },
});

/** The longest that the server is told, in seconds: somewhat over a day. */
const longest = 99_999;

const waited = ({ askedAt }: Waiting): Record<string, string> => {
  const seconds = Math.min(Math.round((Date.now() - askedAt) / 1000), longest);
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
