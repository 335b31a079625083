import { isSheet } from '../counting/index.ts';
import { countedIn, sum } from './standing.ts';
import type { ElectionRound, SealedCount } from './state.ts';

/** A cell with fewer people says of them how they vote, or that they are members. */
export const smallestCell = 5;

const cast = ({ sheet }: SealedCount) => sheet.valid + sheet.blank + sheet.invalid;

/** Whether the sheets of a round may be told one by one: nowhere did so few vote that it would say who voted how. */
export const isToldByPlace = ({ counts }: ElectionRound) =>
  counts.length < 2 || counts.every((one) => cast(one) >= smallestCell);

/** What was counted in a round as it may be told to everybody: place by place, or all places as one. */
export const countsToTell = (round: ElectionRound): readonly SealedCount[] => {
  const { counts } = round;
  const last = counts.at(-1);
  if (isToldByPlace(round) || !last) return counts;
  const whole = countedIn(round);
  const all = (of: (one: SealedCount) => number) => sum(counts.map(of));
  const saidNone = counts.flatMap(({ sheet }) => sheet.none ?? []);
  const post = counts.flatMap(({ sheet }) => sheet.envelopes ?? []);
  return [
    {
      ...{ placeId: null, tellers: [], at: last.at },
      sheet: {
        votes: isSheet(whole)
          ? Object.entries(whole.votes).map(([candidateId, votes]) => ({
              ...{ candidateId, votes },
              ...(whole.against && { against: whole.against[candidateId] ?? 0 }),
            }))
          : [],
        valid: all(({ sheet }) => sheet.valid),
        ...(saidNone.length > 0 && { none: sum(saidNone) }),
        blank: all(({ sheet }) => sheet.blank),
        invalid: all(({ sheet }) => sheet.invalid),
        notVoting: all(({ sheet }) => sheet.notVoting),
        ...(post.length > 0 && {
          envelopes: {
            received: sum(post.map(({ received }) => received)),
            late: sum(post.map(({ late }) => late)),
            rejected: sum(post.map(({ rejected }) => rejected)),
          },
        }),
      },
      ballots: isSheet(whole) ? null : counts.flatMap(({ ballots }) => ballots ?? []),
    },
  ];
};
