import type { Expected } from '../ballot-file.ts';
import type { TieFor } from '../lot.ts';
import type { InvalidReason } from '../validity.ts';
import { exact } from './figures.ts';
import type { Passed, Sentences } from './sentences.ts';

const figure = (scaled: number, decimals = 0) =>
  exact(scaled, decimals, { thousands: ',', decimal: '.' });

const listing = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const count = (number: number, one: string, many: string) =>
  `${figure(number)} ${number === 1 ? one : many}`;

const ballots = (number: number) => count(number, 'valid ballot', 'valid ballots');
const seats = (number: number) => count(number, 'seat', 'seats');
const votes = (number: number) => count(number, 'vote', 'votes');

const passed = (all: readonly Passed[]): string =>
  listing(
    all.map(({ to, votes: each }) => (to === null ? `${each} to nobody` : `${each} to ${to}`)),
  );

const reasons: Record<InvalidReason, string> = {
  'unknown-name': 'a name that cannot be voted for',
  'name-twice': 'the same name twice',
  'too-many-marks': 'too many names',
  'unclear-first': 'no clear first preference',
};

const purposes: Record<TieFor, string> = {
  seat: 'who is elected',
  'run-off-place': 'who takes part in the second round',
  'substitute-order': 'the order of substitutes',
  'surplus-first': 'whose surplus is passed on first',
  exclusion: 'who is excluded',
};

const groups = {
  seated: 'those who are elected to a seat already',
  host: 'the host association',
  rest: 'the other associations',
  woman: 'women',
  man: 'men',
  other: 'those who are neither women nor men',
};

const whyFull = (group: string, max: number | undefined, min: number | undefined) =>
  max === undefined
    ? `the seats left are for ${group}, at least ${figure(min ?? 0)}`
    : max === 1
      ? `the one seat for ${group} is filled`
      : max === 0
        ? `there is no seat for ${group}`
        : `the ${figure(max)} seats for ${group} are filled`;

const expected: Record<Expected, string> = {
  'number-of-candidates': 'the number of candidates',
  'number-of-seats': 'the number of seats',
  'withdrawn-candidate': 'the number of a candidate who has withdrawn',
  'number-of-ballots': 'a number of ballots',
  'candidate-number': "a candidate's number",
  'candidate-name': "a candidate's name",
  'one-name':
    'one name on the line, with quotation marks within it doubled, and at most a party after it',
  'name-on-own-line': 'one name on each line',
  'party-on-each': 'a party after each name, or after none',
  'title-after-gap':
    'a name; with empty lines or comments among the names a title must follow them',
  'shorter-name': 'a shorter name',
  'closing-quote': 'a closing quotation mark',
  'closing-comment': 'the end of the comment, */',
  'closing-bracket': 'a closing bracket',
  'end-of-file': 'the end of the file',
  'known-option': '[tie …] or [nick …]',
  header: 'a header with the names of the candidates',
  'different-names': 'different names',
  mark: 'a mark, a rank or no',
  'as-many-cells': 'as many cells as in the header',
  options: 'the options in the order of their numbers',
  vote: 'a rank or a dash for each option',
  'known-format': 'BLT, CSV, a Debian tally sheet or a bundle',
  json: 'valid JSON',
  'bundle-field': 'a proper value in the field',
  'possible-sheet': 'votes per name that go together with the number of valid ballots',
  'exact-groups':
    'groups with no candidate in two of them, each with the most seats it may have (max), or one alone with the fewest (min), in the field',
  'method-with-groups':
    'v22, plurality or approval-each, which can keep seats for groups, in the field',
  'whole-ballots': 'whole ballots, which the method needs, in the field',
  'opened-commitment': 'a seed and a nonce that open the commitment',
  'computed-order': 'the order that the lot gives when it is computed again',
  'utf-8': 'text in UTF-8, UTF-16 or Windows-1252 (save it again as “CSV UTF-8”)',
  'fewer-candidates': 'fewer candidates',
  'fewer-ballots': 'fewer ballots',
  'smaller-file': 'a smaller file',
  'readable-file': 'a file that can be read',
};

