import { arc } from 'd3-shape';
import { For } from 'solid-js';
import { number } from '../../language/format.ts';
import { Chart, sentence } from './chart.tsx';

export type Share = {
  readonly label: string;
  readonly count: number;
  readonly tone: 'done' | 'going' | 'left';
};

const radius = 54;

/** Shares of a whole as a ring, the first one counted in its middle. */
export const Ring = (props: { title: string; shares: readonly Share[] }) => {
  const total = () => props.shares.reduce((sum, { count }) => sum + count, 0);
  const arcs = () => {
    let from = 0;
    return props.shares.map((share) => {
      const to = from + (total() ? (share.count / total()) * 2 * Math.PI : 0);
      const shape = {
        innerRadius: radius - 10,
        outerRadius: radius,
        startAngle: from,
        endAngle: to,
      };
      from = to;
      return { tone: share.tone, path: arc()({ ...shape, padAngle: 0.03 }) ?? '' };
    });
  };
  const rows = () => props.shares.map(({ label, count }) => ({ label, value: number(count) }));
  return (
    <Chart title={props.title} rows={rows()}>
      <svg
        class="ring"
        viewBox="-60 -60 120 120"
        role="img"
        aria-label={sentence(props.title, rows())}
      >
        <For each={arcs()}>{(part) => <path class={`ring-${part.tone}`} d={part.path} />}</For>
        <text class="chart-figure ring-figure" text-anchor="middle" y="3">
          {number(props.shares[0]?.count ?? 0)}
        </text>
        <text text-anchor="middle" y="20">
          / {number(total())}
        </text>
      </svg>
    </Chart>
  );
};
