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
  'refused.nominee-declined':
    'The person has declined. Take the nomination back, or record that they consent.',
  'refused.chapter-unnamed': 'Say what the evening was about, or who arranged it.',
  'refused.anchoring-unknown':
    'The decision is not among those that are taken home. Reload the page.',
  'refused.report-says-nothing': 'Write the report, or say at which meeting it was given.',
};
