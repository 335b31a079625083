import { Show } from 'solid-js';
import { number } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Chart, sentence } from './chart.tsx';

export type VoteCount = {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly notVoting: number;
};

type VoteBarProps = {
  title: string;
  votes: VoteCount;
  /** Votes for that are needed to carry. */
  needed?: number;
};

/** A counted vote as two bars on the scale of the register, with the line that ”for” had to reach. */
export const VoteBar = (props: VoteBarProps) => {
  const total = () =>
    props.votes.for + props.votes.against + props.votes.abstained + props.votes.notVoting;
  // In parts of the width, so that the words keep their size on a phone.
  const x = (votes: number) => `${(votes / Math.max(total(), 1)) * 100}%`;
  const rows = () => [
    { label: t('chart.for'), value: number(props.votes.for) },
    { label: t('chart.against'), value: number(props.votes.against) },
    { label: t('chart.abstained'), value: number(props.votes.abstained) },
    { label: t('chart.not-voting'), value: number(props.votes.notVoting) },
  ];
  return (
    <Chart title={props.title} rows={rows()}>
      <svg class="vote-bar" role="img" aria-label={sentence(props.title, rows())}>
        <rect class="chart-track" y="6" width="100%" height="22" />
        <rect class="chart-for" y="6" width={x(props.votes.for)} height="22" />
        <text class="chart-figure" y="44">
          {t('chart.for')} {number(props.votes.for)}
        </text>
        <rect class="chart-track" y="54" width="100%" height="22" />
        <rect class="chart-against" y="54" width={x(props.votes.against)} height="22" />
        <text class="chart-figure" y="92">
          {t('chart.against')} {number(props.votes.against)}
        </text>
        <Show when={props.needed}>
          {(needed) => (
            <>
              <line class="chart-rule" x1={x(needed())} x2={x(needed())} y1="0" y2="34" />
              <text x={x(needed())} y="44" text-anchor={needed() < total() ? 'middle' : 'end'}>
                {t('chart.majority', { votes: needed() })}
              </text>
            </>
          )}
        </Show>
      </svg>
    </Chart>
  );
};
