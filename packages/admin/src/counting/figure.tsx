import { createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Button } from '../ui/button.tsx';
import type { Table } from './tables.ts';

/** A picture, and the same figures as a table one key away; on paper they stand one after the other. */
export const Figure = (props: { table: Table; children: JSX.Element }) => {
  const [asTable, setAsTable] = createSignal(false);
  return (
    <figure class="count-figure">
      <div hidden={asTable()} class="on-paper">
        {props.children}
      </div>
      <div hidden={!asTable()} class="on-paper">
        <TableView table={props.table} />
      </div>
      <figcaption class="screen-only">
        <Button kind="quiet" class="small" onClick={() => setAsTable(!asTable())}>
          {t(asTable() ? 'chart.as-picture' : 'chart.as-table')}
        </Button>
      </figcaption>
    </figure>
  );
};

/** A table that scrolls within itself where the page is narrow. */
export const TableView = (props: { table: Table }) => (
  <Scroll label={props.table.title}>
    <table class="count-table">
      <caption class="unseen">{props.table.title}</caption>
      <thead>
        <tr class="heads">
          <For each={props.table.columns}>
            {(column, at) => (
              <th scope="col" classList={{ figure: isFigure(props.table, at()) }}>
                {column}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {(row) => (
            <tr>
              <th scope="row">{row[0]}</th>
              <For each={row.slice(1)}>
                {(cell, at) => (
                  <td classList={{ figure: isFigure(props.table, at() + 1) }}>{cell}</td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </Scroll>
);

/** What is wider than the page; the arrow keys scroll it once it has the focus. */
export const Scroll = (props: { label: string; children: JSX.Element }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keyboard could not scroll it
  <section class="scroll" aria-label={props.label} tabIndex={0}>
    {props.children}
  </section>
);

const isFigure = ({ rows }: Table, column: number) =>
  column > 0 && rows.every((row) => /^[\d\s.,–]*$/.test(row[column] ?? ''));

/** The words for the colours of a picture, each with its sample. */
export const Legend = (props: { of: readonly { tone: string; text: string }[] }) => (
  <Show when={props.of.length > 0}>
    <ul class="legend">
      <For each={props.of}>
        {({ tone, text }) => (
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect class={`tone-${tone}`} width="12" height="12" />
            </svg>
            {text}
          </li>
        )}
      </For>
    </ul>
  </Show>
);
