/** Votes of every kind, rounds among options, and corrections of them. */
export const voting = {
  'event.VoteDecidedNothing': 'A vote decided nothing',
  'event.RoundHeld': 'A round among options was held',
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
    one: '{count} proposal hangs on the outcome. See what goes with it, and put it right then.',
    other: '{count} proposals hang on the outcome. See what goes with it, and put it right then.',
  },
  'method.found': 'the chair found the majority without a count',
  'method.not-found': 'the chair did not find the majority, without a count',
  'method.trial': 'by a trial vote',
  'method.trial-minority': 'by a trial vote; the minority was counted: {minority}',
  'method.figures': '{for} for, {against} against',
  'method.abstained': '{count} abstained',
  'method.blank': { one: '{count} blank', other: '{count} blank' },
  'method.invalid': { one: '{count} invalid', other: '{count} invalid' },
  'method.not-voting': '{count} did not vote',
  'method.roll-call': 'by roll call: {figures}',
  'method.ballots': 'by secret ballot: {figures}',
  'method.hands': 'with {figures}',
  'method.rounds': {
    one: 'by a vote between the options, {votes} of {cast}',
    other: 'by votes between the options in {count} rounds, {votes} of {cast} in the last',
  },
  'method.most-votes': 'by the most votes of the options, {votes} of {cast}',
  'method.lot-alone': 'the lot decided ({method})',
  'log.nothing-decided': 'Vote without a decision: {figures}.',
  'log.round': 'Vote between the options: {votes}. Out: {out}.',
  'log.demanded.countedVote': 'A count was demanded.',
  'log.demanded.rollCall': 'A roll call was demanded.',
  'log.demanded.secretBallot': 'A secret ballot was demanded.',
  'roll.for': 'For',
  'roll.against': 'Against',
  'roll.abstained': 'Abstains',
};
