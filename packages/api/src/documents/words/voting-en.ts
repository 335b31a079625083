import type { BallotTally, Demand, Majority } from '@klubba/domain';
import type { VotingWords } from './voting-sv.ts';

type Figures = Parameters<VotingWords['counted']>[0];

const demanded: Record<Demand, string> = {
  division: 'A division',
  countedVote: 'A count',
  rollCall: 'A roll call',
  secretBallot: 'A secret ballot',
};
const shares: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
};
const share = ({ numerator, denominator, comparison }: Majority) => {
  const part = shares[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`;
  return `${comparison === 'moreThan' ? 'more than' : 'at least'} ${part}`;
};
const votes = (n: number) => `${n} ${n === 1 ? 'vote' : 'votes'}`;
const entitled = (register: number, byHeads = false) =>
  byHeads ? `${register} entitled to vote` : `${register} in the register`;
const rest = ({ abstained, blank = 0, invalid = 0, notVoting, register, byHeads }: Figures) =>
  [
    ...(abstained ? [`${abstained} abstained`] : []),
    ...(blank ? [`${blank} blank`] : []),
    ...(invalid ? [`${invalid} invalid`] : []),
    ...(notVoting ? [`${notVoting} did not vote`] : []),
    ...(register === null ? [] : [entitled(register, byHeads)]),
  ].join(', ');
const cast = (figures: Pick<BallotTally, 'for' | 'against'> & Figures) =>
  [`${figures.for} for, ${figures.against} against`, rest(figures)].filter(Boolean).join(', ');

/** How votes are told in minutes, in English. */
export const votingEn: VotingWords = {
  entitled,
  demanded: (how, by) =>
    by ? `${demanded[how]} was demanded by ${by}.` : `${demanded[how]} was demanded.`,
  found: (majority, carried) => {
    const who = majority.of === 'cast' ? 'those voting' : 'those entitled to vote';
    return carried
      ? `The chair found without a count that ${share(majority)} of ${who} were in favour.`
      : `The chair found without a count that not ${share(majority)} of ${who} were in favour.`;
  },
  trial: (carried, minority) =>
    `Trial vote: the chair found a clear majority ${carried ? 'for' : 'against'}${minority === null ? '' : `; the minority was counted: ${minority}`}.`,
  counted: (figures) => `Counted vote: ${cast(figures)}.`,
  rollCall: (figures, annexed) =>
    `Roll call: ${cast(figures)}.${annexed ? ' How each voted stands in the annex.' : ''}`,
  ballots: (figures) => `Secret ballot: ${cast(figures)}.`,
  tellers: (names) => `The votes were counted by ${names}.`,
  rounds: (scheme, rounds, won, of) => {
    if (scheme === 'mostVotes') return `Most votes of the options: ${won} of ${of}.`;
    const last = scheme === 'pairwise' ? 'the main vote' : 'the last round';
    if (rounds === 1) return `Decided by a vote between the options: ${won} of ${of}.`;
    return `Decided by votes between the options in ${rounds} rounds: ${won} of ${of} in ${last}.`;
  },
  round: (round, scheme, by) => {
    const how = by === 'ballots' ? 'secret ballot' : 'open vote';
    if (scheme === 'mostVotes') return `Vote between the options, ${how}:`;
    return `Vote between the options, round ${round}, ${how}:`;
  },
  option: (text, n) => `${text}: ${votes(n)}`,
  roundRest: (figures) => {
    const said = rest(figures);
    return said ? `${said[0]!.toUpperCase()}${said.slice(1)}.` : '';
  },
  out: (names) => `Out: ${names}.`,
  roundTie: {
    castingVote: (chair) => `On a tie the chair${chair ? `, ${chair},` : ''} had the casting vote.`,
    lot: (method, witnesses) =>
      `On a tie a lot was drawn (${method})${witnesses ? `, witnessed by ${witnesses}` : ''}.`,
    together: 'The last had fewer votes together than the next, and went out at once.',
  },
  nothing: (tied) =>
    tied
      ? 'The votes were equal and nobody broke the tie: nothing was decided.'
      : 'Nobody voted for or against: nothing was decided.',
  on: 'Vote on the proposal',
  annex: (number) => `Annex: roll call at decision ${number}`,
  called: { for: 'for', against: 'against', abstained: 'abstained' },
  fellWith: 'Lapsed with it:',
  neverFell: 'Had not lapsed then; the meeting decided nothing on it:',
  readsNow: 'The wording is therefore:',
};
