import { acclaim } from '../counting/acclamation.ts';
import { total } from '../counting/ballot.ts';
import { sheetFault } from '../counting/sheet-fault.ts';
import { isRefusal, refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import {
  atOpenMeeting,
  constituted,
  knownItem,
  matterRule,
  nobodyVotes,
  openItem,
} from './guards.ts';
import { outsiderNamed } from './guests/outsider-named.ts';
import { foundIn, isYesOrNo, sheetOf } from './item-election-count.ts';
import { type ItemElection, isUnsettled, standing } from './item-election-state.ts';
import { holders, isOutsider, itemOf, type Meeting } from './state.ts';
import type { ElectedBy } from './vocabulary.ts';
import { votersNumber } from './voters-number.ts';

/** Several can be held under one item, one after another or at once. */
export const beginElection = (meeting: Meeting, command: Ask<'BeginElection'>) => {
  const { electionId, itemId, office, seats, at } = command;
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  const elsewhere = openItem(meeting, itemId);
  if (elsewhere) return elsewhere;
  if (meeting.itemElections.some((one) => one.electionId === electionId))
    return refuse('election-already-begun', 'electionId');
  const electedBy = meeting.rules?.electedBy ?? 'moreThanHalf';
  return [
    { type: 'ElectionBegun', v: 1, electionId, itemId, office, seats, electedBy, at },
  ] satisfies MeetingEvent[];
};

/** From the floor or by who prepares the election; a name alone will do. Until the votes are counted. */
export const nameCandidates = (meeting: Meeting, command: Ask<'NameCandidates'>) => {
  const { candidates, at } = command;
  const election = underWay(meeting, command);
  if ('refused' in election) return election;
  if (election.rounds.length > 0) return refuse('already-counted');
  const { electionId, itemId } = election;
  const stands = standing(election);
  const twice = candidates.find(
    ({ personId }, i) =>
      stands.includes(personId) || candidates.findIndex((c) => c.personId === personId) !== i,
  );
  if (twice) return refuse('already-a-candidate', 'candidates');
  return candidates.flatMap(({ personId, outsider, by }) => [
    ...(outsider && !isOutsider(meeting, personId)
      ? [outsiderNamed(personId, outsider.name, at)]
      : []),
    { type: 'CandidateNamed', v: 1, electionId, itemId, personId, by, at } as const,
  ]) satisfies MeetingEvent[];
};

export const standDownAsCandidate = (meeting: Meeting, command: Ask<'StandDownAsCandidate'>) => {
  const election = underWay(meeting, command);
  if ('refused' in election) return election;
  const { personId, at } = command;
  if (!standing(election).includes(personId)) return refuse('not-a-candidate', 'personId');
  const { electionId, itemId } = election;
  return [
    { type: 'CandidateStoodDown', v: 1, electionId, itemId, personId, at },
  ] satisfies MeetingEvent[];
};

/** The figures of a round. Counted again before the gavel, they are replaced, with what came of them. */
export const countElectionRound = (meeting: Meeting, command: Ask<'CountElectionRound'>) => {
  const election = underWay(meeting, command);
  if ('refused' in election) return election;
  const { type: _, round, at, ...count } = command;
  const { electionId, itemId, electedBy } = election;
  const before = { ...election, rounds: election.rounds.slice(0, round - 1) };
  const next = foundIn(before);
  const isNext = round === 1 || (next.state === 'roundNeeded' && election.rounds.length >= 1);
  if (!isNext) return refuse('no-round-needed', 'round');
  const stands = round === 1 ? standing(election) : next.candidates;
  if (stands.length === 0) return refuse('nobody-nominated');
  if (count.votes.some(({ personId }) => !stands.includes(personId)))
    return refuse('not-a-candidate', 'votes');
  const votes = stands.map((personId) => votesOf(count.votes, personId));
  const told = { ...count, votes };
  if (isYesOrNo(told) && votes.some(({ against }) => against === null))
    return refuse('figures-do-not-add-up', 'votes');
  if (electedBy === 'moreThanHalf' && next.seats > 1 && !isYesOrNo(told) && told.ballots === null)
    return refuse('ballots-needed', 'ballots');
  const sheet = sheetOf(told, next.seats);
  const ballot = { candidates: stands.map((id) => ({ id, name: id })), marks: next.seats };
  if (sheetFault(sheet, ballot)) return refuse('figures-do-not-add-up', 'votes');
  const register = votersNumber(meeting, itemId);
  if (register !== null && total(sheet) > register)
    return refuse('more-votes-than-register', 'votes', { register, votes: total(sheet) });
  return [
    {
      ...{ type: 'ElectionRoundCounted', v: 1, electionId, itemId, round, at, register },
      ...{ secret: told.secret, votes, ballots: told.ballots, blank: told.blank },
      invalid: told.invalid,
    },
  ] satisfies MeetingEvent[];
};

/** Who is not named in the figures had none. */
const votesOf = (votes: Ask<'CountElectionRound'>['votes'], personId: string) => {
  const isAsked = votes.some(({ against }) => against !== null);
  const none = { personId, for: 0, against: isAsked ? 0 : null };
  return votes.find((each) => each.personId === personId) ?? none;
};

/** One lot between all who had as many votes. Who saw it, where anybody knows. */
export const drawElectionLot = (meeting: Meeting, command: Ask<'DrawElectionLot'>) => {
  const election = underWay(meeting, command);
  if ('refused' in election) return election;
  const { drawn, method, witnesses, at } = command;
  const { lot } = foundIn(election);
  if (!lot) return refuse('no-tie', 'drawn');
  const { among, places, round, purpose } = lot;
  const isWhole = drawn.length === places && new Set(drawn).size === places;
  if (!isWhole || drawn.some((personId) => !among.includes(personId)))
    return refuse('lot-between-others', 'drawn', { places });
  const { electionId, itemId } = election;
  return [
    {
      ...{ type: 'ElectionLotDrawn', v: 1, electionId, itemId, round, purpose, at },
      ...{ among: [...among], drawn, method, witnesses },
    },
  ] satisfies MeetingEvent[];
};

/** Who would be elected if the gavel fell now. By acclamation all who stand, where the seats are enough for them; else those who have the votes. */
export const electable = (election: ItemElection, by: ElectedBy) => {
  if (by === 'acclamation') {
    if (election.rounds.length > 0) return refuse('already-counted', 'by');
    const candidates = standing(election).map((id) => ({ id, name: id }));
    const voices = acclaim({ candidates, seats: election.seats, ballotAsked: false });
    const { seats } = election;
    return 'refused' in voices
      ? refuse('too-many-candidates', 'by', { candidates: candidates.length, seats })
      : voices.elected;
  }
  const { state, elected, lot } = foundIn(election);
  if (state === 'nominating') return refuse('not-counted', 'by');
  if (state === 'roundNeeded') return refuse('round-needed', 'by');
  if (lot) return refuse('lot-needed', 'by', { count: lot.places });
  return elected;
};

/** The gavel: who is elected, and what becomes of the seats that nobody fills. */
export const electPeople = (meeting: Meeting, command: Ask<'ElectPeople'>) => {
  const election = underWay(meeting, command);
  if ('refused' in election) return election;
  const { decisionId, number, text, by, terms, leftTo, chairStays, at } = command;
  const unready = constituted(meeting);
  if (unready) return unready;
  const nobody = nobodyVotes(meeting, election.itemId);
  if (nobody) return nobody;
  const rule = matterRule(meeting, itemOf(meeting, election.itemId)!);
  if ('refused' in rule) return rule;
  const elected = electable(election, by);
  if (isRefusal(elected)) return elected;
  const leads = standing(election).some((id) => holders(meeting, 'chair').includes(id));
  if (leads && !chairStays) return refuse('chair-is-candidate', 'chairStays');
  if (terms.length !== elected.length || terms.some(({ personId }) => !elected.includes(personId)))
    return refuse('terms-of-others', 'terms');
  if (terms.some(({ from, to }) => to !== null && to < from))
    return refuse('term-of-office-ends-too-early', 'terms');
  const { electionId, itemId, seats } = election;
  const vacant = seats - elected.length;
  if (leftTo && vacant === 0) return refuse('no-seat-left', 'leftTo');
  const gavel = { electionId, itemId, decisionId, number, by, at };
  return [
    {
      ...{ type: 'PeopleElected', v: 1, ...gavel, vacant, leftTo },
      ...{ elected: elected.map((id) => terms.find(({ personId }) => personId === id)!) },
      chairStayed: leads,
    },
    { type: 'ElectionDeclared', v: 2, ...gavel, text },
  ] satisfies MeetingEvent[];
};

export const putOffElection = (meeting: Meeting, command: Ask<'PutOffElection'>) => {
  const election = underWay(meeting, command);
  if ('refused' in election) return election;
  const { electionId, itemId } = election;
  return [
    { type: 'ElectionPutOff', v: 1, electionId, itemId, at: command.at },
  ] satisfies MeetingEvent[];
};

/** The election, while the item that it is held under is open and the gavel has not fallen. */
const underWay = (
  meeting: Meeting,
  { electionId, at }: { readonly electionId: string; readonly at: string | null },
) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const election = meeting.itemElections.find((one) => one.electionId === electionId);
  if (!election) return refuse('election-not-found', 'electionId');
  if (!isUnsettled(election)) return refuse('election-already-declared');
  return openItem(meeting, election.itemId) ?? election;
};
