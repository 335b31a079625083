import type { ToDo } from '@klubba/api/contract';
import { t } from '../language/language.ts';
import { Status, type Tone } from '../ui/status.tsx';

const tones: Record<ToDo['status'], Tone> = {
  set: 'going',
  assigned: 'going',
  underWay: 'going',
  stalled: 'waiting',
  done: 'good',
};

/** How far it has come; what is overdue says so. */
export const ToDoState = (props: { one: Pick<ToDo, 'status' | 'overdue'> }) => (
  <Status tone={props.one.overdue ? 'wax' : tones[props.one.status]}>
    {t(`to-do.status.${props.one.overdue ? 'overdue' : props.one.status}`)}
  </Status>
);
