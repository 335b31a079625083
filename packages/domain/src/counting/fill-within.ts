import { byId, type Votes } from './ballot.ts';
import type { Cap, PassedOver } from './group.ts';
import { type BrokenTie, drawn, type Lots, type Tie, type TieFor } from './lot.ts';

type Places = {
  readonly places: number;
  readonly purpose: TieFor;
  readonly round: number;
  readonly lots: Lots;
  readonly ordered?: boolean | undefined;
  readonly caps: readonly Cap[];
};

type Filled = {
  readonly chosen: readonly string[];
  readonly broken: readonly BrokenTie[];
  readonly missing?: Tie;
  readonly passedOver: readonly PassedOver[];
};

/**
 * Fills the places highest first, skipping those whose group has no place left. Takes the votes of those who may be chosen and
 * what each group can still have. A lot is only among those of equal votes whom it matters for: those of one group where
 * that alone is too small, all where the places are too few. Where both are, or where they are to be `ordered` and a group is too small, they are
 * drawn one by one, for each drawn changes who can still be.
 */
export const fillWithin = (
  votes: Votes,
  { places, purpose, round, lots, ordered, caps }: Places,
): Filled => {
  const chosen: string[] = [];
  const broken: BrokenTie[] = [];
  const passedOver: PassedOver[] = [];
  const capOf = (id: string) => caps.find(({ members }) => members.has(id));
  const restOf = ({ members, rest }: Cap) => rest - chosen.filter((id) => members.has(id)).length;
  const isFull = (id: string) => {
    const cap = capOf(id);
    return cap !== undefined && restOf(cap) < 1;
  };
  for (const level of levelsOf(votes)) {
    if (chosen.length >= places) break;
    const full = level.filter(isFull);
    passedOver.push(...full.map((candidate) => ({ candidate, group: capOf(candidate)!.group })));
    let tied = level.filter((id) => !full.includes(id));
    while (tied.length > 0 && chosen.length < places) {
      const left = places - chosen.length;
      const crowded = caps.filter((cap) => withinOf(cap, tied).length > restOf(cap));
      const room =
        tied.length - sum(crowded.map((cap) => withinOf(cap, tied).length - restOf(cap)));
      const isOrder = ordered && tied.length > 1;
      const sure = tied.filter((id) => !crowded.some(({ members }) => members.has(id)));
      if (!isOrder && room <= left && sure.length > 0) {
        chosen.push(...sure);
        tied = tied.filter((id) => !sure.includes(id));
        continue;
      }
      const own = crowded.find(
        (cap) => (!isOrder && room <= left) || withinOf(cap, tied).length === tied.length,
      );
      const among = own ? withinOf(own, tied) : tied;
      const one = crowded.length > 0 ? 1 : tied.length;
      const free = Math.min(left, own ? restOf(own) : one);
      const tie: Tie = { round, for: isOrder ? 'substitute-order' : purpose, among, places: free };
      const order = drawn(tie, lots);
      if (!order) return { chosen, broken, missing: tie, passedOver };
      broken.push({ ...tie, chosen: order, by: 'lot' });
      chosen.push(...order);
      tied = tied.filter((id) => !order.includes(id) && !isFull(id));
    }
  }
  return { chosen, broken, passedOver };
};

const withinOf = ({ members }: Cap, ids: readonly string[]) => ids.filter((id) => members.has(id));

/** Those of equal votes together, most votes first. */
const levelsOf = (votes: Votes): readonly (readonly string[])[] => {
  const levels = new Map<number, string[]>();
  for (const [id, each] of Object.entries(votes))
    levels.set(each, [...(levels.get(each) ?? []), id]);
  return [...levels].sort(([a], [b]) => b - a).map(([, ids]) => ids.sort(byId));
};

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
