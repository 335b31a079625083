import { Show } from 'solid-js';
import { bareClock } from '../language/format.ts';
import { t } from '../language/language.ts';
import { MentionText } from '../ui/mention-text.tsx';
import type { Item } from './record.ts';

/** When an item is expected, and who presents it, as far as the agenda says. */
export const ItemAside = (props: { item: Pick<Item, 'expectedAt' | 'presenter'> }) => (
  <Show when={props.item.expectedAt || props.item.presenter}>
    <span class="hint item-aside">
      <Show when={props.item.expectedAt}>
        {(time) => <span>{t('item.about-kl', { time: bareClock(time()) })}</span>}
      </Show>
      <Show when={props.item.expectedAt && props.item.presenter}>{' · '}</Show>
      <Show when={props.item.presenter}>{(text) => <MentionText text={text()} />}</Show>
    </span>
  </Show>
);
