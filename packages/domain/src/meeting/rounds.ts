import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import { decided, withAnswers } from './deciding.ts';
import type { Fact, MeetingEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { atOpenMeeting, constituted, isFormality, matterRule } from './guards.ts';
import { isBelow } from './ladder.ts';
import { isHalf } from './majority.ts';
import { choices, roundsOf } from './options.ts';
import {
  clauseOf,
  itemOf,
  liveProposals,
  type Meeting,
  type Proposal,
  proposalOf,
  voters,
} from './state.ts';
import type { MatterRule } from './vocabulary.ts';
import { castingVote, countedAlone, demandOn, mayEnd, tallied, tieUnbroken } from './voting.ts';

/**
 * One round among options that exclude each other: the last drops out, the loser of two, or all but the one with the most votes. What is left when one
 * is left is decided by it, unless it has to be put by itself: it has several clauses, somebody moved to reject it, or more than half is not enough.
 */
export const holdRound = (meeting: Meeting, command: Ask<'HoldRound'>) => {
  const closed = atOpenMeeting(meeting, command.at);
  if (closed) return closed;
  const choice = choiceOf(meeting, command);
  if ('refused' in choice) return choice;
  const counted = countOf(meeting, choice, command);
  if ('refused' in counted) return counted;
  const out = outOf(meeting, choice, command);
  if ('refused' in out) return out;
  const { itemId, scheme, by, options, abstained, blank, invalid, tellers, tieBreak, at } = command;
  const left = choice.rivals.filter(({ proposalId }) => !out.ids.includes(proposalId));
  const round = {
    ...{ type: 'RoundHeld', v: 1, itemId, scheme, by },
    options: options.map(({ proposalId, votes }) => ({ proposalId, votes })),
    ...{ abstained, blank, invalid, notVoting: counted.notVoting, register: counted.register },
    tellers: by === 'ballots' ? tellers : null,
    ...{ tie: tieBreak, out: out.ids, lapsed: lapsedWith(meeting, choice.rivals, out.ids), at },
  } satisfies Fact<'RoundHeld'>;
  return [round, ...gavel(meeting, choice, left, round, command)] satisfies MeetingEvent[];
};

type Choice = { readonly rivals: readonly Proposal[]; readonly rule: MatterRule };

/** The choice that the options of a round belong to: all that is left of it, or two at a time. */
const choiceOf = (meeting: Meeting, { itemId, scheme, by, options }: Ask<'HoldRound'>) => {
  const item = itemOf(meeting, itemId);
  if (!item || meeting.openItemId !== itemId) return refuse('item-not-open', 'itemId');
  const unready = isFormality(item) ? undefined : constituted(meeting);
  if (unready) return unready;
  if (meeting.register && !voters(meeting, itemId).length)
    return refuse('nobody-may-vote', 'options');
  const rule = matterRule(meeting, item);
  if ('refused' in rule) return rule;
  const asked = new Set(options.map(({ proposalId }) => proposalId));
  const rivals = choices(meeting, itemId).find((each) =>
    [...asked].every((proposalId) => each.some((p) => p.proposalId === proposalId)),
  );
  if (!rivals || asked.size < options.length)
    return refuse('options-not-to-choose-between', 'options');
  const needed = scheme === 'pairwise' ? 2 : rivals.length;
  if (asked.size !== needed) return refuse('options-miscounted', 'options', { needed });
  const held = roundsOf(meeting, rivals[0]!);
  if (held.some((round) => round.scheme !== scheme)) return refuse('another-order-begun', 'scheme');
  const clauses = rivals.flatMap((rival) => rival.clauses);
  const ids = clauses.map(({ clauseId }) => clauseId);
  if (liveProposals(meeting, itemId).some((p) => p.kind === 'amendment' && isOpenOn(p, ids)))
    return refuse('amendments-first', 'options');
  const kind = by === 'ballots' ? 'secretBallot' : 'countedVote';
  const demands = [...clauses.map(demandOn), ...held.map(demandedBy)];
  if (demands.some((demand) => demand && isBelow(kind, demand)))
    return refuse('stricter-vote-demanded', 'by');
  return { rivals, rule } satisfies Choice;
};

const isOpenOn = ({ targetId, clauses }: Proposal, ids: readonly string[]) =>
  targetId !== null &&
  ids.includes(targetId) &&
  clauses.some(({ status }) => status === 'undecided');

/** Ballots in one round are ballots in the next. */
const demandedBy = ({ by }: Fact<'RoundHeld'>) => (by === 'ballots' ? 'secretBallot' : null);

const countOf = (
  meeting: Meeting,
  { rivals: [one], rule }: Choice,
  { by, options, abstained, blank, invalid, tellers, registerUnknown }: Ask<'HoldRound'>,
) => {
  if (by === 'hands' && blank + invalid > 0) return refuse('only-ballots-are-blank', 'blank');
  const alone = by === 'ballots' && countedAlone(tellers, 'tellers');
  if (alone) return alone;
  const cast = sum(options);
  if (!cast) return refuse('nobody-voted', 'options');
  const figures = { for: cast, against: 0, abstained };
  return tallied(meeting, { proposal: one!, rule }, figures, registerUnknown, blank + invalid);
};

const sum = (options: readonly { readonly votes: number }[]) =>
  options.reduce((total, { votes }) => total + votes, 0);

/** Who drops out: by the figures, and where those leave it open by the chair or by lot. */
export const outOf = (
  meeting: Meeting,
  { rule }: Pick<Choice, 'rule'>,
  command: Ask<'HoldRound'>,
) => {
  const { scheme, options, tieBreak, by, itemId } = command;
  const most = scheme === 'mostVotes';
  const edge = (most ? Math.max : Math.min)(...options.map(({ votes }) => votes));
  const tied = options.filter(({ votes }) => votes === edge).map(({ proposalId }) => proposalId);
  const others = options.map(({ proposalId }) => proposalId).filter((id) => !tied.includes(id));
  if (tied.length === 1) {
    if (tieBreak) return refuse('no-tie', 'tieBreak');
    return { ids: most ? others : tied };
  }
  if (!tieBreak) return tieUnbroken(rule, edge);
  if (tieBreak.kind === 'together') {
    const next = Math.min(...options.flatMap(({ votes }) => (votes === edge ? [] : votes)));
    if (most || !others.length || edge * tied.length >= next)
      return refuse('cannot-go-together', 'tieBreak');
    return { ids: tied };
  }
  if (!mayEnd(rule, tieBreak.kind, by === 'ballots')) return tieUnbroken(rule, edge);
  const notTheirs =
    tieBreak.kind === 'castingVote' &&
    castingVote(meeting, itemId, { ...command, for: sum(options), against: 0 });
  if (notTheirs) return notTheirs;
  const { proposalId } = tieBreak;
  if (!tied.includes(proposalId)) return refuse('not-among-the-tied', 'tieBreak');
  return { ids: most ? [...others, ...tied.filter((id) => id !== proposalId)] : [proposalId] };
};

/** The clauses of those who dropped out, and of what was to be added to them. */
export const lapsedWith = (
  meeting: Meeting,
  rivals: readonly Proposal[],
  out: readonly string[],
) => {
  const [gone, itemId] = [rivals.filter((p) => out.includes(p.proposalId)), rivals[0]!.itemId];
  const others = liveProposals(meeting, itemId).filter((p) => !rivals.includes(p));
  return withAnswers(others, gone)
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ status, clauseId }) => (status === 'undecided' ? [clauseId] : []));
};

