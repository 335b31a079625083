import type { ElectionView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { GenderFigure } from '../gender-figure.tsx';

/** The rule on women in elected bodies after the vote, by what those elected have stated; of nothing stated nothing is said. */
export const GenderAfter = (props: { view: ElectionView }) => {
  const known = () => {
    const { after } = props.view.gender;
    return after && after.unknown < after.of ? after : undefined;
  };
  return (
    <Show when={known()}>
      {(after) => (
        <GenderFigure
          balance={after()}
          confirmed={props.view.gender.confirmed}
          of={t('outcome.gender-among')}
        />
      )}
    </Show>
  );
};
