import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import type { Item } from '../record.ts';
import { useDesk } from './desk.tsx';
import { Matter } from './matter.tsx';

/** What is proposed, elected and decided under an item that is no matter of its own: a report, or the agenda. */
export const MatterWithin = (props: { item: Item }) => {
  const desk = useDesk();
  const [asked, ask] = createSignal<'new' | 'election'>();
  const isMatter = () => props.item.kind === 'matter' || props.item.kind === 'heading';
  const isUnder = ({ itemId }: { readonly itemId: string }) => itemId === props.item.itemId;
  const has = () =>
    desk.meeting().proposals.some(isUnder) || desk.meeting().elections.some(isUnder);
  return (
    <Show when={!isMatter()}>
      <Show when={has() || asked()} fallback={<Begin item={props.item} onAsk={ask} />}>
        <Matter item={props.item} begins={has() ? undefined : asked()} />
      </Show>
    </Show>
  );
};

const Begin = (props: { item: Item; onAsk: (what: 'new' | 'election') => void }) => {
  const isOpen = () => props.item.status === 'open';
  const canPropose = () => isOpen() || props.item.status === 'scheduled';
  useShortcuts(
    {
      keys: 'p',
      label: () => t('desk.propose'),
      run: () => void (canPropose() && props.onAsk('new')),
    },
    {
      keys: 'l',
      label: () => t('desk.elect-people'),
      run: () => void (isOpen() && props.onAsk('election')),
    },
  );
  return (
    <Show when={canPropose()}>
      <p class="item-actions">
        <Button kind="quiet" keys="p" onClick={() => props.onAsk('new')}>
          {t('desk.propose')}
        </Button>
        <Show when={isOpen()}>
          <Button kind="quiet" keys="l" onClick={() => props.onAsk('election')}>
            {t('desk.elect-people')}
          </Button>
        </Show>
      </p>
    </Show>
  );
};
