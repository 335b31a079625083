import { beyondPower } from '@klubba/domain/meeting';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { type Item, missing } from '../record.ts';
import { useDesk } from './desk.tsx';
import { missingInWords } from './missing-words.ts';

/** Why no decision can be taken on this item yet, before anybody tries. */
export const NotReady = (props: { item: Item }) => {
  const desk = useDesk();
  const lacks = () => [
    ...missing(desk.meeting()).map(missingInWords),
    ...[beyondPower(desk.meeting(), props.item, props.item.rule)].flatMap((refusal) =>
      refusal ? [beyondPowerInWords(refusal.refused, props.item)] : [],
    ),
  ];
  return (
    <Show when={lacks().length}>
      <div class="not-ready">
        <p>{t('desk.before-deciding')}</p>
        <ul>
          <For each={lacks()}>{(lack) => <li>{lack}</li>}</For>
        </ul>
      </div>
    </Show>
  );
};

const beyondPowerInWords = (
  why: 'body-not-competent' | 'matter-not-in-notice',
  { matter }: Pick<Item, 'matter'>,
) =>
  why === 'body-not-competent'
    ? t('desk.not-competent', { matter: t(`matter.${matter}`) })
    : t('desk.not-in-notice');
