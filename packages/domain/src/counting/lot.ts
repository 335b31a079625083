import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a tie stood between the tied and what they wanted, or were threatened by. */
export type TieFor = 'seat' | 'run-off-place' | 'substitute-order' | 'surplus-first' | 'exclusion';

/** Candidates that the votes cannot tell apart, and how many of them are to be chosen. */
export type Tie = {
  readonly round: number;
  readonly for: TieFor;
  readonly among: readonly string[];
  readonly places: number;
};

/** A tie that was broken: by the votes of an earlier round, or by lot. The first chosen stands first. */
export type BrokenTie = Tie & { readonly chosen: readonly string[] } & (
    | { readonly by: 'earlier-round'; readonly since: number }
    | { readonly by: 'lot' }
  );

/** Which tie a lot was drawn for, where that is known: it breaks no other one. */
type DrawnFor = { readonly round?: number; readonly for?: TieFor };

/** One lot: who was in the hat (those drawn, when not said), and who came out, first first. */
export type Draw = DrawnFor & {
  readonly among?: readonly string[];
  readonly order: readonly string[];
};

/** Lots one by one, whether drawn by hand or by `drawOf`, or all computed from an opened seed (64 hex digits) and the tellers' words. */
export type Lots =
  | { readonly kind: 'physical'; readonly draws: readonly Draw[] }
  | { readonly kind: 'computed'; readonly seed: string; readonly words: string };

/** A lot as evidence: drawn by hand, or computed from a seed and a nonce that open what was committed to. */
export type RecordedLot =
  | ({ readonly kind: 'physical' } & Draw)
  | (DrawnFor & {
      readonly kind: 'computed';
      readonly among: readonly string[];
      readonly commitment: string;
      readonly seed: string;
      readonly nonce: string;
      readonly words: string;
    });

export const noLots: Lots = { kind: 'physical', draws: [] };

/** The chosen of a tie, first first, or nothing when no lot has been drawn that covers it. */
export const drawn = (tie: Tie, lots: Lots): readonly string[] | undefined => {
  const { among, places } = tie;
  if (lots.kind === 'computed') return computedOrder(lots, among).slice(0, places);
  for (const draw of lots.draws) {
    if ((draw.round ?? tie.round) !== tie.round || (draw.for ?? tie.for) !== tie.for) continue;
    const order = orderWithin(draw, tie);
    if (order) return order.slice(0, places);
  }
  return undefined;
};

/** What is published before the tellers add their words: SHA-256(seed ‖ nonce), in hex. */
export const commitment = (seed: string, nonce: string): string =>
  bytesToHex(sha256(concatBytes(hexToBytes(seed), hexToBytes(nonce))));

/** Whether an opened seed (64 hex digits) and nonce are the ones that were committed to. */
export const opens = (published: string, seed: string, nonce: string): boolean =>
  seedHex.test(seed) && hex.test(nonce) && commitment(seed, nonce) === published.toLowerCase();

/** The order of a computed lot: sorted by SHA-256(seed ‖ words ‖ candidate id). Anyone can repeat it. */
export const computedOrder = (
  { seed, words }: { readonly seed: string; readonly words: string },
  among: readonly string[],
): readonly string[] => {
  const start = concatBytes(hexToBytes(seed), utf8ToBytes(words));
  return among
    .map((id) => ({ id, digest: bytesToHex(sha256(concatBytes(start, utf8ToBytes(id)))) }))
    .sort((a, b) => (a.digest < b.digest ? -1 : Number(a.digest > b.digest)))
    .map(({ id }) => id);
};

/** The computed order of a tie as a draw, so that lots of both kinds can stand together. */
export const drawOf = (
  { among }: Pick<Tie, 'among'>,
  lot: { readonly seed: string; readonly words: string },
): Draw => ({ among, order: computedOrder(lot, among) });

/** What came out of each lot. */
export const drawsOf = (lots: readonly RecordedLot[]): readonly Draw[] =>
  lots.map((lot) => (lot.kind === 'computed' ? { ...drawnFor(lot), ...drawOf(lot, lot) } : lot));

/** Which tie a lot was drawn for, as far as it says. */
export const drawnFor = ({ round, for: purpose }: DrawnFor): DrawnFor => ({
  ...(round !== undefined && { round }),
  ...(purpose !== undefined && { for: purpose }),
});

/** What a lot can be drawn for. */
export const tiesFor: readonly TieFor[] = [
  ...(['seat', 'run-off-place', 'substitute-order', 'surplus-first', 'exclusion'] as const),
];

const hex = /^(?:[0-9a-f]{2})+$/i;
// Of one length, so that no other cut between seed and nonce opens the same commitment.
const seedHex = /^[0-9a-f]{64}$/i;

// Whoever is the only one left in the hat need not be drawn.
const orderWithin = (draw: Draw, { among, places }: Tie): readonly string[] | undefined => {
  const out = new Set(draw.order.filter((id) => among.includes(id)));
  const left = among.filter((id) => !out.has(id));
  const inHat = among.every((id) => (draw.among ?? draw.order).includes(id));
  if (!inHat || (left.length > 1 && out.size < places)) return undefined;
  return [...out, ...left];
};
