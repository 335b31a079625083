import { refuse } from '../../decider.ts';
import type { Fact } from '../events.ts';
import { matterRule } from '../guards.ts';
import { choices } from '../options.ts';
import { isDecidedByIt, lapsedWith, outOf } from '../rounds.ts';
import { itemOf, type Meeting, proposalOf } from '../state.ts';
import type { Right, Said } from './vocabulary.ts';
import { asBefore } from './with-round.ts';

type RightRound = Extract<Right, { kind: 'round' }>;
type SaidRound = Extract<Said, { kind: 'round' }>;

/**
 * What a round said, and what is right of it: its figures, who drops out by them, and what it decided where it was the last. Refuses
 * where something was decided since that cannot stand beside that.
 */
export const roundPutRight = (meeting: Meeting, right: RightRound) => {
  const event = itemOf(meeting, right.itemId)?.proceedings[right.index];
  if (event?.type !== 'RoundHeld') return refuse('entry-of-another-kind', 'right.index');
  const was = saidOf(meeting, event, right);
  const rule = matterRule(meeting, itemOf(meeting, right.itemId)!);
  if ('refused' in rule) return rule;
  const counted = countOf(event, right);
  if ('refused' in counted) return counted;
  const { scheme, by, itemId, tellers } = event;
  const asked = { ...right, type: 'HoldRound' as const, scheme, by, itemId, tellers };
  const gavelled = { decisionId: itemId, number: { year: 1, serial: 1 }, at: null };
  const out = outOf(meeting, { rule }, { ...asked, ...gavelled });
  if ('refused' in out) return out;
  const { options, abstained, blank, invalid, tieBreak: tie } = right;
  const figures = { options, abstained, blank, invalid, tie, notVoting: counted.notVoting };
  if (isSameSet(out.ids, event.out)) return { was, right: { ...was, ...figures } };
  if (!isLast(meeting, event)) return refuse('round-hangs-on-others', 'right.options');
  const before = asBefore(meeting, was);
  const left = options.filter(({ proposalId }) => !out.ids.includes(proposalId));
  const decided = was.decided ? winnerOf(before, left[0]?.proposalId, rule) : null;
  const isSettled = options.some(({ proposalId }) =>
    proposalOf(before, proposalId)?.clauses.some(({ decision }) => decision),
  );
  if ((was.decided && !decided) || isSettled)
    return refuse('round-hangs-on-others', 'right.options');
  const rivals =
    choices(before, itemId).find((each) =>
      options.every(({ proposalId }) => each.some((one) => one.proposalId === proposalId)),
    ) ?? [];
  if (rivals.length === 0) return refuse('round-hangs-on-others', 'right.options');
  const lapsed = lapsedWith(before, rivals, out.ids);
  return { was, right: { ...was, ...figures, out: out.ids, lapsed, decided } };
};

const saidOf = (
  meeting: Meeting,
  event: Fact<'RoundHeld'>,
  { itemId, index }: RightRound,
): SaidRound => {
  const { options, abstained, blank, invalid, notVoting, tie, out, lapsed } = event;
  const left = options.filter(({ proposalId }) => !out.includes(proposalId));
  const winner = isLast(meeting, event)
    ? proposalOf(meeting, left[0]?.proposalId ?? '')
    : undefined;
  const clause = winner?.clauses.find(({ decision }) => decision?.method.kind === 'rounds');
  return {
    ...{ kind: 'round', itemId, index, abstained, blank, invalid, notVoting, tie },
    ...{ options: [...options], out: [...out], lapsed: [...lapsed] },
    decided:
      winner && clause
        ? { proposalId: winner.proposalId, clauseId: clause.clauseId, text: clause.text }
        : null,
  };
};

const countOf = ({ options: written, by, register }: Fact<'RoundHeld'>, right: RightRound) => {
  const ids = right.options.map(({ proposalId }) => proposalId);
  const known = written.map(({ proposalId }) => proposalId);
  if (ids.length !== known.length || !isSameSet(ids, known))
    return refuse('options-miscounted', 'right.options', { needed: known.length });
  if (by === 'hands' && right.blank + right.invalid > 0)
    return refuse('only-ballots-are-blank', 'right.blank');
  const cast = right.options.reduce((sum, { votes }) => sum + votes, 0);
  if (!cast) return refuse('nobody-voted', 'right.options');
  if (register === null) return { notVoting: null };
  const votes = cast + right.abstained + right.blank + right.invalid;
  if (votes > register)
    return refuse('more-votes-than-register', 'right.options', { register, votes });
  return { notVoting: register - votes };
};

/** Whether no later round was held among any of its options. */
const isLast = (meeting: Meeting, { itemId, options }: Fact<'RoundHeld'>) => {
  const among = new Set(options.map(({ proposalId }) => proposalId));
  const held = (itemOf(meeting, itemId)?.proceedings ?? []).filter(
    (event) =>
      event.type === 'RoundHeld' && event.options.some(({ proposalId }) => among.has(proposalId)),
  );
  const last = held.at(-1);
  // Each round drops somebody: two among the same options are one.
  return last?.type === 'RoundHeld' && last.options.length === among.size;
};

const winnerOf = (
  before: Meeting,
  proposalId: string | undefined,
  rule: Parameters<typeof isDecidedByIt>[2],
) => {
  const winner = proposalOf(before, proposalId ?? '');
  const [clause] = winner?.clauses ?? [];
  if (!winner || !clause || !isDecidedByIt(before, winner, rule)) return null;
  return { proposalId: winner.proposalId, clauseId: clause.clauseId, text: clause.text };
};

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));
