import type { Congress } from './state.ts';

/** A task that is not done, or a decision of the congress that nobody has reported on. */
export type Waiting = {
  readonly kind: 'task' | 'anchoring';
  readonly id: string;
  readonly what: string;
  readonly dueOn: string | null;
};

/** What of a congress waits for somebody, the most pressing first; what has no day comes last. `ids` are the person and the bodies they sit in. */
export const waitingFor = (
  { tasks, anchorings }: Pick<Congress, 'tasks' | 'anchorings'>,
  ids: readonly string[],
): readonly Waiting[] => {
  const isTheirs = ({ owner }: { readonly owner: { readonly id: string } | null }) =>
    owner !== null && ids.includes(owner.id);
  return [
    ...tasks
      .filter((task) => !task.done && isTheirs(task))
      .map(({ taskId: id, what, dueOn }) => ({ kind: 'task' as const, id, what, dueOn })),
    ...anchorings
      .filter((one) => !one.reported && isTheirs(one))
      .map(({ anchoringId: id, title, dueOn }) => ({
        ...{ kind: 'anchoring' as const, id, what: title, dueOn },
      })),
  ].toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
};
