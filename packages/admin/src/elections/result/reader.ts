import type { ElectionView } from '@klubba/api/contract';
import { en, sv } from '@klubba/domain/counting';
import type { Reader } from '../../counting/tables.ts';
import { w } from '../../counting/words/words.ts';
import { language, t } from '../../language/language.ts';
import { nameOf } from '../voting/names.ts';

/** How the figures of an election are read: by the names of its candidates, and by what the second round is called there. */
export const readerOf = (view: ElectionView): Reader => ({
  name: (id) => nameOf(view, id),
  figure: (scaled, decimals) => (language() === 'sv' ? sv : en).figure(scaled, decimals),
  words: {
    ...w(),
    'round.first': t('voting.round.first'),
    'round.run-off': t('voting.round.second'),
  },
});
