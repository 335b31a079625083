import type { StvResult, StvRound } from '../stv-result.ts';
import { type Telling, tellBallots, tellTies } from './explain-parts.ts';
import type { Sentences } from './sentences.ts';

export const explainStv = (counted: StvResult, telling: Telling): readonly string[] => {
  const { say } = telling;
  const { ballots, seats, decimals, rounds } = counted;
  const told = [...tellBallots(ballots, telling)];
  if (ballots.valid === 0) return told;
  told.push(
    say.quota({ quota: amount(say, counted.quota, decimals), valid: ballots.valid, seats }),
  );
  for (const round of rounds) {
    const ties = counted.ties.filter((tie) => tie.round === round.round);
    told.push(...tellTies(ties, telling), tellAction(round, decimals, telling));
    told.push(...tellElected(round, decimals, telling));
  }
  const lost = rounds.at(-1)?.truncated ?? 0;
  if (lost > 0) told.push(say.truncated(amount(say, lost, decimals)));
  return told;
};

const tellAction = (
  { round, action, transfers }: StvRound,
  decimals: number,
  { say, name }: Telling,
): string => {
  const passed = transfers.map(({ to, votes }) => ({
    to: to === null ? null : name(to),
    votes: amount(say, votes, decimals),
  }));
  switch (action.type) {
    case 'first-preferences':
      return say.firstPreferences({ passed });
    case 'surplus': {
      const facts = { round, name: name(action.candidate) };
      if (action.surplus === 0) return say.noSurplus(facts);
      return say.surplus({ ...facts, surplus: amount(say, action.surplus, decimals), passed });
    }
    case 'exclusion':
      return say.exclusion({ round, name: name(action.candidate), passed });
  }
};

const tellElected = (
  { round, elected }: StvRound,
  decimals: number,
  { say, name }: Telling,
): readonly string[] => {
  const last = elected.filter(({ by }) => by === 'last-seats').map((each) => name(each.candidate));
  return [
    ...elected
      .filter(({ by }) => by === 'quota')
      .map(({ candidate, votes }) =>
        say.reachesQuota({ round, name: name(candidate), votes: amount(say, votes, decimals) }),
      ),
    ...(last.length > 0 ? [say.lastSeats({ round, names: last })] : []),
  ];
};

// A whole number of votes is told without decimals.
const amount = ({ figure }: Sentences, scaled: number, decimals: number): string => {
  const scale = 10 ** decimals;
  return scaled % scale === 0 ? figure(scaled / scale) : figure(scaled, decimals);
};
