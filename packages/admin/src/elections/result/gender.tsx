import type { ElectionView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Unconfirmed } from '../../ui/status.tsx';

type Balance = NonNullable<ElectionView['gender']['after']>;

/** Whether the rule on women in elected bodies is met, by what those elected have stated; of nothing stated nothing is said. */
export const GenderAfter = (props: { view: ElectionView }) => {
  const known = () => {
    const { after } = props.view.gender;
    return after && after.unknown < after.of ? after : undefined;
  };
  return (
    <Show when={known()}>
      {(after) => (
        <p class="soft">
          {inWords(after())}{' '}
          <Show when={!props.view.gender.confirmed}>
            <Unconfirmed />
          </Show>
        </p>
      )}
    </Show>
  );
};

const inWords = ({ met, inGroup, of, needed, unknown }: Balance) => {
  const facts = { in: inGroup, of, needed, count: unknown };
  if (met) return t('outcome.gender-met', facts);
  return t(inGroup + unknown < needed ? 'outcome.gender-short' : 'outcome.gender-open', facts);
};
