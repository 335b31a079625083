import { number } from '../../language/format.ts';
import { t } from '../../language/language.ts';

type Props = {
  votes: { readonly for: number; readonly against: number; readonly abstained: number };
  voters: number;
  needed: number;
};

/** The count as it grows: for from the left, against from the right of it, and the line that for has to reach. */
export const VoteScale = (props: Props) => {
  const share = (votes: number) =>
    (Math.min(votes, props.voters) / Math.max(props.voters, 1)) * 100;
  const against = () => Math.min(share(props.votes.against), 100 - share(props.votes.for));
  const line = () => `${share(props.needed)}%`;
  return (
    <svg class="vote-scale" aria-hidden="true">
      <rect class="chart-track" y="4.5" width="100%" height="17" />
      <rect class="chart-for" y="5" width={`${share(props.votes.for)}%`} height="16" />
      <rect
        class="chart-against"
        x={`${share(props.votes.for)}%`}
        y="5"
        width={`${against()}%`}
        height="16"
      />
      <line class="chart-rule" x1={line()} x2={line()} y1="0" y2="26" />
      <text x={line()} y="38" text-anchor={props.needed > props.voters / 2 ? 'end' : 'start'}>
        {t('chart.majority', { votes: number(props.needed) })}
      </text>
    </svg>
  );
};
