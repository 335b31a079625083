import type { DecisionStatus, DecisionSummary } from '@klubba/api/contract';
import { t } from '../language/language.ts';
import { Status, type Tone } from '../ui/status.tsx';

export const statuses = [
  'overdue',
  'unassigned',
  'assigned',
  'underWay',
  'stalled',
  'executed',
  'followedUp',
] as const satisfies readonly (DecisionStatus | 'overdue')[];

const tones: Record<DecisionStatus, Tone> = {
  unassigned: 'quiet',
  assigned: 'going',
  underWay: 'going',
  stalled: 'waiting',
  executed: 'good',
  followedUp: 'good',
};

/** How far a decision has been carried out; what is overdue says so. */
export const DecisionState = (props: { decision: Pick<DecisionSummary, 'status' | 'overdue'> }) => (
  <Status tone={props.decision.overdue ? 'wax' : tones[props.decision.status]}>
    {t(`status.${props.decision.overdue ? 'overdue' : props.decision.status}`)}
  </Status>
);
