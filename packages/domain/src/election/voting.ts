import { needsBallots, type Sheet, sheetFault, sortBallots } from '../counting/index.ts';
import { refuse } from '../decider.ts';
import type { AskElection } from './commands.ts';
import { twoEntries, wrongEntries, wrongPlace } from './entering.ts';
import type { ElectionEvent } from './events.ts';
import { afterClose } from './guards.ts';
import { groupsIn } from './quota.ts';
import {
  countedIn,
  marksOn,
  openingWith,
  overfull,
  type Standing,
  standingOf,
  sum,
} from './standing.ts';
import {
  candidateOf,
  type Election,
  type ElectionRound,
  officialsIn,
  openRound,
  otherHalf,
} from './state.ts';
import type { CountedBallot, CountSheet, ElectionPart } from './vocabulary.ts';

/**
 * Opens the round that comes next: its candidates, its seats and the code on its papers are fixed by it. Where both parts stand on one
 * paper, both first rounds open with one code.
 */
export const openNextRound = (election: Election, { part, code, at }: AskElection<'OpenRound'>) => {
  const refusal = afterClose(election);
  if (refusal) return refusal;
  if (!election.register) return refuse('register-not-frozen');
  if (election.rounds.some((round) => round.code === code)) return refuse('code-used', 'code');
  const { next } = standingOf(election, part);
  if (next.kind !== 'open') return notToOpen(next);
  const { voters } = election.register;
  return openingWith(election, part).flatMap(({ part, next }) =>
    next.kind === 'open' ? [opened(part, next, { code, voters, at })] : [],
  );
};

const opened = (
  part: ElectionPart,
  { round, seats, candidateIds }: Extract<Standing['next'], { kind: 'open' }>,
  { code, voters, at }: { code: string; voters: number; at: string },
) =>
  ({
    ...{ type: 'RoundOpened', v: 1, part, round, code },
    ...{ candidateIds: [...candidateIds], seats, voters, at },
  }) satisfies ElectionEvent;

/**
 * Seals what one place counted. Two tellers sign it. The whole of valid, blank, invalid and not voting is the register, which is known
 * when the last place seals.
 */
export const sealCount = (election: Election, command: AskElection<'SealCount'>) => {
  const { part, placeId, code, sheet, ballots, tellers, onPaper = [], at } = command;
  const refusal = afterClose(election);
  if (refusal) return refusal;
  const round = openRound(election, part);
  if (!round) return refuse('no-round-open');
  if (code !== null && code.trim().toUpperCase() !== round.code)
    return refuse('paper-of-another-round', 'code', { code: round.code });
  const wrong =
    wrongPlace(election, round, placeId) ??
    wrongTellers(election, tellers) ??
    wrongPens(tellers, onPaper) ??
    wrongBallots(election, round, part, command) ??
    wrongSheet(election, round, part, command) ??
    wrongEnvelopes(command) ??
    wrongSum(election, round, command) ??
    wrongEntries(election, command);
  if (wrong) return wrong;
  const entries = twoEntries(election, command);
  return [
    {
      ...{ type: 'CountSealed', v: 1, part, round: round.round, placeId },
      sheet: { ...sheet, votes: inOrder(sheet.votes, round) },
      ballots: ballots && sortedBallots(ballots),
      ...{ tellers, ...(onPaper.length > 0 && { onPaper: [...new Set(onPaper)] }) },
      ...{ ...(entries && { entries }), at },
    },
  ] satisfies ElectionEvent[];
};

/**
 * Ends a round that comes to nothing; what was done in it stays in the record. A vote that failed or was called off did so for all of
 * its paper.
 */
export const endRound = (
  election: Election,
  { part, reason, note, at }: AskElection<'EndRound'>,
) => {
  const refusal = afterClose(election);
  if (refusal) return refusal;
  const round = election.rounds.findLast((one) => one.part === part && !one.ended);
  if (!round) return refuse('no-round-open');
  const half = reason === 'noResult' ? undefined : otherHalf(election, round);
  const ended = [round, ...(half && !half.ended ? [half] : [])];
  return ended.map(
    ({ part, round }) =>
      ({ type: 'RoundEnded', v: 1, part, round, reason, note, at }) satisfies ElectionEvent,
  );
};

/** When the chair says what was counted, not before. */
export const announceRound = (election: Election, { part, at }: AskElection<'AnnounceRound'>) => {
  const refusal = afterClose(election);
  if (refusal) return refusal;
  const { next, rounds } = standingOf(election, part);
  const round = rounds.findLast((one) => !one.ended);
  if (!round || next.kind === 'count') return refuse('not-counted-yet');
  if (round.announcedAt !== null) return [];
  return [{ type: 'RoundAnnounced', v: 1, part, round: round.round, at }] satisfies ElectionEvent[];
};

