import { type Hanging, hangingOn } from '../hanging.ts';
import { carriedMeanings, type TracedChange, textAsAmended } from '../meaning/meaning-of.ts';
import type { Meaning, MeaningOf } from '../meaning/vocabulary.ts';
import { decisionOf, itemOf, type Meeting, type Task } from '../state.ts';
import type { Carried } from '../vocabulary.ts';
import { withOutcome } from './with-outcome.ts';

type Change = Pick<TracedChange, 'operation' | 'from' | 'to' | 'text'>;

/** What a clause does beyond its words: whether it holds with the right outcome, or no longer does. */
export type HangingMeaning = { readonly holds: boolean } & (
  | ({ readonly kind: 'fee' } & Omit<MeaningOf<'fee'>, 'kind'>)
  | ({ readonly kind: 'group' } & Pick<MeaningOf<'group'>, 'name' | 'founds' | 'personIds'>)
  | { readonly kind: 'text'; readonly title: string; readonly version: string }
  | ({ readonly kind: 'lines'; readonly title: string } & Change)
);

type Decided = NonNullable<ReturnType<typeof decisionOf>>;

/** What would hold with the right outcome of a decision, and what would not: fees, groups, texts that are adopted, and the lines that were changed in them. */
export const meaningsHangingOn = (
  meeting: Meeting,
  decision: Decided,
  outcome: Carried,
  hanging: Hanging = hangingOn(meeting, decision, outcome),
): readonly HangingMeaning[] => {
  const { lapsed, restored, texts } = hanging;
  const along = { lapsed: [...lapsed], restored: [...restored], texts: [...texts] };
  const right = withOutcome(meeting, { ...decision, outcome, ...along });
  const [was, is] = [heldIn(meeting), heldIn(right)];
  return [
    ...was.filter((one) => !is.some((other) => isSame(one, other))).map(asTold(false)),
    ...is.filter((one) => !was.some((other) => isSame(one, other))).map(asTold(true)),
  ];
};

/** The tasks that follow from a decision having had another outcome, and those that follow from the right one. */
export const tasksHangingOn = (
  { tasks }: Pick<Meeting, 'tasks'>,
  { decisionId, outcome: was }: Pick<Decided, 'decisionId' | 'outcome'>,
  outcome: Carried,
): readonly (Task & { readonly holds: boolean })[] =>
  outcome === was
    ? []
    : tasks
        .filter(({ follows }) => follows?.decisionId === decisionId)
        .map((task) => ({ ...task, holds: task.follows?.outcome === outcome }));

/** Whether a task stands: what it follows from has the outcome that it had when it was set. */
export const taskStands = (meeting: Meeting, { follows }: Pick<Task, 'follows'>) =>
  !follows || decisionOf(meeting, follows.decisionId)?.outcome === follows.outcome;

type Told = HangingMeaning extends infer One
  ? One extends unknown
    ? Omit<One, 'holds'>
    : never
  : never;
type Held = { readonly of: string; readonly told: Told };

/** What is only recommended does nothing. */
const heldIn = (meeting: Meeting): readonly Held[] =>
  carriedMeanings(meeting)
    .filter(({ itemId }) => !itemOf(meeting, itemId)?.recommendation)
    .flatMap(({ clauseId, meaning }) =>
      toldBy(meeting, clauseId, meaning).map((told) => ({ of: clauseId, told })),
    );

const toldBy = (meeting: Meeting, clauseId: string, meaning: Meaning): readonly Told[] => {
  switch (meaning.kind) {
    case 'fee':
      return [meaning];
    case 'group': {
      const { kind, name, founds, personIds } = meaning;
      return [{ kind, name, founds, personIds }];
    }
    case 'text': {
      const { kind, title, version } = meaning;
      const changes = textAsAmended(meeting, clauseId)?.changes ?? [];
      const lines = changes.map(({ operation, from, to, text }) => ({
        ...{ kind: 'lines' as const, title, operation, from, to, text },
      }));
      return [{ kind, title, version }, ...lines];
    }
    case 'lines':
      return [];
  }
};

const isSame = (one: Held, other: Held) =>
  one.of === other.of && JSON.stringify(one.told) === JSON.stringify(other.told);

const asTold =
  (holds: boolean) =>
  ({ told }: Held): HangingMeaning =>
    ({ holds, ...told }) as HangingMeaning;
