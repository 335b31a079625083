import { For } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import type { Item } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { Refusal } from './refusal.tsx';

/** Those who left for the item, having an interest of their own in it, and the way back in. */
export const ConflictReturn = (props: { item: Item }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const out = () =>
    desk
      .meeting()
      .conflicts.filter(
        ({ personId, itemId }) =>
          itemId === props.item.itemId &&
          !props.item.proceedings.some(
            (one) => one.type === 'ConflictedReturned' && one.personId === personId,
          ),
      );
  const name = (personId: string) => nameOf(personId) ?? t('mention.erased');
  const back = (personId: string) =>
    desk.send({
      place: 'conflict-return',
      path: '/conflicts/return',
      body: { personId, itemId: props.item.itemId, ...desk.clock.at() },
      done: () => t('log.returned', { name: name(personId) }),
    });
  return (
    <>
      <For each={out()}>
        {({ personId }) => (
          <Button kind="quiet" disabled={desk.busy()} onClick={() => void back(personId)}>
            {t('desk.comes-back', { name: name(personId) })}
          </Button>
        )}
      </For>
      <Refusal place="conflict-return" />
    </>
  );
};
