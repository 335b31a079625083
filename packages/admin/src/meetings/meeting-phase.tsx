import type { MeetingSummary } from '@klubba/api/contract';
import { t } from '../language/language.ts';
import { Status, type Tone } from '../ui/status.tsx';

export type Phase = MeetingSummary['phase'];

const tones: Record<Phase, Tone> = {
  draft: 'waiting',
  convened: 'going',
  cancelled: 'quiet',
  open: 'wax',
  adjourned: 'waiting',
  closed: 'waiting',
  inVerification: 'going',
  verified: 'good',
};

export const PhaseStatus = (props: { phase: Phase }) => (
  <Status tone={tones[props.phase]}>{t(`meeting.phase.${props.phase}`)}</Status>
);
