import type { Translation } from '../../../language/message.ts';
import type { clock as swedish } from '../later-sv/clock.ts';

/** The law’s clock: what stands beside its own sentences. */
export const clock: Translation<typeof swedish> = {
  'clock.title': 'The law’s clock',
  'clock.runs': 'runs',
  'clock.is-permanent': 'permanent by law',
  'clock.needs-a-day': 'Give the first day, and the law’s clock counts while you type.',
  'clock.all': 'All that the clock says',
  'clock.holds': 'The end holds by the law.',
  'clock.holds-open': 'Nothing in the law changes the terms.',
  'clock.earliest': 'Permanent, counted day by day',
  'clock.latest': 'Permanent, counted in calendar months',
  'clock.never': 'does not come in time',
  'clock.ways': 'The ways on:',
  'clock.no-waiver': 'That the employee waives the right is none of them (Section 2 a).',
  'clock.figure': 'The employment over time',
  'clock.what': 'What',
  'clock.when': 'When',
  'clock.fee': 'Fee',
  'clock.nine-months': 'More than nine months',
  'clock.permanent': 'Becomes permanent',
  'clock.notice-by': 'Last day of notice',
  'clock.priority': 'Priority',
  'clock.until': 'until {day}',
  'clock.between': '{earliest} – {latest}',
  'clock.only-earliest': '{earliest}, only counted day by day',
  'clock.rules': 'The rules and their sources',
};
