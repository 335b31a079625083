import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Button } from '../ui/button.tsx';
import type { Table } from './tables.ts';
import { w } from './words/words.ts';

/** A picture, and the same figures as a table one key away; on paper they stand one after the other. */
export const Figure = (props: { table: Table; children: JSX.Element }) => {
  const [asTable, setAsTable] = createSignal(false);
  const table = createMemo(() => props.table);
  return (
    <figure class="count-figure">
      <div hidden={asTable()} class="on-paper">
        {props.children}
      </div>
      <div hidden={!asTable()} class="on-paper">
        <Show when={asTable() || cellsOf(table()) <= few}>
          <TableView table={table()} />
        </Show>
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
const TableView = (props: { table: Table }) => {
  const table = createMemo(() => props.table);
  const figures = createMemo(() => table().columns.map((_, at) => isFigure(table(), at)));
  return (
    <IfItFits cells={cellsOf(table())}>
      <Scroll label={table().title}>
        <table class="count-table">
          <caption class="unseen">{table().title}</caption>
          <thead>
            <tr class="heads">
              <For each={table().columns}>
                {(column, at) => (
                  <th scope="col" classList={{ figure: figures()[at()] === true }}>
                    {column}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={table().rows}>
              {(row) => (
                <tr>
                  <th scope="row">{row[0]}</th>
                  <For each={row.slice(1)}>
                    {(cell, at) => (
                      <td classList={{ figure: figures()[at() + 1] === true }}>{cell}</td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroll>
    </IfItFits>
  );
};

// So many cells cost nothing to keep ready for the printer, and so many a browser can show at all.
const few = 3_000;
const most = 20_000;

const cellsOf = ({ columns, rows }: Table) => columns.length * rows.length;

/** Shows what a browser can show; of what is too large it says where the figures are. */
export const IfItFits = (props: { cells: number; children: JSX.Element }) => (
  <Show when={props.cells <= most} fallback={<p class="soft">{w()['figure.too-large']}</p>}>
    {props.children}
  </Show>
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
