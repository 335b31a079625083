import type { ElectionView } from '@klubba/api/contract';
import type { ElectionPart } from '@klubba/domain/election';
import { type Key, t } from '../../language/language.ts';

/** What a part elects, by its name: congress delegates, or ordinary and substitutes. */
export const partInWords = ({ subject }: Pick<ElectionView, 'subject'>, part: ElectionPart) =>
  t(`voting.part.${subject.kind}.${part}` satisfies Key);

/** As the papers call it: substitutes, second round. */
export const roundInWords = (
  view: Pick<ElectionView, 'subject'>,
  { part, round }: { readonly part: ElectionPart; readonly round: number },
) =>
  t('voting.round-of', {
    part: partInWords(view, part),
    round: t(round === 1 ? 'voting.round.first' : 'voting.round.second').toLowerCase(),
  });
