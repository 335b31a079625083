import type {
  BrokenTie,
  Count,
  ElectedByVotes,
  InvalidReason,
  SchulzeCount,
  Sorted,
  StvResult,
  Votes,
} from '@klubba/domain/counting';
import type { Words } from './words/sv.ts';

/** A figure as people read it: a title, the heads of the columns, and rows of text. */
export type Table = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** How ids become names and scaled integers text. */
export type Reader = {
  readonly name: (id: string) => string;
  /** What the file says beside the name. */
  readonly party?: (id: string) => string | undefined;
  readonly figure: (scaled: number, decimals?: number) => string;
  readonly words: Words;
};

/** Everything that a count holds, as tables: what the pictures show and what is exported. */
export const tablesOf = (counted: Count, read: Reader): readonly Table[] => {
  const ties = counted.ties.length > 0 ? [tiesTable(counted.ties, read)] : [];
  switch (counted.method) {
    case 'v22':
      return [
        ...counted.rounds.flatMap((round) => {
          const title = roundTitle(round.round, read);
          return [ballotsTable(round.ballots, title, read), votesTable(round, title, read)];
        }),
        ...(counted.substitutes ? [substitutesTable(counted.substitutes.ordered, read)] : []),
        ...ties,
      ];
    case 'plurality':
      return [
        ballotsTable(counted.rounds[0].ballots, '', read),
        votesTable(counted.rounds[0], read.words['column.votes'], read),
        ...ties,
      ];
    case 'approval-each': {
      const [round] = counted.rounds;
      return [
        ballotsTable(round.ballots, '', read),
        round.ballots.none === undefined
          ? approvalTable(round, read)
          : votesTable(round, read.words['column.votes'], read),
        ...ties,
      ];
    }
    case 'scottish-stv':
    case 'wigm':
      return [
        ballotsTable(counted.ballots, '', read),
        stvTable(counted, read),
        transfersTable(counted, read),
        ...ties,
      ];
    case 'schulze':
      return [
        ballotsTable(counted.ballots, '', read),
        rankingTable(counted, read),
        pairsTable(counted, read),
        pathsTable(counted, read),
        ...ties,
      ];
  }
};

export const roundTitle = (round: number, { words }: Reader): string =>
  round === 1 ? words['round.first'] : words['round.run-off'];

export const ballotsTable = (sorted: Sorted, of: string, { words, figure }: Reader): Table => ({
  title: of ? `${words['result.ballots']}: ${of.toLowerCase()}` : words['result.ballots'],
  columns: [words['column.kind'], words['column.number']],
  rows: [
    [words['row.valid'], figure(sorted.valid)],
    ...(sorted.none === undefined ? [] : [[words['row.none'], figure(sorted.none)]]),
    [words['row.blank'], figure(sorted.blank)],
    [words['row.invalid'], figure(sorted.invalid)],
    ...Object.entries(sorted.reasons).map(([reason, ballots]) => [
      words[`invalid.${reason as InvalidReason}`],
      figure(ballots),
    ]),
    [words['row.total'], figure(sorted.total)],
  ],
});

type MarksRound = { readonly votes: Votes; readonly elected: readonly string[] };

export const votesTable = (
  { votes, elected }: MarksRound,
  title: string,
  { words, name, figure }: Reader,
): Table => ({
  title,
  columns: [words['column.candidate'], words['column.votes'], words['column.state']],
  rows: mostFirst(votes).map((id) => [
    name(id),
    figure(votes[id]!),
    elected.includes(id) ? words['state.elected'] : '',
  ]),
});

export const approvalTable = (
  { votes, against, elected }: MarksRound & { readonly against: Votes },
  { words, name, figure }: Reader,
): Table => ({
  title: words['column.votes'],
  columns: [
    words['column.candidate'],
    words['column.yes'],
    words['column.no'],
    words['column.state'],
  ],
  rows: mostFirst(votes).map((id) => [
    name(id),
    figure(votes[id]!),
    figure(against[id]!),
    elected.includes(id) ? words['state.elected'] : '',
  ]),
});

