import type { MotionView } from '@klubba/api/contract/motions';
import { t } from '../language/language.ts';
import { Status } from '../ui/status.tsx';

type Stage = MotionView['stage'];
type Tone = Parameters<typeof Status>[0]['tone'];

/** How far a motion has come. */
export const StageStatus = (props: { stage: Stage }) => (
  <Status tone={tones[props.stage] ?? 'quiet'}>{t(`motion-stage.${props.stage}`)}</Status>
);

const tones: Partial<Record<Stage, Tone>> = {
  underPreparation: 'waiting',
  beforeMeeting: 'waiting',
  stoodBehind: 'good',
  decided: 'good',
  followedUp: 'good',
  sent: 'going',
  received: 'going',
  registered: 'going',
  answered: 'going',
  notStoodBehind: 'quiet',
};
