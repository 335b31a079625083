import { For, Show } from 'solid-js';
import { t, tIfKnown } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { decisionNumber, type Item } from '../record.ts';
import { useDesk } from './desk.tsx';

/** Until the next act, the last one can be taken back in one key; the record keeps both. */
export const Undo = () => {
  const desk = useDesk();
  const act = () => {
    const type = desk.meeting().lastAct;
    return type ? (tIfKnown(`event.${type}`) ?? type) : undefined;
  };
  const undo = () => {
    const undone = act();
    if (!undone || desk.busy()) return;
    // What another desk has recorded since is not taken back unseen.
    void desk.send({
      place: 'undo',
      path: '/last-act/undoing',
      body: {},
      ifMatch: desk.meeting().version,
      done: () => t('desk.undone', { act: undone }),
    });
  };
  useShortcuts({ keys: 'z', label: () => t('desk.undo'), run: undo });
  return (
    <Show when={act()}>
      {(done) => (
        <Button kind="plain" keys="z" title={done()} disabled={desk.busy()} onClick={undo}>
          {t('desk.undo')}
          <span class="unseen">: {done()}</span>
        </Button>
      )}
    </Show>
  );
};

/** Decisions under an item that were gavelled by mistake: their numbers stay used. */
export const TakenBack = (props: { item: Item }) => {
  const desk = useDesk();
  const taken = () => desk.meeting().takenBack.filter(({ itemId }) => itemId === props.item.itemId);
  return (
    <Show when={taken().length}>
      <ul class="proceedings">
        <For each={taken()}>
          {({ number }) => <li>{t('desk.taken-back', { number: decisionNumber(number) })}</li>}
        </For>
      </ul>
    </Show>
  );
};
