import {
  type BallotFile,
  type BrokenTie,
  type Count,
  type ElectedByVotes,
  plainFigure,
  type SchulzeCount,
  type StvResult,
  type Tie,
  type V22Round,
} from '@klubba/domain/counting';

/** A count as `klubba count --json` prints it: names instead of ids, and every figure a decimal written out. */
export const countJson = (
  counted: Count,
  { title, candidates }: Pick<BallotFile, 'title' | 'candidates'>,
) => {
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const tie = ({ round, for: purpose, among, places }: Tie) => ({
    round,
    for: purpose,
    among: among.map(name),
    places,
  });
  const broken = (each: BrokenTie) => ({
    ...tie(each),
    chosen: each.chosen.map(name),
    ...(each.by === 'earlier-round' && { sinceRound: each.since }),
  });
  return {
    ...(title !== undefined && { title }),
    method: counted.method,
    seats: counted.seats,
    state: counted.state,
    ...details(counted, name),
    ...('groups' in counted &&
      counted.groups && {
        groups: counted.groups.map(({ members, ...group }) => ({
          ...group,
          members: members.map(name),
          elected: counted.elected.filter((one) => members.includes(one.candidate)).length,
        })),
      }),
    elected: counted.elected.map(({ candidate }) => name(candidate)),
    lots: counted.ties.filter(({ by }) => by === 'lot').map(broken),
    tiesBrokenByEarlierRounds: counted.ties.filter(({ by }) => by !== 'lot').map(broken),
    ...(counted.missing && { lotNeeded: tie(counted.missing) }),
  };
};

type Name = (id: string) => string;

const details = (counted: Count, name: Name) => {
  switch (counted.method) {
    case 'v22':
      return {
        quota: counted.rounds[0]?.needed ?? null,
        ballots: counted.rounds[0]?.ballots,
        rounds: counted.rounds.map((round) => marksRound(round, name)),
        ...(counted.runOff && {
          runOff: {
            ...counted.runOff,
            candidates: counted.runOff.candidates.map(name),
            ...passedOver(counted.runOff, name),
          },
        }),
        ...(counted.substitutes && { substitutes: substitutes(counted.substitutes.ordered, name) }),
      };
    case 'plurality':
    case 'approval-each':
      return {
        quota: null,
        ballots: counted.rounds[0].ballots,
        rounds: counted.rounds.map((round) => marksRound(round, name)),
      };
    case 'scottish-stv':
    case 'wigm':
      return stv(counted, name);
    case 'schulze':
      return schulze(counted, name);
  }
};

const marksRound = (
  round: Pick<V22Round, 'round' | 'ballots' | 'votes' | 'elected' | 'needed' | 'passedOver'> & {
    readonly against?: Readonly<Record<string, number>>;
  },
  name: Name,
) => ({
  round: round.round,
  ballots: round.ballots,
  ...(round.needed !== undefined && { needed: round.needed }),
  votes: Object.entries(round.votes).map(([id, votes]) => ({
    candidate: name(id),
    votes,
    ...(round.against && { against: round.against[id] }),
  })),
  elected: round.elected.map(name),
  ...passedOver(round, name),
});

const passedOver = ({ passedOver: all }: Pick<V22Round, 'passedOver'>, name: Name) =>
  all && {
    passedOver: all.map(({ candidate, group }) => ({ candidate: name(candidate), group })),
  };

const substitutes = (ordered: readonly ElectedByVotes[], name: Name) =>
  ordered.map(({ candidate, votes, round }) => ({ candidate: name(candidate), votes, round }));

const stv = ({ quota, decimals, ballots, rounds }: StvResult, name: Name) => {
  const figure = (scaled: number) => Number(plainFigure(scaled, decimals));
  return {
    quota: figure(quota),
    ballots,
    rounds: rounds.map(({ round, action, transfers, votes, elected, ...sums }) => ({
      round,
      action: action.type,
      ...('candidate' in action && { candidate: name(action.candidate) }),
      ...('surplus' in action && { surplus: figure(action.surplus) }),
      votes: Object.entries(votes).map(([id, each]) => ({
        candidate: name(id),
        votes: figure(each),
      })),
      transfers: transfers.map(({ to, votes: each, papers }) => ({
        to: to === null ? null : name(to),
        votes: figure(each),
        papers,
      })),
      nonTransferable: figure(sums.nonTransferable),
      truncated: figure(sums.truncated),
      elected: elected.map(({ candidate, by }) => ({ candidate: name(candidate), by })),
    })),
  };
};

const schulze = (
  { order, pairs, paths, ranking, ballots, unranked }: SchulzeCount,
  name: Name,
) => ({
  quota: null,
  unranked,
  ballots,
  ranking: ranking.map((group) => group.map(name)),
  rounds: [{ round: 1, candidates: order.map(name), pairs, paths }],
});
