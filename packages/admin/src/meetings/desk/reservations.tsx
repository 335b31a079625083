import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { PersonName } from '../../ui/mention-text.tsx';
import { decidedUnder, decisionNumber, type Item } from '../record.ts';
import { useDesk } from './desk.tsx';

/** Who has dissented from what under an item. */
export const Reservations = (props: { item: Item }) => {
  const desk = useDesk();
  const entered = () => {
    const decided = decidedUnder(desk.meeting(), props.item.itemId);
    return desk.meeting().reservations.flatMap((one) => {
      const decision = decided.find(({ decisionId }) => decisionId === one.decisionId);
      return decision ? [{ ...one, number: decisionNumber(decision.number) }] : [];
    });
  };
  return (
    <Show when={entered().length}>
      <ul class="reservations" aria-label={t('reservation.all')}>
        <For each={entered()}>
          {(one) => (
            <li class="serif">
              <PersonName personId={one.personId} /> {t('reservation.made', { number: one.number })}
              <Show when={one.text}>{(text) => <q>{text()}</q>}</Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
};
