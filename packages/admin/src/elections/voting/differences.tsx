import { createUniqueId, For, Show } from 'solid-js';
import { number } from '../../language/format.ts';
import { type Key, t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Status } from '../../ui/status.tsx';
import type { Difference } from './comparison.ts';
import type { CountTask } from './count-task.ts';
import { FigureField } from './figure-field.tsx';
import type { SheetEntry } from './sheet-entry.ts';

/** The two entries beside each other where they differ, and what the papers say when they are counted anew. */
export const Differences = (props: {
  task: CountTask;
  differences: readonly Difference[];
  recounted: SheetEntry;
  onType: (key: string, text: string) => void;
  /** Whether both entries are one's own; else only one of them is. */
  bothOwn: boolean;
  onAgain: () => void;
}) => {
  const id = createUniqueId();
  return (
    <section class="tellers-compared">
      <h2>{t('tellers.compared')}</h2>
      <Show
        when={props.differences.length > 0}
        fallback={<Status tone="good">{t('tellers.alike')}</Status>}
      >
        <p>{t('tellers.differ', { count: props.differences.length })}</p>
        <table class="tellers-differences">
          <thead>
            <tr>
              <th scope="col">{t('tellers.row')}</th>
              <th scope="col">{t('tellers.first')}</th>
              <th scope="col">{t('tellers.second')}</th>
              <th scope="col">{t('tellers.recounted')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.differences}>
              {(one, at) => (
                <tr>
                  <th scope="row" id={`${id}-${at()}`}>
                    {rowInWords(one, props.task)}
                  </th>
                  <td>{number(one.first)}</td>
                  <td>{number(one.second)}</td>
                  <td>
                    <FigureField
                      row={one.key}
                      label={t('tellers.recounted-of', { row: rowInWords(one, props.task) })}
                      value={props.recounted[one.key]}
                      onType={(text) => props.onType(one.key, text)}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <Button kind="quiet" class="small" onClick={() => props.onAgain()}>
        {t(props.bothOwn ? 'tellers.again' : 'tellers.again-mine')}
      </Button>
    </section>
  );
};

/** What a row is called where it stands alone. */
export const rowInWords = ({ key, paper }: Pick<Difference, 'key' | 'paper'>, task: CountTask) => {
  if (paper !== undefined) return t('tellers.paper', { numbers: paper });
  const [kind, candidateId] = key.split(':');
  const name = task.candidates.find((one) => one.candidateId === candidateId)?.name;
  if (name === undefined) return t(`tellers.row.${kind}` as Key);
  if (!task.yesAndNo) return name;
  return t(kind === 'votes' ? 'tellers.yes-for' : 'tellers.no-for', { name });
};
