import { folded } from '@klubba/domain';
import {
  type BallotFile,
  type Candidate,
  drawsOf,
  type Lots,
  type RecordedLot,
} from '@klubba/domain/counting';
import type { Asked } from './count-options.ts';

type ForEach = { readonly ordinary: Lots; readonly substitutes: Lots };

/** The lots that were asked for, or else those that the file carries, where substitutes may have their own. */
export const lotsOf = (asked: Asked, file: BallotFile): ForEach | { readonly wrong: string } => {
  const given = lotsAsked(asked, [...file.candidates, ...(file.substitutes?.candidates ?? [])]);
  if (!given)
    return {
      ordinary: carried(file.lots),
      substitutes: carried(file.substitutes?.lots ?? file.lots),
    };
  return 'wrong' in given ? given : { ordinary: given, substitutes: given };
};

const carried = (lots: readonly RecordedLot[] = []): Lots => ({
  kind: 'physical',
  draws: drawsOf(lots),
});

const lotsAsked = (
  { seed, words = '', lots }: Asked,
  candidates: readonly Candidate[],
): Lots | { readonly wrong: string } | undefined => {
  if (seed !== undefined) return { kind: 'computed', seed, words };
  if (lots === undefined) return undefined;
  const order = idsOf('--lots', lots, candidates);
  return 'wrong' in order ? order : { kind: 'physical', draws: [{ order: order.ids }] };
};

/** The ids of names that stand in a row. A name may hold a comma itself: as many words as make a name are taken together. */
export const idsOf = (
  option: string,
  names: string,
  candidates: readonly Candidate[],
): { readonly ids: readonly string[] } | { readonly wrong: string } => {
  const words = names.split(',');
  const ids: string[] = [];
  for (let at = 0; at < words.length; ) {
    const ends = words.map((_, end) => words.length - end).filter((end) => end > at);
    const found = ends.flatMap((end) => {
      const name = words.slice(at, end).join(',').trim();
      const same =
        candidates.find((each) => folded(each.name) === folded(name)) ??
        candidates.find(({ id }) => id === name);
      return same ? [{ end, same }] : [];
    })[0];
    if (!found)
      return { wrong: `${option}: expected the name of a candidate, found “${words[at]}”.` };
    if (ids.includes(found.same.id))
      return { wrong: `${option}: expected each name once, found “${words[at]}” again.` };
    ids.push(found.same.id);
    at = found.end;
  }
  return { ids };
};
