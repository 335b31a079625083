import { computedOrder } from '../counting/index.ts';
import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import { folded } from '../text.ts';
import { nobody, unknownAssociation } from './calling.ts';
import type { AskElection } from './commands.ts';
import type { ElectionEvent } from './events.ts';
import { afterClose, beforeClose, underWay } from './guards.ts';
import { unownedIn } from './quota.ts';
import { partsOf, standingOf } from './standing.ts';
import { candidateOf, type Election, type ElectionCandidate } from './state.ts';

/**
 * Nominates somebody. Whoever is nominated already is the same candidate, with one nominator more. After the day until which one
 * may nominate beforehand, only from the floor. That a nominator has named somebody already is refused of no field: it would tell
 * whether a name that was typed is somebody's of the register.
 */
export const nominateCandidate = (
  election: Election,
  { candidateId: newId, at, type: _, ...nomination }: AskElection<'NominateCandidate'>,
) => {
  const refusal =
    beforeClose(election) ?? nobody(nomination) ?? unknownAssociation(election, nomination);
  if (refusal) return refusal;
  const { nominateBy, candidates, papersId } = election;
  if (nominateBy && at > nominateBy && !nomination.fromFloor)
    return refuse('pre-nominations-closed', undefined, { nominateBy });
  const known = candidates.find((one) => isSame(one, nomination));
  if (known && !known.withdrawn && alreadyBy(known, nomination.by))
    return refuse('already-nominated');
  const candidateId = known?.candidateId ?? newId;
  return [
    { type: 'CandidateNominated', v: 1, candidateId, papersId, nomination: packed(nomination) },
  ] satisfies ElectionEvent[];
};

export const recordConsent = (
  election: Election,
  { candidateId, to, how }: AskElection<'RecordConsent'>,
) => {
  const refusal = beforeClose(election);
  if (refusal) return refusal;
  const candidate = candidateOf(election, candidateId);
  if (!candidate) return refuse('not-nominated', 'candidateId');
  if (candidate.consent === to) return [];
  const { papersId } = election;
  return [
    { type: 'ConsentRecorded', v: 1, candidateId, papersId, consent: packed({ to, how }) },
  ] satisfies ElectionEvent[];
};

/** At any time before they are elected: who has withdrawn stays on papers that are printed, and what was counted stands. */
export const withdrawCandidacy = (
  election: Election,
  { candidateId, at }: AskElection<'WithdrawCandidacy'>,
) => {
  const refusal = underWay(election);
  if (refusal) return refusal;
  const candidate = candidateOf(election, candidateId);
  if (!candidate) return refuse('not-nominated', 'candidateId');
  if (candidate.withdrawn) return [];
  const isElected = partsOf(election).some((part) =>
    standingOf(election, part).places.some((place) => place.candidateId === candidateId),
  );
  if (isElected) return refuse('already-elected', 'candidateId');
  return [{ type: 'CandidacyWithdrawn', v: 1, candidateId, at }] satisfies ElectionEvent[];
};

export const writeCommitteeNote = (
  election: Election,
  { text }: AskElection<'WriteCommitteeNote'>,
) => {
  const refusal = underWay(election);
  if (refusal) return refusal;
  if (election.note === text) return [];
  const { committeeId } = election;
  return [
    { type: 'CommitteeNoteWritten', v: 1, committeeId, note: text },
  ] satisfies ElectionEvent[];
};

/** The nominating committee's proposal. Everybody in it has agreed to stand for that. */
export const presentProposal = (
  election: Election,
  { ordinary, substitutes, reasons, at }: AskElection<'PresentProposal'>,
) => {
  const refusal = beforeClose(election);
  if (refusal) return refusal;
  const all = [...ordinary, ...substitutes];
  if (new Set(all).size !== all.length) return refuse('proposed-twice', 'ordinary');
  for (const [field, ids, part] of [
    ['ordinary', ordinary, 'ordinary'],
    ['substitutes', substitutes, 'substitute'],
  ] as const)
    for (const id of ids) {
      const candidate = candidateOf(election, id);
      if (!candidate || candidate.withdrawn) return refuse('not-nominated', field);
      if (!standsFor(candidate, part)) return refuse('no-consent', field);
    }
  const { papersId } = election;
  const proposal = packed({ ordinary, substitutes, reasons });
  return [{ type: 'ProposalPresented', v: 1, papersId, proposal, at }] satisfies ElectionEvent[];
};

