import type { SchulzeCount } from '../schulze.ts';
import { type Telling, tellBallots, tellTies } from './explain-parts.ts';

export const explainSchulze = (counted: SchulzeCount, telling: Telling): readonly string[] => {
  const { say, name } = telling;
  const { ballots, order, pairs, ranking, unranked } = counted;
  const told = [
    ...tellBallots(ballots, telling),
    unranked === 'last' ? say.unrankedLast() : say.unrankedNoOpinion(),
  ];
  if (ballots.valid === 0) return told;
  const winner = order.find((_, at) =>
    order.every((_, other) => other === at || pairs[at]![other]! > pairs[other]![at]!),
  );
  return [
    ...told,
    winner === undefined ? say.strongestPaths() : say.beatsAll(name(winner)),
    say.ranking(ranking.map((group) => group.map(name))),
    ...lossesOfFirst(counted, telling),
    ...tellTies(counted.ties, telling),
    ...counted.elected.map(({ candidate, rank }) =>
      say.electedByRank({ name: name(candidate), rank }),
    ),
  ];
};

// Why the first is not preferred to all: the pairs that the paths outweighed.
const lossesOfFirst = ({ ranking, order, pairs }: SchulzeCount, { say, name }: Telling) => {
  const [first] = ranking[0] ?? [];
  if (first === undefined) return [];
  const at = order.indexOf(first);
  return order.flatMap((other, by) => {
    const [votes, against] = [pairs[by]![at]!, pairs[at]![by]!];
    return votes > against
      ? [say.beaten({ name: name(first), by: name(other), votes, against })]
      : [];
  });
};
