import type { Translation } from '../../../language/message.ts';
import type { screen as swedish } from '../later-sv/screen.ts';

/** The screen that the hall sees. */
export const screen: Translation<typeof swedish> = {
  'screen.to': 'Screen for the hall',
  'screen.lost': 'Cut off from the server. What is shown may be old.',
  'screen.leave': 'To the meeting',
  'screen.voters': { one: '{count} may vote', other: '{count} may vote' },
  'screen.next': 'Then:',
  'screen.between': 'The next item is about to come',
  'screen.adjourned': 'The meeting is adjourned',
  'screen.closed': 'The meeting is closed',
  'screen.carried': 'Carried',
  'screen.rejected': 'Rejected',
  'screen.lapsed': 'Lapsed',
  'screen.division': 'Vote',
  'screen.figures': '{for} for, {against} against, {abstained} abstained',
  'screen.decision': 'Decision {number}',
  'screen.seats': { one: 'Election of one', other: 'Election of {count}' },
  'screen.elected': 'Elected',
};
