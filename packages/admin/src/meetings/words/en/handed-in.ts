import type { Translation } from '../../../language/message.ts';
import type { handedIn as swedish } from '../later-sv/handed-in.ts';

/** Motions that members hand in to a meeting. */
export const handedIn: Translation<typeof swedish> = {
  'handed-in.title': 'Motions to the meeting',
  'handed-in.write': 'Hand in a motion',
  'handed-in.why':
    'You write a motion to the meeting yourself, and hand it over when it is done. The board takes it in on the agenda, and the meeting decides.',
  'handed-in.none': 'No motion waits to be taken in.',
  'handed-in.late': 'after the notice',
  'handed-in.in-time': 'in time',
  'handed-in.take-in': 'Take in on the agenda',
};
