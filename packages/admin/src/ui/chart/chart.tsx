import { createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../button.tsx';

export type ChartRow = { readonly label: string; readonly value: string };

/** A picture with its words: what it shows in a sentence, and the same figures as a table one key away. */
export const Chart = (props: {
  title: string;
  rows: readonly ChartRow[];
  /** Instead of the rows, where two columns are too few. */
  table?: JSX.Element;
  children: JSX.Element;
}) => {
  const [asTable, setAsTable] = createSignal(false);
  return (
    <figure class="chart">
      <Show when={asTable()} fallback={props.children}>
        <Show when={!props.table} fallback={props.table}>
          <table>
            <caption class="unseen">{props.title}</caption>
            <tbody>
              <For each={props.rows}>
                {(row) => (
                  <tr>
                    <th scope="row">{row.label}</th>
                    <td>{row.value}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Show>
      </Show>
      <figcaption class="screen-only">
        <Button kind="quiet" class="small" onClick={() => setAsTable(!asTable())}>
          {t(asTable() ? 'chart.as-picture' : 'chart.as-table')}
        </Button>
      </figcaption>
    </figure>
  );
};

/** What a screen reader says instead of the picture. */
export const sentence = (title: string, rows: readonly ChartRow[]): string =>
  `${title}: ${rows.map(({ label, value }) => `${label} ${value}`).join(', ')}`;
