/** Why a rule of a motion said no, and the way on. */
export const refusals = {
  'refused.already-reserved': 'The person has already entered a reservation against the opinion.',
  'refused.answer-says-nothing': 'Write the answer, or answer at least one clause.',
  'refused.association-does-not-stand-behind':
    'The association does not stand behind the motion. Put it before a meeting, or send it as your own.',
  'refused.backer-unnamed': 'Say who backs the motion.',
  'refused.comment-says-nothing': 'Write a comment, or suggest another wording.',
  'refused.comment-settled':
    'The comment is settled already. Write a new one if something is left.',
  'refused.comment-unknown': 'There is no such comment. Reload the page.',
  'refused.motion-already-begun': 'The motion has been begun already. Reload the page.',
  'refused.motion-after-the-notice':
    'The notice has gone out already. Choose another meeting, or a question that stands on the agenda.',
  'refused.motion-changes-untold':
    'The meeting changed the motion as a whole. Write how the clauses read after the change.',
  'refused.motion-decided':
    'The motion is decided, and its text stands. Record what came after, or begin a new motion.',
  'refused.motion-decided-by-another-body':
    'That meeting cannot put the association behind a motion. Choose a member meeting or an annual meeting.',
  'refused.motion-question-unknown':
    'The question does not stand on the agenda, or is decided already. Choose another one.',
  'refused.motion-question-unlike':
    'The question on the agenda has neither one clause nor as many as the motion. Choose another one, or give the motion an item of its own.',
  'refused.motion-before-a-meeting':
    'The motion stands before a meeting, and its text stands until the meeting has answered. Propose changes at the meeting, or record what the meeting decided.',
  'refused.motion-clause-twice': 'The same clause stands twice. Take one away.',
  'refused.motion-clause-unknown':
    'The motion has no such clause. Reload the page and choose among those it has.',
  'refused.motion-destroyed': 'The motion has been destroyed. Begin a new one if it is needed.',
  'refused.motion-is-public':
    'The motion is public, and others may rely on it. Withdraw it instead.',
  'refused.motion-needs-an-author': 'A motion needs at least one author. Invite another one first.',
  'refused.motion-not-before-that-meeting':
    'The motion does not stand before that meeting. Reload the page.',
  'refused.motion-not-decided-yet':
    'The meeting has not decided on the motion yet. Wait until it has.',
  'refused.motion-not-found': 'There is no such motion. Choose one in the list.',
  'refused.motion-not-sent':
    'The motion has not been sent. First record when and where it was sent.',
  'refused.motion-of-others':
    'The motion is others’ and only followed here. Begin one of your own to write.',
  'refused.motion-sent':
    'The motion has been sent, and its text stands. Begin a new motion for another wording.',
  'refused.motion-text-adopted':
    'The association stands behind the text. It changes only by a new decision: put the motion before a meeting again.',
  'refused.motion-to-no-congress':
    'The motion goes to a meeting of the association itself, and no district adopts it. Begin a new one to the congress.',
  'refused.motion-version-unknown':
    'There is no such version. Reload the page; what you wrote is kept.',
  'refused.motion-version-written': 'The version has been written already.',
  'refused.motion-versions-apart': 'Two versions have not been brought together. Do that first.',
  'refused.motion-withdrawn': 'The motion has been withdrawn. Begin a new one if it is needed.',
  'refused.motion-without-clauses': 'The motion has no clause. Write at least one.',
  'refused.not-an-author':
    'Only one of the authors can send the motion as their own. Choose one of them.',
  'refused.nothing-to-follow-up':
    'Nothing has been decided on the motion yet. Record the outcome first.',
  'refused.opinion-says-nothing': 'Write the opinion, or take a stand on at least one clause.',
  'refused.opinion-unknown': 'There is no such opinion. Reload the page.',
  'refused.outcome-is-confirmed':
    'The outcome is already confirmed by the minutes. Change it only by another confirmed one.',
  'refused.passage-not-there':
    'The passage no longer stands so in the text. Read the new wording and write the suggestion there.',
  'refused.receipt-says-nothing': 'Write what the receiver answered, or when the motion arrived.',
  'refused.reservation-number-taken':
    'There is a reservation {number} already. Give another number.',
  'refused.reservation-unknown':
    'There is no reservation {number}. Enter it first, or choose another.',
  'refused.reservation-unnamed': 'Say which reservation was granted.',
  'refused.sender-unclear': 'Name either the association or one member as the sender.',
  'refused.sending-unknown': 'There is no such sending. Reload the page.',
  'refused.outcomes-with-faults': 'Some rows cannot be read. Mend them, or leave them out.',
  'refused.table-without-motions':
    'The table has no column named motion. Paste another one, or choose the list form.',
  'refused.text-version-not-found':
    'The text has no such version. Reload the page and choose among those it has.',
};
