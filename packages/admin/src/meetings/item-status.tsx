import { t } from '../language/language.ts';
import { Status, type Tone } from '../ui/status.tsx';
import type { Item } from './record.ts';

const tones: Record<Item['status'], Tone> = {
  scheduled: 'quiet',
  open: 'wax',
  closed: 'good',
  tabled: 'waiting',
  withdrawn: 'quiet',
  referredBack: 'waiting',
  delegated: 'waiting',
  leftToBody: 'waiting',
  vacant: 'quiet',
  filed: 'good',
};

export const ItemStatus = (props: { status: Item['status'] }) => (
  <Status tone={tones[props.status]}>{t(`item.status.${props.status}`)}</Status>
);