export const en: Sentences = {
  figure,
  listing,
  problem: ({ expected: code, found, most, first }) => {
    const limit = most === undefined ? '' : ` (at most ${figure(most)})`;
    const instead = found === undefined ? '' : `, found “${found}”`;
    const again = first === undefined ? '' : `, as on line ${figure(first)}`;
    return `Expected ${expected[code]}${limit}${instead}${again}.`;
  },

  ballots: ({ total, valid, blank, invalid }) =>
    `${count(total, 'ballot', 'ballots')}: ${figure(valid)} valid, ${figure(blank)} blank and ${figure(invalid)} invalid.`,
  runOffBallots: ({ total, valid, blank, invalid }) =>
    `In the second round there were ${count(total, 'ballot', 'ballots')}: ${figure(valid)} valid, ${figure(blank)} blank and ${figure(invalid)} invalid.`,
  invalid: (reason, number) =>
    `${count(number, 'ballot is invalid', 'ballots are invalid')}: ${reasons[reason]}.`,
  noneOfThese: (number) =>
    `Of the valid ballots ${figure(number)} ${number === 1 ? 'says' : 'say'} none of these.`,
  noValidBallots: () => 'There is no valid ballot, so nobody is elected.',
  vacant: (number) =>
    number === 1 ? 'One seat is left vacant.' : `${figure(number)} seats are left vacant.`,

  notConfirmed: () =>
    'The rule is §§ 22–23 as members have quoted them. It is not confirmed against the current statutes.',
  group: ({ id, name }) => name || (groups[id as 'host'] ?? id),
  groupMost: ({ group, max }) =>
    `There ${max === 1 ? 'is' : 'are'} at most ${seats(max)} for ${group}.`,
  groupLeast: ({ group, min }) =>
    `At least ${seats(min)} ${min === 1 ? 'is' : 'are'} for ${group}, as long as any of them can be elected.`,
  groupHas: ({ group, has, max, min }) =>
    max === undefined
      ? `Of ${group}, ${figure(has)} ${has === 1 ? 'is' : 'are'} elected; at least ${figure(min ?? 0)} were to be.`
      : `For ${group}, ${figure(has)} of ${seats(max)} ${has === 1 ? 'is' : 'are'} filled.`,
  passedOver: ({ names, group, max, min }) =>
    `${listing(names)} ${names.length === 1 ? 'has' : 'have'} votes enough but no seat: ${whyFull(group, max, min)}.`,
  passedOverForRunOff: ({ names, group, max, min }) =>
    `${listing(names)} ${names.length === 1 ? 'takes' : 'take'} no part in the second round: ${whyFull(group, max, min)}.`,
  runOffWithinGroups: () =>
    'In the second round there are at most twice as many of each group as the seats left for it.',

  overHalf: ({ needed, valid }) => `More than half of ${ballots(valid)} is ${figure(needed)}.`,
  electedOverHalf: ({ name, votes: own, valid }) =>
    `${name} is elected in the first round with ${figure(own)} of ${ballots(valid)}.`,
  nobodyOverHalf: () => 'Nobody has more than half in the first round.',
  runOff: ({ seats: left, most, names }) =>
    `${seats(left)} left to fill. A second round is held between at most ${figure(most)} candidates: ${listing(names)}.`,
  electedInRunOff: ({ name, votes: own, valid }) =>
    `${name} is elected in the second round with ${figure(own)} of ${ballots(valid)}.`,
  substitute: ({ name, order, votes: own }) =>
    `${name} is substitute number ${figure(order)} with ${votes(own)}.`,

  substitutesFollow: () => 'Substitutes are elected on a ballot of their own.',
  sameAsDeclared: () => 'The count gives the result that was declared.',
  differsFromDeclared: ({ of, place, counted, declared }) =>
    `The count does not give the result that was declared: ${of === 'elected' ? 'elected' : 'substitute'} number ${figure(place)} is ${counted ?? 'nobody'} by the count and ${declared ?? 'nobody'} in the result.`,

  electedByMost: ({ name, votes: own, valid }) =>
    `${name} is elected with ${votes(own)} on ${ballots(valid)}.`,
  approved: ({ name, yes, no }) =>
    `${name} is elected with ${figure(yes)} yes against ${figure(no)} no.`,
  notApproved: ({ name, yes, no }) =>
    `${name} is not elected: ${figure(yes)} yes against ${figure(no)} no.`,
  notOverHalf: ({ name, votes: own, valid }) =>
    `${name} is not elected: ${votes(own)} on ${ballots(valid)}.`,
  approvedWithoutSeat: ({ name, yes, no }) =>
    `${name} has more yes than no (${figure(yes)} against ${figure(no)}) but no seat; others had more.`,

  quota: ({ quota, valid, seats: all }) =>
    `The quota is ${quota}: so many votes are enough for one of ${seats(all)} with ${ballots(valid)}.`,
  firstPreferences: ({ passed: all }) => `Round 1, first preferences: ${passed(all)}.`,
  surplus: ({ round, name, surplus, passed: all }) =>
    `Round ${round}: ${name} has ${surplus} votes more than the quota. They are passed on: ${passed(all)}.`,
  noSurplus: ({ round, name }) =>
    `Round ${round}: ${name} has exactly the quota, so there is no surplus to pass on.`,
  exclusion: ({ round, name, passed: all }) =>
    all.length === 0
      ? `Round ${round}: ${name} has the fewest votes and is excluded. There are no votes to pass on.`
      : `Round ${round}: ${name} has the fewest votes and is excluded. The votes are passed on: ${passed(all)}.`,
  reachesQuota: ({ round, name, votes: own }) =>
    `${name} reaches the quota in round ${round} with ${own} votes and is elected.`,
  lastSeats: ({ round, names }) =>
    `After round ${round} no more candidates are left than seats: ${listing(names)} ${names.length === 1 ? 'is' : 'are'} elected.`,
  truncated: (lost) => `Rounding down has taken ${lost} votes in all.`,

  unrankedLast: () => 'A candidate that a ballot does not rank comes there after all others.',
  unrankedNoOpinion: () => 'A candidate that a ballot does not rank is not compared there.',
  beatsAll: (name) => `${name} is preferred to each of the others.`,
  beaten: ({ name, by, votes: own, against }) =>
    `${name} loses to ${by}: ${figure(against)} prefer ${name} and ${figure(own)} prefer ${by}.`,
  strongestPaths: () =>
    'Nobody is preferred to all others, so the strongest chains of pairwise victories decide.',
  ranking: (groups) => `Ranking: ${groups.map((names) => names.join(' = ')).join(' > ')}.`,
  electedByRank: ({ name, rank }) => `${name} is elected, at place ${figure(rank)} of the ranking.`,

  lotDrawn: ({ for: purpose, names, chosen }) =>
    `${listing(names)} have equally many votes. The lot decides ${purposes[purpose]}: ${listing(chosen)}.`,
  earlierRound: ({ for: purpose, names, chosen, since }) =>
    `${listing(names)} have equally many votes. Round ${since}, where they differed, decides ${purposes[purpose]}: ${chosen}.`,
  lotNeeded: ({ for: purpose, names, places }) =>
    `A lot is needed between ${listing(names)} to decide ${purposes[purpose]}; ${figure(places)} to be drawn.`,
};
