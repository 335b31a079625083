import { scaleLinear, scaleTime } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { For } from 'solid-js';
import { bareClock, number } from '../../language/format.ts';
import { Chart, sentence } from './chart.tsx';

export type Step = { readonly at: string; readonly count: number };

const [width, height, foot] = [480, 150, 22];

/** A number that changes at moments and stays between them: the voting register over an evening. */
export const StepLine = (props: { title: string; steps: readonly Step[]; until?: string }) => {
  const steps = () => {
    const last = props.steps.at(-1);
    return last && props.until ? [...props.steps, { ...last, at: props.until }] : [...props.steps];
  };
  const times = () => steps().map(({ at }) => new Date(at));
  const most = () => Math.max(1, ...props.steps.map(({ count }) => count));
  const x = () =>
    scaleTime([times()[0] ?? new Date(0), times().at(-1) ?? new Date(1)], [4, width - 30]);
  const y = () => scaleLinear([0, most()], [height - foot, 16]);
  const path = () =>
    line<Step>(
      ({ at }) => x()(new Date(at)),
      ({ count }) => y()(count),
    ).curve(curveStepAfter)(steps()) ?? '';
  /** Figures that would stand on each other give way; the last one always stands. */
  const labelled = () =>
    props.steps.filter((step, index) => {
      const next = props.steps[index + 1];
      return !next || x()(new Date(next.at)) - x()(new Date(step.at)) >= 44;
    });
  const rows = () =>
    props.steps.map(({ at, count }) => ({ label: bareClock(at), value: number(count) }));
  return (
    <Chart title={props.title} rows={rows()}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence(props.title, rows())}>
        <line class="chart-axis" x1="0" x2={width} y1={height - foot} y2={height - foot} />
        <path class="chart-line" d={path()} />
        <For each={labelled()}>
          {(step) => (
            <text class="chart-figure" x={x()(new Date(step.at))} y={y()(step.count) - 5}>
              {number(step.count)}
            </text>
          )}
        </For>
        <For each={endsOf(steps())}>
          {(step, index) => (
            <text x={x()(new Date(step.at))} y={height - 4} text-anchor={index() ? 'end' : 'start'}>
              {bareClock(step.at)}
            </text>
          )}
        </For>
      </svg>
    </Chart>
  );
};

const endsOf = (steps: readonly Step[]) => (steps.length > 1 ? [steps[0]!, steps.at(-1)!] : steps);
