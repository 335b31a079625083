import { depthOf, itemOf, liveProposals } from '@klubba/domain/meeting';
import './meetings.css';
import type { MeetingView } from '@klubba/api/contract';
import ArrowDown from 'lucide-solid/icons/arrow-down';
import ArrowUp from 'lucide-solid/icons/arrow-up';
import GripVertical from 'lucide-solid/icons/grip-vertical';
import Outdent from 'lucide-solid/icons/list-indent-decrease';
import Indent from 'lucide-solid/icons/list-indent-increase';
import { type Component, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Clause } from '../ui/decision-sentence.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { Written } from '../ui/written.tsx';
import { dropOn, type Move, type Place, stepOf } from './agenda-moves.ts';
import { BeyondPower } from './beyond-power.tsx';
import { ItemAside } from './item-aside.tsx';
import { type Item, isLate } from './record.ts';

type Props = {
  meeting: MeetingView;
  /** True once it has been moved. */
  onMove: (itemId: string, place: Place) => Promise<boolean>;
  actions?: (item: Item) => JSX.Element;
  /** The agenda is no longer the board's to arrange. */
  fixed?: boolean;
};

const moves: readonly { move: Move; key: string; icon: Component }[] = [
  { move: 'up', key: 'ArrowUp', icon: ArrowUp },
  { move: 'down', key: 'ArrowDown', icon: ArrowDown },
  { move: 'in', key: 'ArrowRight', icon: Indent },
  { move: 'out', key: 'ArrowLeft', icon: Outdent },
];

/** The agenda in the order it is proposed. Drag a row, or hold Alt and press an arrow; every move is said aloud. */
export const AgendaBuilder = (props: Props) => {
  const [said, setSaid] = createSignal('');
  const [dragged, setDragged] = createSignal<string>();
  const [over, setOver] = createSignal<string>();
  const ids = createMemo(() => props.meeting.items.map(({ itemId }) => itemId), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  let list!: HTMLOListElement;
  const movable = (item: Item) => !props.fixed && item.status === 'scheduled';

  const place = async (itemId: string, to: Place | undefined, focus?: string) => {
    if (!to) {
      setSaid(t('agenda.no-further'));
      return;
    }
    if (!(await props.onMove(itemId, to))) return;
    const item = itemOf(props.meeting, itemId);
    setSaid(t('agenda.moved', { title: item?.title ?? '', number: item?.number ?? '' }));
    // Moving an element takes the focus from it.
    const row = list.querySelector(`[data-item="${itemId}"]`);
    row?.querySelector<HTMLElement>(focus ?? '[data-grip]')?.focus();
  };
  const step = (itemId: string, move: Move) =>
    place(itemId, stepOf(props.meeting.items, itemId, move), `[data-move="${move}"]`);
  const onKeyDown = (itemId: string, event: KeyboardEvent) => {
    const found = moves.find(({ key }) => key === event.key);
    if (!event.altKey || !found) return;
    event.preventDefault();
    const focus = event.target instanceof HTMLElement && event.target.dataset.move;
    void place(
      itemId,
      stepOf(props.meeting.items, itemId, found.move),
      focus ? `[data-move="${focus}"]` : '[data-grip]',
    );
  };
  return (
    <>
      <ol class="builder" ref={list} data-dragging={dragged() !== undefined}>
        <For each={ids()}>
          {(itemId) => (
            <Show when={itemOf(props.meeting, itemId)}>
              {(item) => (
                <li
                  class="builder-row"
                  data-item={itemId}
                  style={{ '--depth': depthOf(props.meeting.items, item()) }}
                  data-over={over() === itemId}
                  data-status={item().status}
                  draggable={movable(item())}
                  onDragStart={(event) => {
                    event.dataTransfer?.setData('text/plain', item().title);
                    setDragged(itemId);
                  }}
                  onDragEnd={() => {
                    setDragged(undefined);
                    setOver(undefined);
                  }}
                  onDragOver={(event) => {
                    if (!dragged()) return;
                    event.preventDefault();
                    setOver(itemId);
                  }}
                  onDrop={(event) => {
                    event.preventDefault();
                    const moved = dragged();
                    setOver(undefined);
                    if (moved) void place(moved, dropOn(props.meeting.items, moved, itemId));
                  }}
                  onKeyDown={(event) => onKeyDown(itemId, event)}
                >
                  <span class="agenda-number">{item().number}</span>
                  <span class="builder-title">
                    <span class="serif">
                      <Written>{item().title}</Written>
                    </span>
                    <span class="hint">
                      {t(`item.kind.${item().kind}`)}
                      <Show when={item().kind === 'matter' && item().matter !== 'general'}>
                        {', '}
                        {t(`matter.${item().matter}`)}
                      </Show>
                    </span>
                    <BeyondPower item={item()} />
                    <ItemAside item={item()} />
                    <Show when={isLate(props.meeting, item())}>
                      <span class="hint">{t('item.unnamed')}</span>
                    </Show>
                    <Show when={item().background}>
                      {(text) => (
                        <span class="builder-background">
                          <MentionText text={text()} />
                        </span>
                      )}
                    </Show>
                    <For each={liveProposals(props.meeting, itemId)}>
                      {(proposal) => (
                        <For each={proposal.clauses}>
                          {(clause) => (
                            <span class="builder-clause serif">
                              <Clause text={clause.text} />
                            </span>
                          )}
                        </For>
                      )}
                    </For>
                  </span>
                  <Show when={movable(item())}>
                    <span class="builder-moves">
                      <button
                        type="button"
                        class="icon-button"
                        data-grip
                        aria-label={t('agenda.grip', { title: item().title })}
                        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowRight Alt+ArrowLeft"
                      >
                        <GripVertical aria-hidden="true" />
                      </button>
                      <For each={moves}>
                        {({ move, icon: Icon }) => (
                          <button
                            type="button"
                            class="icon-button"
                            data-move={move}
                            aria-label={t(`agenda.move.${move}`, { title: item().title })}
                            aria-disabled={!stepOf(props.meeting.items, itemId, move)}
                            onClick={() => step(itemId, move)}
                          >
                            <Icon aria-hidden="true" />
                          </button>
                        )}
                      </For>
                    </span>
                  </Show>
                  <Show when={props.actions}>
                    {(actions) => <span class="builder-actions">{actions()(item())}</span>}
                  </Show>
                </li>
              )}
            </Show>
          )}
        </For>
      </ol>
      <p class="unseen" role="status" aria-live="assertive">
        {said()}
      </p>
      <Show when={!props.fixed}>
        <p class="hint screen-only">{t('agenda.how')}</p>
      </Show>
    </>
  );
};
