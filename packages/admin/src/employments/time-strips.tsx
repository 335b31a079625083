import { For, type JSX, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Chart } from '../ui/chart/chart.tsx';
import { type Span, type TimeScale, timeScale } from './time-scale.ts';
import './time-strips.css';

export type StripTone =
  | 'employment'
  | 'planned'
  | 'fee'
  | 'elsewhere'
  | 'threshold'
  | 'permanent'
  | 'after'
  | 'deadline'
  | 'priority';

export type Strip = {
  readonly name: JSX.Element;
  readonly note: string;
  readonly bars: readonly (Span & { readonly tone: StripTone })[];
};

/** Times beneath each other on one scale, with a line for today. The words are text; the bars only show them. */
export const TimeStrips = (props: {
  title: string;
  strips: readonly Strip[];
  today: string;
  /** The same as a table. */
  table: JSX.Element;
}) => {
  const scale = () =>
    timeScale(
      props.strips.flatMap(({ bars }) => bars),
      props.today,
    );
  return (
    <Chart title={props.title} rows={[]} table={props.table}>
      <div class="strips">
        <div class="strip-head">
          <span class="soft">{t('strips.today', { day: day(props.today) })}</span>
          <svg class="strip-axis" aria-hidden="true">
            <For each={scale().years}>
              {({ year, at }) => (
                <text x={`${at}%`} y="14">
                  {year}
                </text>
              )}
            </For>
          </svg>
        </div>
        <ol>
          <For each={props.strips}>
            {(strip) => (
              <li class="strip-row">
                <span class="strip-name">
                  {strip.name} <span class="soft">{strip.note}</span>
                </span>
                <span class="strip-lane">
                  <Bars bars={strip.bars} scale={scale()} today={props.today} />
                </span>
              </li>
            )}
          </For>
        </ol>
      </div>
    </Chart>
  );
};

const Bars = (props: { bars: Strip['bars']; scale: TimeScale; today: string }) => (
  <svg class="strip" aria-hidden="true">
    <For each={props.scale.years}>
      {({ at }) => <line class="strip-year" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />}
    </For>
    <For each={props.bars}>
      {(bar) => {
        const x = () => props.scale.at(bar.from);
        const end = () => (bar.until === null ? 100 : props.scale.at(bar.until));
        return (
          <rect
            class={`strip-bar strip-${bar.tone}`}
            data-open={bar.until === null}
            x={`${x()}%`}
            width={`${Math.max(end() - x(), 1)}%`}
            y="22%"
            height="56%"
          />
        );
      }}
    </For>
    <Show when={props.today}>
      <line
        class="strip-today"
        x1={`${props.scale.at(props.today)}%`}
        x2={`${props.scale.at(props.today)}%`}
        y1="0"
        y2="100%"
      />
    </Show>
  </svg>
);

/** A table of a few columns, as the other side of a picture. */
export const StripTable = (props: {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly JSX.Element[])[];
}) => (
  <section
    class="scroll"
    aria-label={props.title}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keyboard could not scroll it
    tabIndex={0}
  >
    <table class="strip-table">
      <caption class="unseen">{props.title}</caption>
      <thead>
        <tr>
          <For each={props.columns}>{(column) => <th scope="col">{column}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <th scope="row">{row[0]}</th>
              <For each={row.slice(1)}>{(cell) => <td>{cell}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </section>
);