/** By voices, where candidates are no more than seats and nobody asks for a ballot. There are no numbers then. */
export const electByAcclamation = (
  election: Election,
  { part, order, ordered, ballotAsked, at }: AskElection<'ElectByAcclamation'>,
) => {
  const refusal = afterClose(election);
  if (refusal) return refusal;
  if (ballotAsked) return refuse('ballot-asked-for', 'ballotAsked');
  if (election.uncontested !== 'acclamation') return refuse('acclamation-not-allowed');
  const { next, seats } = standingOf(election, part);
  if (next.kind !== 'open' || next.round > 1) return notToOpen(next);
  const { candidateIds } = next;
  if (candidateIds.length > seats)
    return refuse('more-candidates-than-seats', undefined, {
      candidates: candidateIds.length,
      seats,
    });
  const crowded = overfull(groupsIn(election, part, candidateIds));
  if (crowded)
    return refuse('more-candidates-than-own-seats', undefined, {
      candidates: crowded.members.length,
      seats: crowded.max ?? 0,
    });
  const isComplete =
    new Set(order).size === order.length &&
    order.length === candidateIds.length &&
    candidateIds.every((id) => order.includes(id));
  if (part === 'substitutes' && candidateIds.length > 1 && (!isComplete || ordered === null))
    return refuse('order-missing', 'order');
  const elected = isComplete ? order : candidateIds;
  return [
    {
      ...{ type: 'ElectedByAcclamation', v: 1, part },
      candidateIds: [...elected],
      ...{ ordered: isComplete ? ordered : null, at },
    },
  ] satisfies ElectionEvent[];
};

/** Why a round cannot be opened now. */
const notToOpen = (next: Standing['next']) => {
  switch (next.kind) {
    case 'count':
      return refuse('round-open');
    case 'lot':
      return refuse('lot-missing');
    case 'ordinaryFirst':
      return refuse('ordinary-first');
    case 'open':
      return refuse('round-two-needs-ballots');
    case 'complete':
      return refuse('nothing-left-to-elect');
  }
};

const wrongTellers = (election: Election, tellers: readonly string[]) => {
  if (new Set(tellers).size !== tellers.length) return refuse('same-teller-twice', 'tellers');
  const appointed = officialsIn(election, 'teller').map(({ officialId }) => officialId);
  if (tellers.some((one) => !appointed.includes(one))) return refuse('not-a-teller', 'tellers');
  if (tellers.length < 2) return refuse('two-tellers-sign', 'tellers');
  return undefined;
};

const wrongPens = (tellers: readonly string[], onPaper: readonly string[]) =>
  onPaper.some((one) => !tellers.includes(one)) ? refuse('not-a-teller', 'onPaper') : undefined;

const wrongBallots = (
  election: Election,
  round: ElectionRound,
  part: ElectionPart,
  { ballots, sheet }: AskElection<'SealCount'>,
) => {
  const { method, ballot } = standingOf(election, part);
  if (ballots === null)
    return needsBallots(method) ? refuse('method-needs-ballots', 'ballots') : undefined;
  const strange = ballots
    .flatMap(({ preferences }) => preferences.flat())
    .find((id) => !round.candidateIds.includes(id));
  if (strange) return refuse('not-on-ballot', 'ballots');
  const candidates = round.candidateIds.map((id) => ({ id, name: id }));
  const marks = marksOn(election, round, ballot);
  const { sorted } = sortBallots({ candidates, ballots }, marks === undefined ? {} : { marks });
  if (sorted.invalid > 0) return refuse('ballot-not-valid', 'ballots');
  if (sorted.blank > 0) return refuse('blank-ballot-listed', 'ballots');
  const valid = sorted.valid + (sheet.none ?? 0);
  if (valid !== sheet.valid)
    return refuse('ballots-differ-from-sheet', 'sheet.valid', {
      ballots: valid,
      valid: sheet.valid,
    });
  return undefined;
};

