import type { Electorate } from '@klubba/api/contract';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { sayNoVote } from '../../language/say.ts';
import { arrowKeys } from '../../ui/arrow-keys.ts';
import { hasWords } from '../../ui/has-words.ts';

export type TickRow = Pick<
  Electorate['people'][number],
  'personId' | 'name' | 'apart' | 'entitled' | 'seat' | 'reason' | 'facts'
>;

type TickListProps = {
  label: string;
  rows: readonly TickRow[];
  ticked: ReadonlySet<string>;
  onTick: (personId: string, ticked: boolean) => void;
  /** Enter in the empty field: what was ticked is recorded, or whoever came last time is ticked first. */
  onEnter?: () => void;
  hint?: string;
  ref?: (search: HTMLInputElement) => void;
};

/** People to tick off: type a part of a name and Enter ticks the first one found; arrows and Space go through the list. */
export const TickList = (props: TickListProps) => {
  const id = createUniqueId();
  const [text, setText] = createSignal('');
  const found = () => props.rows.filter((row) => hasWords(row.name ?? '', text(), ' '));
  const first = () => found().find(({ entitled }) => entitled);
  const tickFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!text()) return props.onEnter?.();
    const row = first();
    if (!row) return;
    props.onTick(row.personId, !props.ticked.has(row.personId));
    setText('');
  };
  return (
    <div class="tick-list">
      <div class="field">
        <label for={id}>{props.label}</label>
        <span class="hint" id={`${id}-hint`}>
          {props.hint ?? t('register.search-hint')}
        </span>
        <input
          ref={(element) => props.ref?.(element)}
          id={id}
          class="input"
          autocomplete="off"
          spellcheck={false}
          value={text()}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={tickFirst}
        />
      </div>
      <ul class="ticks" ref={arrowKeys}>
        <For
          each={found()}
          fallback={<li class="soft">{t('register.nobody', { text: text() })}</li>}
        >
          {(row) => (
            <li data-first={text() !== '' && row === first()}>
              <label class="tick">
                <input
                  type="checkbox"
                  data-row
                  onKeyDown={clickByEnter}
                  checked={props.ticked.has(row.personId)}
                  disabled={!row.entitled}
                  onChange={(event) => props.onTick(row.personId, event.currentTarget.checked)}
                />
                <span>
                  {row.name ?? t('mention.erased')}
                  <Show when={row.apart}>{(apart) => <span class="soft"> ({apart()})</span>}</Show>
                </span>
                <Show when={row.reason}>
                  {(reason) => <span class="hint">{sayNoVote(reason(), row.facts)}</span>}
                </Show>
              </label>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
};

const clickByEnter = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.currentTarget.click();
};
