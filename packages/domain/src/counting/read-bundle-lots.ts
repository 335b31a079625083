import type { ReadProblem } from './ballot-file.ts';
import { type Fields, fields, isText, list, texts } from './json-fields.ts';
import { computedOrder, opens, type RecordedLot, tiesFor } from './lot.ts';

type Reading =
  | { readonly lots: readonly RecordedLot[] }
  | { readonly expected: ReadProblem['expected'] };

/**
 * Reads lots: the ids in the order in which they were drawn, or a list of lots, each drawn by hand or computed. Takes the
 * value and who may be drawn; refuses a computed lot whose commitment its seed and nonce do not open, and one that gives
 * another order than it says.
 */
export const readLots = (value: unknown, known: ReadonlySet<string>): Reading => {
  if (value === undefined) return { lots: [] };
  const order = texts(value);
  if (order) return { lots: order.length > 0 ? [{ kind: 'physical', order }] : [] };
  const lots: RecordedLot[] = [];
  for (const each of list(value) ?? [undefined]) {
    const read = lotOf(each, known);
    if ('expected' in read) return read;
    lots.push(...read.lots);
  }
  return { lots };
};

const lotOf = (value: unknown, known: ReadonlySet<string>): Reading => {
  const lot = fields(value) ?? {};
  const among = texts(lot.among);
  if (!among || !differ(among) || !among.every((id) => known.has(id))) return wrong;
  const order = texts(lot.order ?? []);
  if (!order || !differ(order) || !order.every((id) => among.includes(id))) return wrong;
  const scope = scopeOf(lot);
  if (!scope) return wrong;
  switch (lot.kind) {
    case 'physical':
      return order.length > 0 ? { lots: [{ kind: 'physical', ...scope, among, order }] } : wrong;
    case 'computed':
      return computedOf(lot, scope, { among, order });
    default:
      return wrong;
  }
};

type Scope = Pick<RecordedLot, 'round' | 'for'>;

const scopeOf = ({ round, for: purpose }: Fields): Scope | undefined => {
  const known = tiesFor.find((one) => one === purpose);
  if (purpose !== undefined && !known) return undefined;
  if (round !== undefined && !Number.isInteger(round)) return undefined;
  return { ...(round !== undefined && { round: round as number }), ...(known && { for: known }) };
};

const computedOf = (
  { commitment, seed, nonce, words }: Fields,
  scope: Scope,
  { among, order }: { readonly among: readonly string[]; readonly order: readonly string[] },
): Reading => {
  if (!isText(commitment) || !isText(seed) || !isText(nonce) || typeof words !== 'string')
    return wrong;
  if (!opens(commitment, seed, nonce)) return { expected: 'opened-commitment' };
  const computed = computedOrder({ seed, words }, among);
  if (order.some((id, at) => id !== computed[at])) return { expected: 'computed-order' };
  return { lots: [{ kind: 'computed', ...scope, among, commitment, seed, nonce, words }] };
};

const differ = (ids: readonly string[]) => new Set(ids).size === ids.length;

const wrong = { expected: 'bundle-field' } as const;