const wrongSheet = (
  election: Election,
  round: ElectionRound,
  part: ElectionPart,
  { ballots, sheet: { votes, valid, none, blank, invalid } }: AskElection<'SealCount'>,
) => {
  const { ballot } = standingOf(election, part);
  if (none !== undefined && ballot !== 'noneOfThese')
    return refuse('none-not-on-ballot', 'sheet.none');
  if (ballots !== null)
    return votes.length > 0 ? refuse('votes-beside-ballots', 'sheet.votes') : undefined;
  if (new Set(votes.map(({ candidateId }) => candidateId)).size !== votes.length)
    return refuse('candidate-twice', 'sheet.votes');
  const strange = votes.find(({ candidateId }) => !round.candidateIds.includes(candidateId));
  if (strange) return refuse('not-on-ballot', 'sheet.votes');
  const gone = votes.find(
    ({ candidateId, votes }) => votes > 0 && candidateOf(election, candidateId)?.withdrawn,
  );
  if (gone) return refuse('candidate-withdrawn', 'sheet.votes');
  const missing = round.candidateIds.filter(
    (id) => !candidateOf(election, id)?.withdrawn && !votes.some((one) => one.candidateId === id),
  );
  if (missing.length > 0) return refuse('votes-missing', 'sheet.votes', { count: missing.length });
  const sheet: Sheet = {
    votes: Object.fromEntries(votes.map((one) => [one.candidateId, one.votes])),
    ...(ballot === 'yesAndNo' && {
      against: Object.fromEntries(votes.map((one) => [one.candidateId, one.against ?? 0])),
    }),
    ...{ valid, blank, invalid },
    ...(ballot === 'noneOfThese' && { none: none ?? 0 }),
  };
  const fault = sheetFault(sheet, {
    candidates: round.candidateIds.map((id) => ({ id, name: id })),
    marks: marksOn(election, round, ballot),
  });
  return fault && refuse(fault.code, 'sheet.votes', fault.facts);
};

/** Every envelope that was opened held one ballot. */
const wrongEnvelopes = ({ sheet }: AskElection<'SealCount'>) => {
  if (!sheet.envelopes) return undefined;
  const { received, late, rejected } = sheet.envelopes;
  const [opened, ballots] = [received - late - rejected, sheet.valid + sheet.blank + sheet.invalid];
  return opened === ballots
    ? undefined
    : refuse('envelopes-differ-from-ballots', 'sheet.envelopes', { opened, ballots });
};

/** Of other places nothing is told but how far all of them together are from the register. */
const wrongSum = (
  { places }: Election,
  round: ElectionRound,
  { placeId, sheet }: AskElection<'SealCount'>,
) => {
  const { voters: register, counts } = round;
  const isLast = counts.length + 1 >= places.length;
  const own = sumOf(sheet);
  const all = own + sum(counts.map((count) => sumOf(count.sheet)));
  if (isLast ? all === register : all <= register) return undefined;
  const field = 'sheet.notVoting';
  if (places.length < 2 || own > register)
    return refuse('sum-differs-from-register', field, { sum: own, register });
  const place = places.find((one) => one.placeId === placeId)?.name ?? '';
  return all > register
    ? refuse('places-above-register', field, { place, difference: all - register, register })
    : refuse('places-below-register', field, { place, difference: register - all, register });
};

const sumOf = ({ valid, blank, invalid, notVoting }: CountSheet) =>
  valid + blank + invalid + notVoting;

/** In the order of the ballot: in which order somebody typed them tells nothing. */
const inOrder = <Row extends { readonly candidateId: string }>(
  votes: readonly Row[],
  { candidateIds }: ElectionRound,
) =>
  votes.toSorted(
    (a, b) => candidateIds.indexOf(a.candidateId) - candidateIds.indexOf(b.candidateId),
  );

/** Each distinct ballot once, in an order of their own. */
const sortedBallots = (ballots: readonly CountedBallot[]): CountedBallot[] => {
  const merged = new Map<string, CountedBallot>();
  for (const { weight, preferences } of ballots) {
    const key = JSON.stringify(preferences.map((rank) => rank.toSorted()));
    merged.set(key, {
      weight: weight + (merged.get(key)?.weight ?? 0),
      preferences: preferences.map((rank) => rank.toSorted()),
    });
  }
  return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ballot]) => ballot);
};

/** Whether what a place counted says how everybody voted: all alike, or so few that a name stands for a person. */
export const revealing = (round: ElectionRound): 'all-alike' | 'very-few' | undefined => {
  const counted = countedIn(round);
  const valid = sum(round.counts.map(({ sheet }) => sheet.valid));
  if (valid > 0 && valid < 4) return 'very-few';
  if (Array.isArray(counted) || valid === 0) return undefined;
  const votes = Object.values((counted as Sheet).votes);
  return votes.every((each) => each === valid || each === 0) ? 'all-alike' : undefined;
};
