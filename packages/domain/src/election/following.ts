import { refuse } from '../decider.ts';
import type { AskElection } from './commands.ts';
import type { ElectionEvent } from './events.ts';
import { declared } from './guards.ts';
import { ownerOf } from './quota.ts';
import type { Elected, Election } from './state.ts';
import type { ElectionPapers } from './vocabulary.ts';

export const recordAnswer = (
  election: Election,
  { candidateId, answer, on }: AskElection<'RecordAnswer'>,
) => {
  const found = electedWho(election, candidateId);
  if ('refused' in found) return found;
  if (found.left) return refuse('no-longer-elected', 'candidateId');
  if (found.answer === answer) return [];
  return [{ type: 'ElectedAnswered', v: 1, candidateId, answer, on }] satisfies ElectionEvent[];
};

export const recordDeparture = (
  election: Election,
  { candidateId, reason, on }: AskElection<'RecordDeparture'>,
) => {
  const found = electedWho(election, candidateId);
  if ('refused' in found) return found;
  if (found.left) return refuse('no-longer-elected', 'candidateId');
  return [{ type: 'ElectedLeft', v: 1, candidateId, reason, on }] satisfies ElectionEvent[];
};

/** A seat that somebody left, and that no substitute has been called in for. */
export const openSeats = ({ elected }: Election): readonly Elected[] =>
  elected.filter(
    ({ part, left, replacedBy, calledIn }) =>
      left !== null && replacedBy === null && (part === 'ordinary' || calledIn !== null),
  );

/**
 * Which substitute steps in next, and for whom: the first in their order for the seat that has been open longest. A seat that is an
 * association's own goes to a substitute of theirs; where there is none it stays open, and another one is filled.
 */
export const nextCallIn = (election: Election) =>
  openSeats(election)
    .toSorted((a, b) => (a.left!.on < b.left!.on ? -1 : 1))
    .flatMap((seat) => {
      const next = nextSubstitutes(election).find(
        ({ candidateId }) =>
          ownerIdOf(election, candidateId) === ownerIdOf(election, seat.candidateId),
      );
      return next ? [{ seat, next }] : [];
    })[0];

const ownerIdOf = (election: Election, candidateId: string) => {
  const listed = election.listed.find((one) => one.candidateId === candidateId);
  return ownerOf(election, 'ordinary', listed?.associationId ?? null)?.id;
};

/** The substitutes that are left, in their order. Who declined, has gone or holds a seat is none of them. */
export const nextSubstitutes = ({ elected }: Election): readonly Elected[] =>
  elected.filter(
    ({ part, left, calledIn }) => part === 'substitutes' && left === null && calledIn === null,
  );

/** The next substitute steps in for the seat that has been open longest and that they may have. */
export const callInSubstitute = (election: Election, { on }: AskElection<'CallInSubstitute'>) => {
  const refusal = declared(election);
  if (refusal) return refusal;
  if (openSeats(election).length === 0) return refuse('no-seat-open');
  const found = nextCallIn(election);
  if (!found) return refuse('no-substitute-left');
  const { seat, next } = found;
  if (seat.left && on < seat.left.on)
    return refuse('before-the-seat-was-open', 'on', { on: seat.left.on });
  const { candidateId } = next;
  return [
    { type: 'SubstituteCalledIn', v: 1, candidateId, inPlaceOf: seat.candidateId, on },
  ] satisfies ElectionEvent[];
};

export const sendReport = (election: Election, { to, on }: AskElection<'SendReport'>) =>
  declared(election) ?? ([{ type: 'ReportSent', v: 1, to, on }] satisfies ElectionEvent[]);

export const recordAttendance = (
  election: Election,
  { occasion, candidateIds, on }: AskElection<'RecordAttendance'>,
) => {
  const refusal = declared(election);
  if (refusal) return refusal;
  if (candidateIds.some((id) => !election.elected.some((one) => one.candidateId === id)))
    return refuse('not-elected', 'candidateIds');
  return [
    { type: 'AttendanceRecorded', v: 1, occasion, candidateIds, on },
  ] satisfies ElectionEvent[];
};

export const lodgeComplaint = (
  election: Election,
  { complaintId, text, on }: AskElection<'LodgeComplaint'>,
) =>
  declared(election) ??
  ([{ type: 'ComplaintLodged', v: 1, complaintId, text, on }] satisfies ElectionEvent[]);

/** Upheld, it annuls the result; both stand in the record, and the election is called anew. */
export const settleComplaint = (
  election: Election,
  { complaintId, outcome, reason, on }: AskElection<'SettleComplaint'>,
) => {
  const refusal = declared(election);
  if (refusal) return refusal;
  const complaint = election.complaints.find((one) => one.complaintId === complaintId);
  if (!complaint) return refuse('complaint-not-lodged', 'complaintId');
  if (complaint.settled) return refuse('complaint-settled', 'complaintId');
  return [
    { type: 'ComplaintSettled', v: 1, complaintId, outcome, reason, on },
  ] satisfies ElectionEvent[];
};

/** When nobody can complain any more: registers, nominations and what the committee wrote go, the counts stay. */
export const destroyPapers = (election: Election, { papers, on }: AskElection<'DestroyPapers'>) => {
  const { phase, complaintsUntil, complaints, destroyed } = election;
  if (phase === 'none') return refuse('election-not-called');
  if (phase === 'called' || phase === 'closed' || phase === 'voting')
    return refuse('result-not-declared');
  if (complaintsUntil && on <= complaintsUntil && phase === 'declared')
    return refuse('complaints-possible', 'on', { until: complaintsUntil });
  if (complaints.some(({ settled }) => !settled) && phase === 'declared')
    return refuse('complaint-open');
  const left = papers.filter((one) => !destroyed.some((gone) => gone.papers === one));
  if (left.length === 0) return [];
  const keys = left.map((one) => keyOf(election, one));
  return [{ type: 'PapersDestroyed', v: 1, papers: left, keys, on }] satisfies ElectionEvent[];
};

const keyOf = ({ papersId, registerId, committeeId }: Election, papers: ElectionPapers) =>
  ({ nominations: papersId, register: registerId, committee: committeeId })[papers];

const electedWho = (election: Election, candidateId: string) => {
  const refusal = declared(election);
  if (refusal) return refusal;
  return (
    election.elected.find((one) => one.candidateId === candidateId) ??
    refuse('not-elected', 'candidateId')
  );
};
