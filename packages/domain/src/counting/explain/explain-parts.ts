import type { BrokenTie } from '../lot.ts';
import type { InvalidReason, Sorted } from '../validity.ts';
import type { Sentences } from './sentences.ts';

/** What the tellers of one count share: the words, and the name of an id. */
export type Telling = { readonly say: Sentences; readonly name: (id: string) => string };

/** How many ballots there were, and why some were put aside. */
export const tellBallots = (
  sorted: Sorted,
  { say }: Telling,
  round: 'ballots' | 'runOffBallots' = 'ballots',
): readonly string[] => [
  say[round](sorted),
  ...Object.entries(sorted.reasons).map(([reason, ballots]) =>
    say.invalid(reason as InvalidReason, ballots),
  ),
  ...(sorted.none === undefined ? [] : [say.noneOfThese(sorted.none)]),
  ...(sorted.valid === 0 ? [say.noValidBallots()] : []),
];

/** The ties of one round, and what broke them. */
export const tellTies = (ties: readonly BrokenTie[], { say, name }: Telling): readonly string[] =>
  ties.map((tie) => {
    const { round, for: purpose } = tie;
    const names = tie.among.map(name);
    const chosen = tie.chosen.map(name);
    if (tie.by === 'lot') return say.lotDrawn({ for: purpose, round, names, chosen });
    return say.earlierRound({ for: purpose, round, names, chosen: chosen[0]!, since: tie.since });
  });
