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
    ...(props.item.rule.competent
      ? []
      : [t('desk.not-competent', { matter: t(`matter.${props.item.matter}`) })]),
    ...(props.item.rule.mustBeInNotice &&
    desk.meeting().notice?.itemIds.includes(props.item.itemId) === false
      ? [t('desk.not-in-notice')]
      : []),
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
