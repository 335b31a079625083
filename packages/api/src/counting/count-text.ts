import {
  type BallotFile,
  type Count,
  plainFigure,
  type SchulzeCount,
  type Sorted,
  type StvResult,
  type V22Round,
} from '@klubba/domain/counting';
import { oneLine } from './terminal.ts';

/** A count for people to read in a terminal: of the ordinary, or of substitutes in their order. */
export const countText = (
  counted: Count,
  { title, candidates }: Pick<BallotFile, 'title' | 'candidates'>,
  of: keyof typeof titles = 'ordinary',
): string => {
  const names = new Map(candidates.map(({ id, name }) => [id, oneLine(name)]));
  const name = (id: string) => names.get(id) ?? id;
  const parties = new Map(candidates.map(({ id, party = '' }) => [id, oneLine(party)]));
  const party = (id: string) => (parties.get(id) ? `, ${parties.get(id)}` : '');
  const lines = [
    ...(title ? [oneLine(title)] : []),
    `${counted.method}, ${counted.seats} ${counted.seats === 1 ? 'seat' : 'seats'}${of === 'ordinary' ? '' : ' for substitutes'}`,
    ...groupLines(counted, name),
    ...body(counted, name),
    '',
    ...(counted.missing ? undecided(counted, counted.missing, name) : []),
    electedTitle(counted, titles[of]),
    ...counted.elected.map(
      ({ candidate }, at) => `${String(at + 1).padStart(4)}  ${name(candidate)}${party(candidate)}`,
    ),
    ...more(counted, name),
  ];
  return `${lines.join('\n')}\n`;
};

type Name = (id: string) => string;

/** A count that waits for a lot or a run-off is no result: how far it came is said as that, never that nobody is elected. */
const electedTitle = ({ elected, state }: Count, { some, soFar, nobody }: Titles) => {
  if (state !== 'complete') return elected.length > 0 ? soFar : `${soFar}: nobody`;
  return elected.length > 0 ? some : nobody;
};

type Titles = { readonly some: string; readonly soFar: string; readonly nobody: string };

const titles = {
  ordinary: { some: 'Elected', soFar: 'Elected so far', nobody: 'Nobody is elected' },
  substitutes: {
    some: 'Substitutes, in order',
    soFar: 'Substitutes so far',
    nobody: 'No substitute is elected',
  },
} as const satisfies Record<string, Titles>;

const undecided = (
  { elected, seats }: Count,
  { among, places, for: purpose, round }: NonNullable<Count['missing']>,
  name: Name,
): readonly string[] => [
  'NOT DECIDED YET: a lot is needed',
  `      between  ${among.map(name).join(', ')}`,
  `      to decide  ${purpose} in round ${round}; ${places} to be drawn`,
  `      then count again with --lots NAME,NAME,… in the order they were drawn`,
  `      ${elected.length} of ${seats} ${seats === 1 ? 'seat is' : 'seats are'} filled so far`,
  '',
];

const groupLines = (counted: Count, name: Name): readonly string[] =>
  ('groups' in counted ? (counted.groups ?? []) : []).map(
    ({ members, max, min }) =>
      `${max === undefined ? `at least ${min}` : `at most ${max}`} of ${members.map(name).join(', ')}`,
  );

const more = (counted: Count, name: Name): readonly string[] => [
  ...(counted.method === 'v22' && counted.substitutes?.ordered.length
    ? ['Substitutes', ...counted.substitutes.ordered.map((each) => `      ${name(each.candidate)}`)]
    : []),
  ...counted.ties.map(
    ({ round, for: purpose, among, chosen, by }) =>
      `Tie in round ${round} (${purpose}): ${among.map(name).join(', ')}; by ${by}: ${chosen.map(name).join(', ')}`,
  ),
  ...(counted.state === 'run-off-needed' && counted.method === 'v22' && counted.runOff
    ? [
        `Second round needed for ${counted.runOff.seats}, among: ${counted.runOff.candidates.map(name).join(', ')}`,
      ]
    : []),
];

const body = (counted: Count, name: Name): readonly string[] => {
  switch (counted.method) {
    case 'v22':
    case 'plurality':
    case 'approval-each':
      return counted.rounds.flatMap((round) => [
        '',
        `Round ${round.round}: ${ballots(round.ballots)}${'needed' in round ? `; needed: ${round.needed}` : ''}`,
        ...table(
          Object.entries(round.votes).map(([id, votes]) => [
            name(id),
            String(votes),
            ...('against' in round ? [String(round.against[id])] : []),
            outcomeIn(round, id),
          ]),
        ),
      ]);
    case 'scottish-stv':
    case 'wigm':
      return stv(counted, name);
    case 'schulze':
      return schulze(counted, name);
  }
};

const outcomeIn = (
  { elected, passedOver = [] }: Pick<V22Round, 'elected' | 'passedOver'>,
  id: string,
) => {
  if (elected.includes(id)) return 'elected';
  return passedOver.some(({ candidate }) => candidate === id) ? 'passed over' : '';
};

const stv = (
  { ballots: sorted, quota, decimals, rounds, elected }: StvResult,
  name: Name,
): readonly string[] => {
  const figure = (scaled: number) => plainFigure(scaled, decimals);
  const ids = Object.keys(rounds[0]?.votes ?? {});
  const where = new Map(elected.map(({ candidate, round }) => [candidate, round]));
  return [
    `${ballots(sorted)}; quota: ${figure(quota)}`,
    '',
    ...table([
      ['', ...rounds.map(({ round }) => String(round))],
      ...ids.map((id) => [
        `${name(id)}${where.has(id) ? ' *' : ''}`,
        ...rounds.map(({ votes }) => figure(votes[id]!)),
      ]),
      ['(non-transferable)', ...rounds.map((round) => figure(round.nonTransferable))],
    ]),
    ...rounds.flatMap(({ round, action }) =>
      'candidate' in action ? [`Round ${round}: ${action.type} of ${name(action.candidate)}`] : [],
    ),
  ];
};

const schulze = (
  { ballots: sorted, order, pairs, ranking, unranked }: SchulzeCount,
  name: Name,
): readonly string[] => [
  `${ballots(sorted)}; unranked: ${unranked}`,
  '',
  ...table([
    ['', ...order.map((_, at) => String(at + 1))],
    ...order.map((id, at) => [
      `${at + 1} ${name(id)}`,
      ...pairs[at]!.map((votes, other) => (at === other ? '–' : String(votes))),
    ]),
  ]),
  '',
  `Ranking: ${ranking.map((group) => group.map(name).join(' = ')).join(' > ')}`,
];

const ballots = ({ total, valid, blank, invalid }: Sorted) =>
  `${total} ballots, ${valid} valid, ${blank} blank, ${invalid} invalid`;

// The first column stands to the left, figures to the right.
const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
};
