import { itemOf } from '@klubba/domain/meeting';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { isTreated, nextItem } from '../record.ts';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';

/** From the open item to the next one, in one key; or closing it without taking up another. */
export const MoveOn = () => {
  const desk = useDesk();
  const next = () => nextItem(desk.meeting());
  const open = () => itemOf(desk.meeting(), desk.meeting().openItemId);
  const isNextStep = () => {
    const item = open();
    return !item || isTreated(desk.meeting(), item);
  };
  const takeUpNext = () => {
    const item = next();
    if (!item) return;
    desk.browse(undefined);
    void desk.send({
      place: 'move-on',
      path: `/agenda-items/${item.itemId}/treatment`,
      body: desk.clock.at(),
      done: () => t('desk.taken-up', { title: item.title }),
      waits: t('desk.next-item', { number: item.number, title: item.title }),
    });
  };
  const close = () => {
    const item = open();
    if (!item) return;
    void desk.send({
      place: 'move-on',
      path: `/agenda-items/${item.itemId}/closing`,
      body: desk.clock.at(),
      done: () => t('desk.item-closed', { title: item.title }),
      waits: `${t('desk.close-item')}: ${item.title}`,
    });
  };
  // The last item is closed by closing the meeting.
  const isEnd = () => !next() && open()?.kind === 'closing';
  useShortcuts(
    { keys: 'n', label: () => t('desk.next'), run: takeUpNext },
    {
      keys: 'x',
      label: () => t('desk.pass-over'),
      run: () => open() && !isEnd() && desk.setDialog('pass-over'),
    },
  );
  return (
    <footer class="move-on" hidden={isEnd()} data-next-step={isNextStep()}>
      <Refusal place="move-on" />
      <div class="item-actions">
        <Show when={next()}>
          {(item) => (
            <Button
              kind={isNextStep() ? 'main' : 'plain'}
              keys="n"
              disabled={desk.busy()}
              onClick={takeUpNext}
              class="next-item"
            >
              {t('desk.next-item', { number: item().number, title: item().title })}
            </Button>
          )}
        </Show>
        <Show when={open() && !isEnd()}>
          <Button kind="quiet" onClick={close}>
            {t('desk.close-item')}
          </Button>
          <Button kind="quiet" keys="x" onClick={() => desk.setDialog('pass-over')}>
            {t('desk.pass-over')}
          </Button>
        </Show>
      </div>
    </footer>
  );
};
