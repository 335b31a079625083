import type { Problem } from '@klubba/api/contract';
import { type EntryOrder, type EntryTurn, turnOf } from '@klubba/domain/election';
import { createEffect, createMemo, createSignal, on, onCleanup, onMount } from 'solid-js';
import { reconcile, type SetStoreFunction } from 'solid-js/store';
import { isLost } from '../../api.ts';
import { countedIn, type TypedCount } from './comparison.ts';
import type { CountTask } from './count-task.ts';
import type { EntryDesk, KeptEntries } from './entry-desk.ts';
import { type CountDraft, sorted } from './kept-draft.ts';

/** How long nobody types before what was typed is kept, and how often one who waits looks, in milliseconds. */
const pause = 800;
const patience = 4_000;

/**
 * Whose turn it is at a place, and what this machine has to do with it: takes up one's own entry where it was left, on whichever
 * machine, and keeps what is typed. What the server has not got stays here until it has.
 */
export const createEntryKeeper = (
  { task, personId, desk }: { task: CountTask; personId: string; desk: EntryDesk },
  draft: CountDraft,
  setDraft: SetStoreFunction<CountDraft>,
) => {
  const [entries, setEntries] = createSignal<KeptEntries>([]);
  const [isReady, setReady] = createSignal(false);
  const [isOffline, setOffline] = createSignal(false);
  const placeId = () => draft.placeId || null;
  const here = () => entries().filter((one) => one.placeId === placeId());
  const start = turnOf(personId, [], task.twice);
  const turn = createMemo<EntryTurn, EntryTurn>(() => turnOf(personId, here(), task.twice), start, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = async () => {
    try {
      setEntries(await desk.load());
      setOffline(false);
    } catch {
      setOffline(true);
    }
  };
  const keep = async (
    entry: EntryOrder,
    said: Parameters<EntryDesk['keep']>[1]['said'],
    place = placeId(),
  ): Promise<Problem | undefined> => {
    const answer = await desk.keep(entry, { placeId: place, said });
    if (!('problem' in answer)) {
      setOffline(false);
      setEntries(answer);
      return undefined;
    }
    if (isLost(answer.problem)) setOffline(true);
    // Somebody was faster: theirs is the one, mine the other.
    else await load();
    return answer.problem;
  };
  const typed = () => ({
    rows: Object.fromEntries(Object.entries(draft.rows).filter(([, text]) => text !== '')),
    lines: draft.lines.filter((line) => line.trim()),
  });
  const isKeepable = () => task.places.length === 0 || draft.placeId !== '';
  const save = async () => {
    clearTimeout(timer);
    const at = turn();
    if (!draft.isAhead || at.kind !== 'enter' || !isKeepable()) return;
    const sent = JSON.stringify(typed());
    const problem = await keep(at.entry, { ...typed(), counted: null });
    if (!problem && sent === JSON.stringify(typed())) setDraft('isAhead', false);
  };
  const saveSoon = () => {
    setDraft('isAhead', true);
    clearTimeout(timer);
    timer = setTimeout(() => void save(), pause);
  };
  const write = (rows: CountDraft['rows'], lines: readonly string[]) => {
    setDraft('rows', reconcile({ ...rows }));
    setDraft('lines', [...lines]);
  };

  /** Hands one's entry over; then nobody sees it before the other one is whole, too. */
  const handOver = async (count: TypedCount) => {
    clearTimeout(timer);
    const at = turn();
    const counted = countedIn(count, task);
    if (at.kind !== 'enter' || !counted) return undefined;
    // First: what is typed next is another entry.
    setDraft('isAhead', false);
    const problem = await keep(at.entry, { ...typed(), counted });
    if (problem) setDraft('isAhead', true);
    else if (turn().kind !== 'enter') write({}, ['']);
    return problem;
  };
  /** Puts one's own entries right. */
  const correct = async (correct: (counted: TypedCountOf) => TypedCount) => {
    for (const { entry, by, said } of here()) {
      if (by !== personId || !said?.counted) continue;
      const counted = countedIn(correct(said.counted), task);
      const problem = counted && (await keep(entry, { ...said, counted }));
      if (problem) return problem;
    }
    return undefined;
  };
  /** Drops an entry unseen, to begin it anew. */
  const drop = async (entry: EntryOrder) => {
    setDraft('isAhead', false);
    write({}, ['']);
    return keep(entry, null);
  };
  /** What was typed goes with the place, unless something of one's own is there already. */
  const moveTo = async (place: string) => {
    const [at, before] = [turn(), placeId()];
    const mine = entries().some((one) => one.placeId === place && one.by === personId);
    const isTyped = typed().lines.length + Object.keys(typed().rows).length > 0;
    if (mine) await save();
    setDraft({ placeId: place, isAhead: !mine && isTyped });
    if (mine || at.kind !== 'enter' || !isTyped) return;
    if (before) await keep(at.entry, null, before);
    await save();
  };

  /** Nothing is kept from now on: it is sealed. */
  const stop = () => {
    clearTimeout(timer);
    setDraft('isAhead', false);
  };

  createEffect(
    on([isReady, turn, () => draft.placeId], ([ready, at]) => {
      if (!ready || at.kind !== 'enter') return;
      const own = here().find(({ entry, by }) => entry === at.entry && by === personId);
      if (draft.isAhead) saveSoon();
      else write(own?.said?.rows ?? {}, sorted(own?.said?.lines ?? []));
    }),
  );
  onMount(() => {
    void load().then(() => setReady(true));
    const waiting = setInterval(() => {
      if (turn().kind !== 'enter' || isOffline()) void load();
    }, patience);
    const leave = () => void save();
    addEventListener('pagehide', leave);
    onCleanup(() => {
      clearInterval(waiting);
      removeEventListener('pagehide', leave);
      void save();
    });
  });
  return { turn, here, isReady, isOffline, saveSoon, handOver, correct, drop, moveTo, stop };
};

type TypedCountOf = NonNullable<NonNullable<KeptEntries[number]['said']>['counted']>;