const substitutesTable = (
  ordered: readonly ElectedByVotes[],
  { words, name, figure }: Reader,
): Table => ({
  title: words['result.substitutes'],
  columns: [words['column.order'], words['column.candidate'], words['column.votes']],
  rows: ordered.map(({ candidate, votes }, at) => [figure(at + 1), name(candidate), figure(votes)]),
});

export const stvTable = (counted: StvResult, { words, name, figure }: Reader): Table => {
  const { rounds, decimals, quota } = counted;
  const ids = Object.keys(rounds[0]?.votes ?? {});
  const row = (title: string, value: (round: (typeof rounds)[number]) => number) => [
    title,
    ...rounds.map((round) => figure(value(round), decimals)),
  ];
  return {
    title: words['table.votes'],
    columns: [words['column.candidate'], ...rounds.map(({ round }) => figure(round))],
    rows: [
      ...ids.map((id) => row(name(id), ({ votes }) => votes[id]!)),
      row(words['row.non-transferable'], ({ nonTransferable }) => nonTransferable),
      row(words['row.truncated'], ({ truncated }) => truncated),
      row(words['row.quota'], () => quota),
    ],
  };
};

export const transfersTable = (
  { rounds, decimals }: StvResult,
  { words, name, figure }: Reader,
): Table => ({
  title: words['table.transfers'],
  columns: [
    words['column.round'],
    words['column.from'],
    words['column.to'],
    words['column.votes'],
    words['column.papers'],
  ],
  rows: rounds.flatMap(({ round, action, transfers }) =>
    action.type === 'first-preferences'
      ? []
      : transfers.map(({ to, votes, papers }) => [
          figure(round),
          name(action.candidate),
          to === null ? words['flow.nobody'] : name(to),
          figure(votes, decimals),
          figure(papers),
        ]),
  ),
});

export const rankingTable = (
  { ranking }: SchulzeCount,
  { words, name, figure }: Reader,
): Table => ({
  title: words['ranking.title'],
  columns: [words['column.rank'], words['column.candidate']],
  rows: ranking.flatMap((group, at) => group.map((id) => [figure(at + 1), name(id)])),
});

const pairsTable = (counted: SchulzeCount, read: Reader): Table =>
  matrix(read.words['pairs.title'], counted, counted.pairs, read);

const pathsTable = (counted: SchulzeCount, read: Reader): Table =>
  matrix(read.words['paths.title'], counted, counted.paths, read);

const matrix = (
  title: string,
  { order, ranking }: SchulzeCount,
  values: readonly (readonly number[])[],
  { words, name, figure }: Reader,
): Table => {
  const best = ranking.flat();
  const places = new Map(order.map((id, at) => [id, at]));
  const at = (id: string) => places.get(id)!;
  return {
    title,
    columns: [words['column.candidate'], ...best.map(name)],
    rows: best.map((row) => [
      name(row),
      ...best.map((column) => (row === column ? '' : figure(values[at(row)]![at(column)]!))),
    ]),
  };
};

const tiesTable = (ties: readonly BrokenTie[], { words, name, figure }: Reader): Table => ({
  title: words['table.ties'],
  columns: [
    words['column.round'],
    words['column.for'],
    words['column.among'],
    words['column.outcome'],
    words['column.kind'],
  ],
  rows: ties.map((tie) => [
    figure(tie.round),
    words[`tie.${tie.for}`],
    tie.among.map(name).join(', '),
    tie.chosen.map(name).join(', '),
    tie.by === 'lot' ? words['tie.by-lot'] : words['tie.by-earlier-round'](tie.since),
  ]),
});

/** The ids with most votes first; equal ones as they stand on the ballot. */
export const mostFirst = (votes: Votes): readonly string[] =>
  Object.keys(votes).toSorted((a, b) => votes[b]! - votes[a]!);
