import type { ElectionSummary } from '@klubba/api/contract';
import { t } from '../language/language.ts';
import { Status, type Tone } from '../ui/status.tsx';

export type Phase = ElectionSummary['phase'];

const tones: Record<Phase, Tone> = {
  called: 'going',
  closed: 'waiting',
  voting: 'wax',
  declared: 'good',
  calledOff: 'quiet',
  annulled: 'quiet',
};

export const PhaseStatus = (props: { phase: Phase }) => (
  <Status tone={tones[props.phase]}>{t(`election.phase.${props.phase}`)}</Status>
);

/** Whether an election has neither a result nor been called off. */
export const isUnderWay = (phase: Phase) =>
  phase === 'called' || phase === 'closed' || phase === 'voting';
