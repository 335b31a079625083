import type { StvResult } from '@klubba/domain/counting';

/** A pile of votes in one round: of a candidate, or of nobody. */
export type Node = {
  readonly id: string | null;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
};

/** Votes on their way from one round to the next. */
export type Ribbon = {
  readonly kind: 'stays' | 'surplus' | 'exclusion' | 'to-nobody';
  readonly from: string | null;
  readonly to: string | null;
  readonly column: number;
  readonly path: string;
};

export type Flow = {
  readonly width: number;
  readonly height: number;
  /** Where the piles of each round stand. */
  readonly columns: readonly number[];
  readonly nodes: readonly Node[];
  readonly ribbons: readonly Ribbon[];
};

export const flowSize = { label: 150, node: 9, body: 340, gap: 7, head: 24 } as const;

/** Lays the rounds out from left to right, each pile as high as its votes; those elected on top, nobody at the bottom. */
export const layOutFlow = (counted: StvResult): Flow => {
  const { rounds } = counted;
  const { label, node, body, gap, head } = flowSize;
  // Few rounds spread over the page; many keep a legible distance and scroll.
  const step = Math.min(160, Math.max(84, 640 / Math.max(rounds.length - 1, 1)));
  const whole = counted.ballots.valid * 10 ** counted.decimals;
  const order: readonly (string | null)[] = [...standingOrder(counted), null];
  const high = (votes: number) => (whole > 0 ? (votes / whole) * body : 0);
  const held = (round: StvResult['rounds'][number], id: string | null) =>
    id === null ? round.nonTransferable : round.votes[id]!;

  const columns = rounds.map((round, column) => {
    let y = head;
    return new Map(
      order.flatMap((id): [string | null, Node][] => {
        const height = high(held(round, id));
        if (height <= 0) return [];
        const placed = { id, column, x: label + column * step, y, height };
        y += height + gap;
        return [[id, placed]];
      }),
    );
  });

  const ribbons = rounds.slice(1).flatMap((round, column): readonly Ribbon[] => {
    const [before, after] = [columns[column]!, columns[column + 1]!];
    if (round.action.type === 'first-preferences') return [];
    const source = round.action.candidate;
    const kept = new Map(
      order.map((id) => [id, high(Math.min(held(rounds[column]!, id), held(round, id)))]),
    );
    const band = (from: Node, to: Node, tops: readonly [number, number], height: number) =>
      ribbonPath(from.x + node, to.x, from.y + tops[0], to.y + tops[1], height);
    const stays = order.flatMap((id): Ribbon[] => {
      const [from, to, height] = [before.get(id), after.get(id), kept.get(id)!];
      if (!from || !to || height <= 0) return [];
      return [{ kind: 'stays', from: id, to: id, column, path: band(from, to, [0, 0], height) }];
    });
    let sent = kept.get(source) ?? 0;
    const sorted = round.transfers.toSorted((a, b) => order.indexOf(a.to) - order.indexOf(b.to));
    const moved = sorted.flatMap(({ to: id, votes }): Ribbon[] => {
      const [from, to, height] = [before.get(source), after.get(id), high(votes)];
      if (!from || !to || height <= 0) return [];
      const path = band(from, to, [sent, kept.get(id)!], height);
      sent += height;
      const kind = id === null ? 'to-nobody' : round.action.type;
      return [{ kind: kind as Ribbon['kind'], from: source, to: id, column, path }];
    });
    return [...stays, ...moved];
  });

  return {
    width: 2 * label + (rounds.length - 1) * step + node,
    height: head + body + order.length * gap,
    columns: rounds.map((_, column) => label + column * step),
    nodes: columns.flatMap((column) => [...column.values()]),
    ribbons,
  };
};

/** The elected in their order, then those who lasted longest. */
export const standingOrder = ({ rounds, elected }: StvResult): readonly string[] => {
  const won = elected.map(({ candidate }) => candidate);
  const lost = rounds.flatMap(({ action }) =>
    action.type === 'exclusion' ? [action.candidate] : [],
  );
  const known = new Set([...won, ...lost]);
  const rest = Object.keys(rounds[0]?.votes ?? {}).filter((id) => !known.has(id));
  return [...won, ...rest, ...lost.reverse()];
};

const ribbonPath = (x0: number, x1: number, y0: number, y1: number, height: number): string => {
  const middle = (x0 + x1) / 2;
  const p = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(2)}`;
  return [
    `M${p(x0, y0)}C${p(middle, y0)} ${p(middle, y1)} ${p(x1, y1)}`,
    `L${p(x1, y1 + height)}C${p(middle, y1 + height)} ${p(middle, y0 + height)} ${p(x0, y0 + height)}Z`,
  ].join('');
};
