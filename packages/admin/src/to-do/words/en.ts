import type { Translation } from '../../language/message.ts';
import type { later } from './later-sv.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv & typeof later> = {
  'nav.to-do': 'To do',
  'to-do.lead':
    'Tasks and decisions to be carried out, what is overdue first. What is overdue comes up on the next agenda.',
  'to-do.show': 'Show',
  'to-do.open': 'what is left',
  'to-do.done': 'what is done',
  'to-do.whose': 'Whose',
  'to-do.everybodys': 'everybody’s',
  'to-do.mine': 'mine',
  'to-do.none':
    'Nothing is left. Tasks are set under an item at the meeting, and decisions are given to somebody.',
  'to-do.none-done': 'Nothing is done yet.',
  'to-do.more':
    'There is more than there is room for. Choose only your own, or search the decisions.',
  'to-do.task': 'Task',
  'to-do.decision': 'Decision {number}',
  'to-do.due': 'by {day}',
  'to-do.gone': 'There is no such task, or it stands in minutes that you cannot read yet.',
  'to-do.status.set': 'set',
  'to-do.status.assigned': 'given to somebody',
  'to-do.status.underWay': 'under way',
  'to-do.status.stalled': 'stalled',
  'to-do.status.done': 'done',
  'to-do.status.overdue': 'overdue',
  'to-do.so-far': 'So far',
  'to-do.report': 'How it goes',
  'to-do.save-report': 'Note how it goes',
  'to-do.state': 'State',
  'to-do.on': 'Day',
  'to-do.note': 'What has happened, or what shows that it is done',
  'to-do.note-why': 'A receipt, a link, a date.',
  'to-do.who': 'Who',
  'to-do.nobody': 'nobody is named',
  'to-do.by': 'By',
  'to-do.from': 'From',
  'to-do.change': 'Change the task',
};
