import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import type { Item } from '../record.ts';
import { useDesk } from './desk.tsx';
import { Matter } from './matter.tsx';

/** What is proposed and decided under an item that is no matter of its own: a report, or the agenda. */
export const MatterWithin = (props: { item: Item }) => {
  const desk = useDesk();
  const [asked, ask] = createSignal(false);
  const isMatter = () => props.item.kind === 'matter' || props.item.kind === 'heading';
  const has = () => desk.meeting().proposals.some(({ itemId }) => itemId === props.item.itemId);
  const canPropose = () => ['scheduled', 'open'].includes(props.item.status);
  return (
    <Show when={!isMatter()}>
      <Show when={has() || asked()} fallback={<Begin can={canPropose()} onAsk={() => ask(true)} />}>
        <Matter item={props.item} begins={asked() && !has()} />
      </Show>
    </Show>
  );
};

const Begin = (props: { can: boolean; onAsk: () => void }) => {
  useShortcuts({
    keys: 'p',
    label: () => t('desk.propose'),
    run: () => void (props.can && props.onAsk()),
  });
  return (
    <Show when={props.can}>
      <p>
        <Button kind="quiet" keys="p" onClick={() => props.onAsk()}>
          {t('desk.propose')}
        </Button>
      </p>
    </Show>
  );
};