/** Closes the nominations for good: whoever has agreed and may be elected stands on the ballot. The others are left out, with the reason. */
export const closeNominations = (
  election: Election,
  { ineligible, order, at }: AskElection<'CloseNominations'>,
) => {
  const refusal = beforeClose(election);
  if (refusal) return refusal;
  const reasonFor = (candidate: ElectionCandidate) => {
    if (candidate.withdrawn) return 'withdrawn';
    if (candidate.consent === null) return 'no-consent';
    if (candidate.consent === 'declined') return 'declined';
    return ineligible.find((one) => one.candidateId === candidate.candidateId)?.reason;
  };
  const standing = election.candidates.filter((candidate) => !reasonFor(candidate));
  if (election.candidateOrder === 'lot' && standing.some((one) => !order.includes(one.candidateId)))
    return refuse('order-by-lot-missing', 'order');
  for (const part of partsOf(election)) {
    const places = unownedIn(election, part);
    if (places > 0) return refuse('places-of-nobody', undefined, { places, part });
  }
  const leftOut = election.candidates.flatMap((candidate) => {
    const reason = reasonFor(candidate);
    return reason ? [{ candidateId: candidate.candidateId, reason }] : [];
  });
  const inOrder = inBallotOrder(election, standing, order);
  return [
    ...inOrder.map((candidate) => ({
      ...{ type: 'CandidateListed' as const, v: 1 as const },
      candidateId: candidate.candidateId,
      personId: candidate.personId,
      name: candidate.name,
      associationId: candidate.associationId,
      ordinary: standsFor(candidate, 'ordinary'),
      substitute: standsFor(candidate, 'substitute'),
    })),
    ...(election.minimum ? inOrder.flatMap(grouped) : []),
    { type: 'NominationsClosed', v: 1, leftOut, at },
  ] satisfies ElectionEvent[];
};

/** Who has stated nothing is counted as nothing. */
const grouped = ({ candidateId, personId, gender }: ElectionCandidate) =>
  gender === null
    ? []
    : [
        {
          ...{ type: 'CandidateGrouped' as const, v: 1 as const, candidateId },
          ...{ subjectId: personId ?? candidateId, gender },
        },
      ];

/** As long as nobody has voted; what was printed is void then. */
export const reopenNominations = (
  election: Election,
  { reason, at }: AskElection<'ReopenNominations'>,
) => {
  const refusal = afterClose(election);
  if (refusal) return refusal;
  if (election.rounds.length > 0 || election.acclaimed.length > 0)
    return refuse('ballots-have-begun');
  return [{ type: 'NominationsReopened', v: 1, reason, at }] satisfies ElectionEvent[];
};

/** Whether a candidate has agreed to stand for a seat, or as substitute. */
export const standsFor = (
  { consent }: Pick<ElectionCandidate, 'consent'>,
  part: 'ordinary' | 'substitute',
) => consent === part || consent === 'both';

/** An order of the candidates by lot that anybody can repeat who knows the seed. */
export const orderByLot = (candidateIds: readonly string[], seed: string) =>
  computedOrder({ seed, words: '' }, candidateIds);

const isSame = (
  known: ElectionCandidate,
  { personId, name, associationId }: Pick<ElectionCandidate, 'personId' | 'name' | 'associationId'>,
) => {
  if (personId !== null) return known.personId === personId;
  return (
    known.name !== null &&
    folded(known.name) === folded(name ?? '') &&
    known.associationId === associationId
  );
};

const alreadyBy = ({ nominators }: ElectionCandidate, by: AskElection<'NominateCandidate'>['by']) =>
  by === null || nominators.some((one) => JSON.stringify(one) === JSON.stringify(by));

/** By name is for whoever knows the names: the server sends them as the order where they are not here. */
const inBallotOrder = (
  { candidateOrder, proposal }: Election,
  standing: readonly ElectionCandidate[],
  order: readonly string[],
) => {
  const place = (ids: readonly string[], { candidateId }: ElectionCandidate) => {
    const at = ids.indexOf(candidateId);
    return at < 0 ? ids.length : at;
  };
  const sorted = standing.toSorted((a, b) => place(order, a) - place(order, b));
  if (candidateOrder !== 'committee' || !proposal) return sorted;
  const proposed = [...proposal.ordinary, ...proposal.substitutes];
  return sorted.toSorted((a, b) => place(proposed, a) - place(proposed, b));
};