const gavel = (
  meeting: Meeting,
  { rule }: Choice,
  left: readonly Proposal[],
  round: Fact<'RoundHeld'>,
  gavelled: Ask<'HoldRound'>,
) => {
  const [winner] = left;
  if (left.length > 1 || !winner || !isDecidedByIt(meeting, winner, rule)) return [];
  const { scheme, by, options, tie } = round;
  const [{ clauseId }] = winner.clauses as [Proposal['clauses'][number]];
  const before = roundsOf(meeting, winner).length;
  const votes = options.find((each) => each.proposalId === winner.proposalId)!.votes;
  const method = { kind: 'rounds', scheme, by, rounds: before + 1, votes, cast: sum(options), tie };
  const after = evolve(meeting, round);
  const proposal = proposalOf(after, winner.proposalId)!;
  const clause = clauseOf(after, clauseId)!;
  const { decisionId, number, at } = gavelled;
  const asked = { clauseId, decisionId, number, at };
  return decided(after, { proposal, clause, rule }, asked, 'carried', {
    ...method,
    kind: 'rounds',
  });
};

/** Whether being what is left is enough; else the question on it is put by itself. */
export const isDecidedByIt = (meeting: Meeting, winner: Proposal, { majority }: MatterRule) =>
  winner.clauses.length === 1 &&
  isHalf(majority) &&
  !liveProposals(meeting, winner.itemId).some(({ kind }) => kind === 'reject');
