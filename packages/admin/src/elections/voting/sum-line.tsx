import { createMemo } from 'solid-js';
import { t } from '../../language/language.ts';
import { Status, type Tone } from '../../ui/status.tsx';
import type { CountTask } from './count-task.ts';
import type { Agreement } from './sheet-entry.ts';

const tones: Record<Agreement['kind'], Tone> = {
  nothing: 'quiet',
  short: 'waiting',
  part: 'going',
  over: 'wax',
  agrees: 'good',
};

/** How far the count has come, and in plain words whether it agrees with the register. */
export const SumLine = (props: { task: CountTask; agreement: Agreement }) => {
  const kind = createMemo(() => props.agreement.kind);
  return (
    <p class="tellers-sum" data-kind={kind()} role="status">
      <Status tone={tones[kind()]}>{sentence(props.agreement, props.task)}</Status>
    </p>
  );
};

const sentence = (agreement: Agreement, { register }: CountTask): string => {
  switch (agreement.kind) {
    case 'nothing':
      return t('tellers.sum.nothing', { count: register });
    case 'part':
      return t('tellers.sum.part', { sum: agreement.sum, register });
    case 'short':
      return t('tellers.sum.short', { sum: agreement.sum, register, count: agreement.count });
    case 'over':
      return t('tellers.sum.over', { sum: agreement.sum, register, count: agreement.count });
    case 'agrees':
      return t('tellers.sum.agrees', { register });
  }
};
