import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/meeting-course.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.number-taken': 'Another item has the number {number} already. Choose another one.',
  'refused.heading-is-no-item':
    'This is a heading without a § of its own. Take up an item under it.',
  'refused.item-not-a-heading':
    'The item was treated or has proposals, and cannot become a heading. Add a heading instead.',
  'refused.item-has-outcome':
    'Something that stands in the minutes has happened under the item. Close it instead; more can be noted afterwards.',
  'refused.item-not-passed-over':
    'The item was neither withdrawn nor tabled. Take it up, or choose another.',
  'refused.item-not-removed': 'The item is not removed. Choose it on the agenda.',
  'refused.item-not-taken-up': 'The item is not treated yet. Take it up first.',
  'refused.note-not-found': 'The note is no longer there. Load the page again.',
  'refused.note-of-another-item': 'The note belongs to another item. Move it under its own item.',
  'refused.note-empty': 'The note is empty. Write a heading, a text or a table.',
  'refused.notes-full': 'The item takes no more notes. Go on in one of them.',
  'refused.table-rows-differ':
    'Every row has as many cells as the first one: {columns}. Fill in empty cells.',
  'refused.task-not-found': 'The task is no longer there. Load the page again.',
  'refused.task-already-set': 'The task is set already. Change it instead.',
  'refused.report-before-task': 'The task was set {setOn}. Give that day or a later one.',
  'refused.due-before-set': 'The task is set {setOn}. Give that day or a later one.',
  'refused.meeting-adjourned': 'The meeting is adjourned. Resume it first.',
  'refused.meeting-not-adjourned': 'The meeting is not adjourned. Go on with it.',
  'refused.register-of-another-day':
    'The meeting goes on another day. Say whether the register is unchanged or established anew.',
  'refused.resumes-before-adjourned':
    'The meeting broke off on {day}. Give that day or a later one.',
  'refused.sent-to-no-body': 'Say which body it goes to.',
  'refused.sent-to-itself':
    'That is the body that meets. Table the item if it is to come back here.',
  'refused.meeting-may-decide': 'The meeting may decide the matter. Decide as usual.',
  'refused.recommendation-elects-nobody':
    'A recommendation elects nobody. Put it as a proposal, and let the right meeting elect.',
  'refused.matter-of-the-same-meeting':
    'The item is of the same meeting. Choose one of an earlier meeting.',
  'refused.matter-does-not-wait':
    'The matter no longer waits for this meeting. Read the page again.',
  'refused.only-statutes-are-read-twice':
    'Only statutes are read twice. Say that the matter is about the statutes.',
  'refused.first-reading-later':
    'The first reading cannot be after the meeting. Give an earlier day.',
  'refused.item-already-decided':
    'Something is decided under the item already. Write a note under it, or correct the decision.',
  'refused.readings-too-close':
    'Between the readings there are {days} days. Table the item until {earliest} at the earliest.',
  'refused.stricter-vote-demanded':
    'A stricter vote has been demanded. Hold that: there is no way back to a simpler one.',
  'refused.nobody-voted':
    'Nobody voted for or against, so nothing is decided. Record the vote as it was with “Count votes”, or put the question again.',
  'refused.minority-too-large': '{minority} of {register} is no minority. Count the votes instead.',
  'refused.voted-twice': 'Somebody is called twice. Take one of the votes away.',
  'refused.two-tellers-count':
    'Ballots are counted by two. Name two tellers, or nobody where it is not known.',
  'refused.options-not-to-choose-between':
    'The options do not stand against each other under the item. Submit them as counter-proposals to the same proposal.',
  'refused.options-miscounted':
    'The round is among {needed} options. Give the votes of all of them.',
  'refused.another-order-begun': 'The rounds began in another way. Go on in the same order.',
  'refused.only-ballots-are-blank':
    'Only ballots are blank or invalid. Choose a secret ballot, or leave the boxes at 0.',
  'refused.cannot-go-together':
    'The last do not have fewer votes together than the next. Choose who goes out, or draw a lot.',
  'refused.not-among-the-tied':
    'That option is not tied with the others. Choose one of those that are.',
  'refused.round-stands':
    'A round that is decided is not put right here. Write what was wrong as a note under the item.',
  'refused.correction-decides-nothing':
    'Those votes decided nothing. A correction is about what the meeting decided: give the votes that were cast.',
  'refused.see-what-hangs-on-it': {
    one: '{count} thing hangs on the outcome. See what goes with it, and put it right then.',
    other: '{count} things hang on the outcome. See what goes with it, and put it right then.',
  },
  'refused.others-amend-those-words':
    'Another amendment touches the same words. Decide it, or let it be withdrawn, first.',
  'refused.proposal-conformed':
    'The proposal has been conformed to another one. Take that back first.',
  'refused.proposal-not-withdrawn': 'The proposal has not been withdrawn. It stands.',
  'refused.together-decides-nothing': 'The vote decides nothing. Enter it on one clause at a time.',
  'refused.convener-not-in-group':
    'Whoever convenes the group is to be in it. Add the person among its members.',
  'refused.person-given-twice': 'The same person stands twice. Remove one.',
  'refused.group-size-upside-down':
    'The least number of the group is larger than the most. Change their places.',
  'refused.group-too-large':
    'The group may have at most {most}, and there are more. Remove somebody, or raise the number.',
  'refused.group-in-use':
    '{name} has met already, or others have come to sit in it. Dissolve the group instead, or undo first what came after.',
  'refused.group-not-found': 'There is no such group. Choose a working group, or found a new one.',
  'refused.group-without-a-name': 'The group has no name yet. Give one.',
  'refused.group-ends-before-it-begins':
    'The group begins when it is founded, on {on} at the earliest. Give a later last day.',
  'refused.reservation-too-late':
    'A reservation comes within a day of the end of the meeting. Enter a special statement instead.',
  'refused.no-conflict-declared': 'They have declared no conflict in the matter. Declare it first.',
  'refused.already-returned': 'They are back already. Go on with the item.',
};
