import { commitment, drawOf, opens } from '../counting/index.ts';
import { refuse } from '../decider.ts';
import { packed, unpacked } from '../sealed.ts';
import type { AskElection } from './commands.ts';
import type { ElectionEvent } from './events.ts';
import { afterClose } from './guards.ts';
import { LotPaper } from './papers.ts';
import { standingOf } from './standing.ts';
import { type Election, officialsIn } from './state.ts';
import type { ElectionPart } from './vocabulary.ts';

/** A lot drawn by hand, with who watched. Whoever is the only one left in the hat need not be drawn. */
export const drawLot = (
  election: Election,
  { part, order, how, witnesses, at }: AskElection<'DrawLot'>,
) => {
  const tied = tieOf(election, part);
  if ('refused' in tied) return tied;
  const { tie } = tied;
  const strange = order.some((id) => !tie.among.includes(id));
  if (strange || new Set(order).size !== order.length) return refuse('not-in-the-lot', 'order');
  const left = tie.among.filter((id) => !order.includes(id));
  if (left.length > 1 && order.length < tie.places)
    return refuse('too-few-drawn', 'order', { places: tie.places });
  const known = election.officials.map(({ officialId }) => officialId);
  if (witnesses.some((id) => !known.includes(id)))
    return refuse('official-not-appointed', 'witnesses');
  const drawn = left.length === 1 ? [...order, ...left] : [...order];
  return [
    {
      ...{ type: 'LotDrawn', v: 1, part, round: tie.round, for: tie.for },
      ...{ among: [...tie.among], order: drawn, how, witnesses, at },
    },
  ] satisfies ElectionEvent[];
};

/** A computed lot begins with a promise: what is published now shows later that the seed was chosen before anybody added words. */
export const commitLot = (
  election: Election,
  { lotId, part, seed, nonce, at }: AskElection<'CommitLot'>,
) => {
  const tied = tieOf(election, part);
  if ('refused' in tied) return tied;
  if (election.pendingLots.some((one) => one.part === part)) return refuse('lot-already-begun');
  return [
    {
      ...{ type: 'LotCommitted', v: 1, lotId, part, commitment: commitment(seed, nonce) },
      ...{ secret: packed({ seed, nonce }), at },
    },
  ] satisfies ElectionEvent[];
};

export const openLot = (election: Election, { lotId, words, at }: AskElection<'OpenLot'>) => {
  const pending = election.pendingLots.find((one) => one.lotId === lotId);
  if (!pending) return refuse('lot-not-begun', 'lotId');
  const tied = tieOf(election, pending.part);
  if ('refused' in tied) return tied;
  const secret = unpacked(LotPaper, pending.secret);
  if (!secret || !opens(pending.commitment, secret.seed, secret.nonce))
    return refuse('lot-does-not-open', 'lotId');
  const { part } = pending;
  const { tie } = tied;
  const { order } = drawOf(tie, { seed: secret.seed, words });
  return [
    {
      ...{ type: 'LotOpened', v: 1, lotId, part, round: tie.round, for: tie.for },
      ...{ among: [...tie.among], order: [...order], commitment: pending.commitment },
      ...{ ...secret, words, at },
    },
  ] satisfies ElectionEvent[];
};

const tieOf = (election: Election, part: ElectionPart) => {
  const refusal = afterClose(election);
  if (refusal) return refusal;
  const { next } = standingOf(election, part);
  if (next.kind !== 'lot') return refuse('no-tie');
  return { tie: next.tie };
};

/** Those who may watch a lot, or sign a count. */
export const witnessesOf = (election: Election) => [
  ...officialsIn(election, 'teller'),
  ...officialsIn(election, 'presidingChair'),
];
