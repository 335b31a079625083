/** Why a rule of a congress said no, and what to do. */
export const refusals = {
  'refused.congress-not-found': 'There is no such congress. Choose one from the list.',
  'refused.congress-already-arranged': 'The congress is there already. Reload the page.',
  'refused.congress-ends-before-it-starts': 'The last day is before the first. Change one of them.',
  'refused.deadline-unknown': 'There is no such deadline. Reload the page.',
  'refused.motion-class-unknown': 'There is no such class. Reload the page.',
  'refused.congress-task-unknown': 'There is no such task. Reload the page.',
  'refused.nominee-unnamed': 'Say who is nominated: choose a person or write a name.',
  'refused.nomination-sent':
    'The nomination has been sent. Make a new one if something is to change.',
  'refused.nomination-unknown': 'There is no such nomination. Reload the page.',
  'refused.nomination-not-sent':
    'The nomination has not been sent. First record when and where to.',
  'refused.nomination-asked':
    'A meeting has been asked about the nomination. Its conditions can change. Take it back and make a new one if it is to be about something else.',
  'refused.nomination-asked-there':
    'The meeting has been asked about the nomination already. Choose another meeting.',
  'refused.nomination-before-a-meeting':
    'Another meeting is to answer about the nomination first. Leave it out here, or remove the item there.',
  'refused.nomination-after-the-notice':
    'The meeting has been called already. Choose one that has not.',
  'refused.nomination-decided-by-another-body':
    'The meeting does not decide on nominations. Choose a member meeting.',
  'refused.nominee-not-registered':
    'A meeting names only people in the register. Add the person there and name them in the nomination.',
  'refused.congress-text-version-unknown':
    'The text has no such version. Reload the page and choose among those there are.',
  'refused.nominee-declined':
    'The person has declined. Take the nomination back, or record that they consent.',
  'refused.chapter-unnamed': 'Say what the evening was about, or who arranged it.',
  'refused.anchoring-unknown':
    'The decision is not among those that are taken home. Reload the page.',
  'refused.anchoring-reported':
    'The decision has been reported on and is not removed. Change the report if it is wrong.',
  'refused.report-says-nothing': 'Write the report, or say at which meeting it was given.',
};
