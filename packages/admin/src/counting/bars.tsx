import { For, type JSX, Show } from 'solid-js';

export type BarTone = 'held' | 'won' | 'gained' | 'lost' | 'yes' | 'no';

export type Bar = {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly parts: readonly { readonly value: number; readonly tone: BarTone }[];
  /** What became of the candidate, in words and a shape. */
  readonly state?: JSX.Element;
  readonly out?: boolean;
};

/** Votes as bars on one scale, with the line that had to be reached. Names and figures are text; the bars only show them. */
export const Bars = (props: {
  bars: readonly Bar[];
  most: number;
  line?: { readonly at: number; readonly label: string } | undefined;
}) => {
  const share = (value: number) => (props.most > 0 ? (value / props.most) * 1000 : 0);
  return (
    <ol class="bars">
      <Show when={props.line}>
        {(line) => (
          <li class="bars-line">
            <span
              class="bars-line-label"
              data-side={share(line().at) > 600 ? 'before' : 'after'}
              style={{ '--at': `${share(line().at) / 10}%` }}
            >
              {line().label}
            </span>
          </li>
        )}
      </Show>
      <For each={props.bars}>
        {(bar) => (
          <li class="bar-row" classList={{ out: bar.out === true }}>
            <span class="bar-name">
              {bar.name}
              <Show when={bar.state}> {bar.state}</Show>
            </span>
            <svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
              <For each={placed(bar.parts, share)}>
                {({ tone, x, width }) => (
                  <rect class={`tone-${tone}`} x={x} y="3" width={width} height="14" />
                )}
              </For>
              <Show when={props.line}>
                {(line) => (
                  <line
                    class="bar-line"
                    x1={share(line().at)}
                    x2={share(line().at)}
                    y1="0"
                    y2="20"
                  />
                )}
              </Show>
            </svg>
            <span class="bar-figure">{bar.figure}</span>
          </li>
        )}
      </For>
    </ol>
  );
};

const placed = (parts: Bar['parts'], share: (value: number) => number) => {
  let x = 0;
  return parts.map(({ value, tone }) => {
    const part = { tone, x, width: share(value) };
    x += part.width;
    return part;
  });
};
