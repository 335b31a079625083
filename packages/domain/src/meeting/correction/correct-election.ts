import { total } from '../../counting/ballot.ts';
import { sheetFault } from '../../counting/sheet-fault.ts';
import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { inDraft } from '../guards.ts';
import { foundIn, sheetOf } from '../item-election-count.ts';
import type { ItemElection } from '../item-election-state.ts';
import { electionDecided, isOutsider, type Meeting } from '../state.ts';

/**
 * Who was written as elected under an item was not who the meeting elected. The record keeps both; decision and number stand. Before the minutes
 * are verified; what is out to be signed becomes a draft again. By voices anybody may have been elected; by ballots those whom the right figures
 * elect, and nobody else. The offices that are undone and given are seen first.
 */
export const correctElection = (meeting: Meeting, command: Ask<'CorrectElection'>) => {
  const { electionId, terms, text, reason, withWhatHangsOnIt = false, by, at } = command;
  const { phase } = meeting;
  if (phase === 'verified') return refuse('minutes-already-verified');
  if (!inDraft.includes(phase) && phase !== 'inVerification') return refuse('meeting-not-open');
  const election = meeting.itemElections.find((one) => one.electionId === electionId);
  if (!election?.settled) return refuse('election-not-found', 'electionId');
  const { itemId, seats, settled } = election;
  const ids = terms.map(({ personId }) => personId);
  if (new Set(ids).size < ids.length) return refuse('person-given-twice', 'terms');
  if (ids.length > seats) return refuse('too-many-elected', 'terms', { seats });
  if (terms.some(({ from, to }) => to !== null && to < from))
    return refuse('term-of-office-ends-too-early', 'terms');
  const found = asCounted(election, command);
  if ('refused' in found) return found;
  if (found.elected && !isSameSet(found.elected, ids))
    return refuse('outcome-against-the-figures', 'terms');
  const { figures, lot } = found;
  const isSame = JSON.stringify(inOrder(terms)) === JSON.stringify(inOrder(settled.elected));
  if (isSame && !figures && !lot) return refuse('nothing-to-correct', 'terms');
  const count = officesMoved(meeting, election, ids);
  if (count && !withWhatHangsOnIt)
    return refuse('see-what-hangs-on-it', 'withWhatHangsOnIt', { count });
  const vacant = seats - ids.length;
  const { decisionId, elected, leftTo } = settled;
  const was = electionDecided(meeting, decisionId)?.text ?? '';
  return [
    ...(phase === 'inVerification'
      ? [{ type: 'MinutesTakenBack', v: 1, reason, by, at } as const]
      : []),
    {
      ...{ type: 'ElectionCorrected', v: 2, electionId, itemId, decisionId },
      was: { elected: [...elected], vacant: settled.vacant, leftTo, text: was },
      ...{ elected: [...terms], vacant, leftTo: vacant > 0 ? leftTo : null, text },
      ...{ figures, lot, reason, by, at, supplement: null },
    },
  ] satisfies MeetingEvent[];
};

/** Whose offices an election gave and the right result does not, and the other way round. Somebody known by name alone holds none. */
export const officesMoved = (
  meeting: Meeting,
  { office, settled }: ItemElection,
  right: readonly string[],
) => {
  if (!office.bodyId) return 0;
  const was = settled?.elected.map(({ personId }) => personId) ?? [];
  const moved = [
    ...was.filter((personId) => !right.includes(personId)),
    ...right.filter((personId) => !was.includes(personId)),
  ];
  return moved.filter((personId) => !isOutsider(meeting, personId)).length;
};

/** Who has the votes by the right figures; of voices nobody can say it but who was there. */
const asCounted = (
  election: ItemElection,
  { figures, lot }: Pick<Ask<'CorrectElection'>, 'figures' | 'lot'>,
) => {
  const last = election.rounds.at(-1);
  if (!last || election.settled?.by === 'acclamation')
    return figures || lot
      ? refuse('acclamation-has-no-figures', 'figures')
      : { elected: null, figures: null, lot: null };
  if (!figures && !lot) {
    const { elected } = foundIn({ ...election, settled: null });
    return { elected, figures: null, lot: null };
  }
  const told = figures ?? last;
  const votes = last.votes.map(({ personId, against }) => {
    const none = { personId, for: 0, against: against === null ? null : 0 };
    return told.votes.find((one) => one.personId === personId) ?? none;
  });
  const isStrange =
    told.votes.some(({ personId }) => !last.votes.some((one) => one.personId === personId)) ||
    votes.some(({ against }, i) => (against === null) !== (last.votes[i]!.against === null));
  if (isStrange) return refuse('not-a-candidate', 'figures');
  const { ballots, blank, invalid } = told;
  const right = { ...last, votes, ballots, blank, invalid };
  const seats =
    election.rounds.length > 1
      ? foundIn({ ...election, rounds: election.rounds.slice(0, -1) }).seats
      : election.seats;
  const sheet = sheetOf(right, seats);
  const candidates = votes.map(({ personId: id }) => ({ id, name: id }));
  if (sheetFault(sheet, { candidates, marks: seats }))
    return refuse('figures-do-not-add-up', 'figures');
  const { register } = last;
  if (register !== null && total(sheet) > register)
    return refuse('more-votes-than-register', 'figures', { register, votes: total(sheet) });
  const counted: ItemElection = {
    ...{ ...election, settled: null },
    rounds: [...election.rounds.slice(0, -1), right],
    lots: election.lots.filter(({ round }) => round < last.round),
  };
  const first = foundIn(counted);
  if (first.state === 'roundNeeded') return refuse('round-needed', 'figures');
  const figuresKept = figures ? { votes, ballots, blank, invalid } : null;
  if (!first.lot)
    return lot
      ? refuse('no-tie', 'lot')
      : { elected: first.elected, figures: figuresKept, lot: null };
  const { among, places, round, purpose } = first.lot;
  if (!lot) return refuse('lot-needed', 'lot', { count: places });
  const { drawn } = lot;
  const isWhole = drawn.length === places && new Set(drawn).size === places;
  if (!isWhole || drawn.some((personId) => !among.includes(personId)))
    return refuse('lot-between-others', 'lot', { places });
  const drawnNow = { purpose, among: [...among], ...lot };
  const after = foundIn({
    ...counted,
    lots: [...counted.lots, { ...drawnNow, round, at: null }],
  });
  return { elected: after.elected, figures: figuresKept, lot: drawnNow };
};

const isSameSet = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one));

const inOrder = (terms: Ask<'CorrectElection'>['terms']) =>
  terms
    .map(({ personId, from, to, years }) => [personId, from, to, years])
    .toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));
