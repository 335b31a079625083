import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type AgendaItemDraft, AgendaItemForm } from '../agenda-item-form.tsx';
import type { Item } from '../record.ts';
import { useDesk } from './desk.tsx';
import { mentionable } from './mentionable.ts';
import { Refusal } from './refusal.tsx';

/** What can still be changed of an item at the meeting: its words, that it was taken up too early, or that it was passed over. */
export const ItemChanges = (props: { item: Item }) => {
  const desk = useDesk();
  const [changing, setChanging] = createSignal(false);
  const isOpen = () => props.item.status === 'open';
  const isWaiting = () => ['scheduled', 'open', 'closed'].includes(props.item.status);
  const send = (rest: 'deferral' | 'restoration', done: string) =>
    void desk.send({
      place: 'item-changes',
      path: `/agenda-items/${props.item.itemId}/${rest}`,
      body: desk.clock.at(),
      done: () => done,
    });
  const { title } = props.item;
  const change = async ({ parentId: _, beforeId: __, ...content }: AgendaItemDraft) => {
    const done = await desk.send({
      place: 'item-changes',
      path: `/agenda-items/${props.item.itemId}`,
      body: content,
      done: () => t('desk.item-changed', { title: content.title }),
    });
    if (done) setChanging(false);
  };
  const close = () => {
    desk.forget();
    setChanging(false);
  };
  return (
    <div class="item-actions item-changes">
      <Button kind="quiet" class="small" onClick={() => setChanging(true)}>
        {t('desk.change-item')}
      </Button>
      <Show when={isOpen()}>
        <Button
          kind="quiet"
          class="small"
          onClick={() => send('deferral', t('desk.put-back-done', { title }))}
        >
          {t('desk.put-back')}
        </Button>
      </Show>
      <Show when={!isWaiting()}>
        <Button
          kind="quiet"
          class="small"
          onClick={() => send('restoration', t('desk.restored', { title }))}
        >
          {t('desk.restore-item')}
        </Button>
      </Show>
      <Show when={!changing()}>
        <Refusal place="item-changes" />
      </Show>
      <Show when={changing()}>
        <Dialog open onClose={close} title={t('desk.change-item')}>
          <AgendaItemForm
            meeting={desk.meeting()}
            people={mentionable(desk.people())}
            item={props.item}
            problem={desk.problemAt('item-changes')}
            pending={desk.busy()}
            onSend={change}
            onGiveUp={close}
          />
          <Refusal place="item-changes" />
        </Dialog>
      </Show>
    </div>
  );
};
