import type { MeetingView } from '@klubba/api/contract';
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
  // Looked up, not searched for: a congress has hundreds of rows.
  const items = createMemo(() => new Map(desk.meeting().items.map((item) => [item.itemId, item])));
  const decided = createMemo(() => decisionsByItem(desk.meeting()));
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
        data-many={ids().length > 60}
        ref={(element) => {
          list = element;
          arrowKeys(element);
        }}
      >
        <For each={ids()}>
          {(itemId) => (
            <Show when={items().get(itemId)}>
              {(item) => (
                <AgendaRow
                  item={item()}
                  depth={depthAmong(items(), item())}
                  decisions={decided().get(itemId) ?? 0}
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

/** How many decisions each item has, of proposals that were not withdrawn. */
const decisionsByItem = ({ proposals }: Pick<MeetingView, 'proposals'>) => {
  const counts = new Map<string, number>();
  for (const { itemId, withdrawn, clauses } of proposals)
    if (!withdrawn) {
      const count = clauses.filter(({ decision }) => decision).length;
      counts.set(itemId, (counts.get(itemId) ?? 0) + count);
    }
  return counts;
};

/** How many items stand above it. */
const depthAmong = (items: ReadonlyMap<string, Item>, { parentId }: Item): number => {
  const parent = parentId && items.get(parentId);
  return parent ? 1 + depthAmong(items, parent) : 0;
};

const AgendaRow = (props: { item: Item; depth: number; decisions: number; onPick: () => void }) => {
  const desk = useDesk();
  return (
    <li style={{ '--depth': props.depth }}>
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
        <Show when={props.decisions || !['scheduled', 'closed'].includes(props.item.status)}>
          <span class="agenda-note">
            <Show when={props.item.status !== 'closed'}>
              <ItemStatus status={props.item.status} />
            </Show>
            <Show when={props.decisions}>
              {(count) => <span>{t('desk.decisions', { count: count() })}</span>}
            </Show>
          </span>
        </Show>
      </button>
    </li>
  );
};
