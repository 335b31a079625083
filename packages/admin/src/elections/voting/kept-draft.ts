import { createEffect } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { CountTask } from './count-task.ts';
import type { SheetEntry } from './sheet-entry.ts';

/** What somebody at this machine has typed of a count. */
export type CountDraft = {
  placeId: string;
  code: string;
  /** Votes were given on slips without a code. */
  slips: boolean;
  rows: SheetEntry;
  lines: readonly string[];
  /** Whether the server has not got all of it yet. */
  isAhead: boolean;
  /** Rows that both counted anew. */
  recounted: SheetEntry;
  tellers: [string, string];
  /** Tellers who have signed the printed sheet. */
  onPaper?: readonly string[];
};

const prefixOf = ({ electionId, part }: CountTask) => `count:${electionId}:${part}:`;
const keyOf = (task: CountTask) => `${prefixOf(task)}${task.code}`;

/** What is typed, also where the server cannot be reached: a reload takes nothing of it. Once it is sealed it is forgotten. */
export const keptDraft = (task: CountTask) => {
  forgetOtherRounds(task);
  const [draft, setDraft] = createStore<CountDraft>(kept(task) ?? emptyDraft(task));
  let isOver = false;
  createEffect(() => {
    const text = JSON.stringify(inNoOrder(draft));
    if (!isOver) localStorage.setItem(keyOf(task), text);
  });
  const forget = () => {
    isOver = true;
    localStorage.removeItem(keyOf(task));
  };
  return { draft, setDraft, forget };
};

/** A round that came to nothing, or that others sealed, leaves no figures behind. */
const forgetOtherRounds = (task: CountTask) => {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefixOf(task)) && key !== keyOf(task)) localStorage.removeItem(key);
};

const emptyDraft = ({ places, tellers }: CountTask): CountDraft => {
  const [onlyPlace, another] = places.filter((place) => place.open);
  return {
    placeId: onlyPlace && !another ? onlyPlace.placeId : '',
    code: '',
    slips: false,
    rows: {},
    lines: [''],
    isAhead: false,
    recounted: {},
    tellers: likelyTellers(tellers),
  };
};

/** You, where you are one of them, and where there are but two, both. */
const likelyTellers = (tellers: CountTask['tellers']): [string, string] => {
  const you = tellers.filter((one) => one.you);
  const [first, second] =
    tellers.length === 2 ? [...you, ...tellers.filter((one) => !one.you)] : you;
  return [first?.officialId ?? '', second?.officialId ?? ''];
};

const kept = (task: CountTask): CountDraft | undefined => {
  try {
    const text = localStorage.getItem(keyOf(task));
    return text ? { ...emptyDraft(task), ...JSON.parse(text) } : undefined;
  } catch {
    return undefined;
  }
};

// In which order papers were typed would say who gave which.
const inNoOrder = (draft: CountDraft): CountDraft => ({ ...draft, lines: sorted(draft.lines) });

export const sorted = (lines: readonly string[]) => [
  ...lines.filter((line) => line.trim()).toSorted(),
  '',
];
