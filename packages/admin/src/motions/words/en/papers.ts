/** What goes out and comes in: files, packets, outcomes. */
export const papers = {
  'outcomes.congress': 'The congress',
  'outcomes.title': 'What the congress decided',
  'outcomes.lead':
    'Paste the list of what differed from the answers, as it was published. Nothing is written until you have seen what it comes to.',
  'outcomes.form': 'Form',
  'outcomes.form-list': 'List as it was published',
  'outcomes.form-csv': 'Table (CSV) with a clause a row',
  'outcomes.text': 'The decisions',
  'outcomes.text-hint':
    'For instance “A44 first clause, B8 reservation 2, B64 rejected”. A table has the columns motion, clause, outcome and, if known, reservation, wording, for, against, abstained.',
  'outcomes.source': 'Where it is told',
  'outcomes.on': 'When it was decided',
  'outcomes.rest': 'What is not named followed the answer',
  'outcomes.rest-hint': 'It is shown as not confirmed until the congress’s minutes are out.',
  'outcomes.without-faulty': 'Leave out the rows that cannot be read',
  'outcomes.look': 'Show what it comes to',
  'outcomes.write': 'Write the decisions',
  'outcomes.line': 'line {line}',
  'outcomes.none': 'Nothing to write',
  'outcomes.none-why': 'No row is about a registered motion to the congress.',
  'outcomes.done': 'The decisions are written',
  'outcomes.faults': { one: 'One row cannot be read', other: '{count} rows cannot be read' },
  'outcomes.would': { one: 'One motion', other: '{count} motions' },
  'outcomes.assumed': {
    one: 'one clause as it was answered',
    other: '{count} clauses as they were answered',
  },
  'outcome-fault.motion-number-missing': 'The row does not begin with the number of a motion.',
  'outcome-fault.outcome-not-understood':
    'The outcome cannot be read. Write for instance granted, rejected or answered.',
  'outcome-fault.clause-not-a-number': 'The clause is no number.',
  'outcome-fault.figures-not-numbers':
    'The votes are no numbers, or only one of for and against is given.',
  'outcome-fault.motion-number-unknown':
    'No motion to the congress is registered with that number.',
  'outcome-fault.clause-beyond-motion': 'The motion has no such clause.',
  'outcome-fault.reservation-unknown': 'No reservation of that number is entered on the motion.',
  'outcome-fault.outcome-unclear':
    'The row says only that the answer was not followed, which does not tell enough here. Write the outcome.',
  'outcome-fault.clause-told-twice': 'Another row has already told what became of the clause.',
  'outcome-fault.outcome-is-confirmed': 'The outcome is confirmed by the minutes already.',
  'clause-outcome.granted': 'granted',
  'clause-outcome.rejected': 'rejected',
  'clause-outcome.deemedAnswered': 'deemed answered',
  'clause-outcome.filed': 'filed',
  'clause-outcome.delegated': 'delegated',
  'clause-outcome.tabled': 'tabled',
  'clause-outcome.lapsed': 'lapsed',
  'clause-outcome.notTreated': 'not treated',
  'clause-outcome.withdrawn': 'withdrawn',
  'clause-outcome.reservationGranted': 'a reservation granted',
};
