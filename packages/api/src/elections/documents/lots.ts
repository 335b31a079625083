import type { TieFor } from '@klubba/domain/election';
import { listed } from '../../documents/text.ts';
import type { ElectionView } from '../contract.ts';
import type { Telling } from './paper.ts';

type Lot = ElectionView['lots'][number];

/** Every lot as evidence: who were tied, for what, how it was drawn, who watched or what anybody computes it from. */
export const lotsOf = ({ lots, rounds }: ElectionView, telling: Telling) => {
  const { say, names } = telling;
  return lots.map((lot) => ({
    about: [say.part(lot.part), telling.round(lot)].filter(Boolean).join(' · '),
    lines: [
      say.tie(names(lot.among), lot.for as TieFor),
      drawnHow(lot, telling),
      say.lotOrder(lot.order.map(telling.name).join(', ')),
      ...(isVoid(lot, rounds) ? [say.void] : []),
    ],
    computed: computedFrom(lot, telling),
  }));
};

const drawnHow = (
  { kind, how, witnesses, at }: Lot,
  { say, text, official, words, moment }: Telling,
) =>
  kind === 'physical'
    ? say.drawn(text(how ?? ''), listed(witnesses.map(official), words), moment(at))
    : say.computed(moment(at));

const computedFrom = ({ kind, commitment, seed, nonce, words }: Lot, { say }: Telling) =>
  kind === 'physical'
    ? []
    : [
        { label: say.commitment, value: commitment ?? '' },
        { label: say.seed, value: seed ?? '' },
        { label: say.nonce, value: nonce ?? '' },
        { label: say.lotWords, value: words ?? '' },
      ];

/** Drawn for a round that came to nothing afterwards. */
const isVoid = (lot: Lot, rounds: ElectionView['rounds']) =>
  rounds.some(
    ({ part, round, ended }) =>
      part === lot.part && round <= lot.round && ended !== null && lot.at <= ended.at,
  );
