import type { EmploymentSummary } from '@klubba/api/contract';
import { t } from '../language/language.ts';
import { Status, type Tone } from '../ui/status.tsx';

export type Phase = EmploymentSummary['phase'];

const tones: Record<Phase, Tone> = {
  preparing: 'going',
  approved: 'wax',
  contracted: 'good',
  active: 'good',
  workEnded: 'waiting',
  ended: 'quiet',
  archived: 'quiet',
  dropped: 'quiet',
};

export const PhaseStatus = (props: { phase: Phase }) => (
  <Status tone={tones[props.phase]}>{t(`employment.phase.${props.phase}`)}</Status>
);

/** Whether nothing more comes of it. */
export const isOver = (phase: Phase) =>
  phase === 'ended' || phase === 'archived' || phase === 'dropped';
