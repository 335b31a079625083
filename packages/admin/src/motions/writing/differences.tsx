import type { MotionView } from '@klubba/api/contract/motions';
import { diffWordsWithSpace } from 'diff';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Written } from '../../ui/written.tsx';

type Text = Pick<MotionView, 'title' | 'reasoning'> & {
  readonly clauses: readonly { readonly clauseId: string; readonly text: string }[];
};

/** What differs between two versions of a motion, word by word; what was destroyed cannot be compared. */
export const MotionDifferences = (props: { before: Text | null; after: Text | null }) => {
  const rows = () => (props.before && props.after ? rowsOf(props.before, props.after) : []);
  return (
    <Show when={rows().length} fallback={<p class="soft">{t('writing.same')}</p>}>
      <dl class="facts">
        <For each={rows()}>
          {(row) => (
            <>
              <dt>{row.part}</dt>
              <dd class="serif">
                <Words before={row.before} after={row.after} />
              </dd>
            </>
          )}
        </For>
      </dl>
    </Show>
  );
};

const Words = (props: { before: string; after: string }) => (
  <Written>
    <For each={diffWordsWithSpace(props.before, props.after)}>
      {({ value, added, removed }) => (
        <Show when={added || removed} fallback={value}>
          <Show when={added} fallback={<del>{value}</del>}>
            <ins>{value}</ins>
          </Show>
        </Show>
      )}
    </For>
  </Written>
);

const rowsOf = (before: Text, after: Text) => {
  const ids = [...new Set([...before.clauses, ...after.clauses].map(({ clauseId }) => clauseId))];
  const clauseIn = ({ clauses }: Text, clauseId: string) =>
    clauses.find((one) => one.clauseId === clauseId)?.text ?? '';
  return [
    { part: t('new-motion.name'), before: before.title, after: after.title },
    { part: t('new-motion.reasoning'), before: before.reasoning, after: after.reasoning },
    ...ids.map((clauseId, i) => ({
      part: t('writing.clause', { number: i + 1 }),
      ...{ before: clauseIn(before, clauseId), after: clauseIn(after, clauseId) },
    })),
  ].filter((row) => row.before !== row.after);
};
