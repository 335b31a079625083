import { depthOf, itemOf, liveClauses } from '@klubba/domain/meeting';
import { createEffect, createMemo, For, on, Show } from 'solid-js';
import { writtenIn } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { arrowKeys } from '../../ui/arrow-keys.ts';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { ItemStatus } from '../item-status.tsx';
import { type Item, paragraphMark } from '../record.ts';
import { useDesk } from './desk.tsx';

/** The agenda as it is being treated: what is decided, what is open, what is left. */
export const AgendaColumn = (props: { onPick: () => void }) => {
  const desk = useDesk();
  // Ids, not items: the rows stay the same elements, so the focus stays where it is.
  const ids = createMemo(() => desk.meeting().items.map(({ itemId }) => itemId), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  let list!: HTMLUListElement;
  const focusShown = () =>
    (
      list.querySelector<HTMLElement>('[aria-current="true"]') ?? list.querySelector('button')
    )?.focus();
  createEffect(
    on(
      () => desk.shown()?.itemId,
      () => list.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }),
    ),
  );
  useShortcuts(
    { keys: '/', label: () => t('desk.to-agenda'), run: focusShown },
    { keys: 'y', label: () => t('desk.add-item'), run: () => desk.setDialog('add-item') },
  );
  return (
    <section class="console-agenda" aria-labelledby="console-agenda">
      <h2 id="console-agenda">{t('desk.agenda')}</h2>
      <ul
        class="agenda-list"
        ref={(element) => {
          list = element;
          arrowKeys(element);
        }}
      >
        <For each={ids()}>
          {(itemId) => (
            <Show when={itemOf(desk.meeting(), itemId)}>
              {(item) => (
                <AgendaRow
                  item={item()}
                  onPick={() => {
                    desk.browse(itemId === desk.meeting().openItemId ? undefined : itemId);
                    props.onPick();
                  }}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
    </section>
  );
};

const AgendaRow = (props: { item: Item; onPick: () => void }) => {
  const desk = useDesk();
  const decisions = () =>
    liveClauses(desk.meeting(), props.item.itemId).filter(({ decision }) => decision).length;
  return (
    <li style={{ '--depth': depthOf(desk.meeting().items, props.item) }}>
      <button
        type="button"
        class="agenda-row"
        data-row
        data-status={props.item.status}
        aria-current={desk.shown()?.itemId === props.item.itemId}
        onClick={() => props.onPick()}
      >
        <span class="agenda-number">{props.item.number}</span>
        <span class="agenda-title" lang={writtenIn()}>
          {props.item.title}
        </span>
        <Show when={props.item.cited}>
          {(cited) => <span class="agenda-paragraph">{paragraphMark(cited())}</span>}
        </Show>
        {/* A paragraph says that the item has been treated; only what is otherwise takes a line. */}
        <Show when={props.item.status === 'closed'}>
          <span class="unseen">{t('item.status.closed')}</span>
        </Show>
        <Show when={decisions() || !['scheduled', 'closed'].includes(props.item.status)}>
          <span class="agenda-note">
            <Show when={props.item.status !== 'closed'}>
              <ItemStatus status={props.item.status} />
            </Show>
            <Show when={decisions()}>
              {(count) => <span>{t('desk.decisions', { count: count() })}</span>}
            </Show>
          </span>
        </Show>
      </button>
    </li>
  );
};
