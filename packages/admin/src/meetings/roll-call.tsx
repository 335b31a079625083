import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js';
import { byLastName, number } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Button } from '../ui/button.tsx';
import { hasWords } from '../ui/has-words.ts';
import { singleKeys } from '../ui/shortcuts.ts';
import './roll-call.css';

type Cast = 'for' | 'against' | 'abstained';
const choices = ['for', 'against', 'abstained', ''] as const;
type Choice = (typeof choices)[number];
/** What a key says; both languages' letters, whichever the page speaks. */
const keys: Readonly<Record<string, Choice>> = {
  ...{ j: 'for', y: 'for', n: 'against', a: 'abstained' },
  ...{ Backspace: '', Delete: '', '0': '' },
};

type Props = {
  people: readonly { readonly personId: string; readonly label: string }[];
  /** A field for each is called this and their id; empty where they did not vote. */
  prefix: string;
  voted?: ReadonlyMap<string, Cast>;
};

/**
 * Vote by vote, for any number of people: J, N or A on a row says how they voted and goes on to the next; a part of a name and Enter finds
 * somebody. All who are left are said to have voted yes only by those who confirm how many they are.
 */
export const RollCall = (props: Props) => {
  const id = createUniqueId();
  const [text, setText] = createSignal('');
  const [asks, setAsks] = createSignal(false);
  const [counts, setCounts] = createSignal<Readonly<Record<Choice, number>>>();
  const people = () => props.people.toSorted(byLastName(({ label }) => label));
  const isFound = (label: string) => hasWords(label, text(), ' ');
  let list!: HTMLUListElement;
  let all!: HTMLButtonElement;
  const rows = () => [...list.querySelectorAll<HTMLElement>('li:not([hidden])')];
  const radioOf = (row: HTMLElement | undefined, choice?: Choice) =>
    row?.querySelector<HTMLInputElement>(
      choice === undefined ? 'input:checked' : `input[value="${choice}"]`,
    );
  const goTo = (row: HTMLElement | undefined) => {
    const radio = radioOf(row);
    radio?.focus();
    radio?.scrollIntoView({ block: 'nearest' });
  };
  const count = () => {
    const cast = [...list.querySelectorAll<HTMLInputElement>('input:checked')];
    const of = (choice: Choice) => cast.filter(({ value }) => value === choice).length;
    setCounts({
      ...{ for: of('for'), against: of('against'), abstained: of('abstained'), '': of('') },
    });
  };
  const say = (row: HTMLElement, choice: Choice) => {
    const radio = radioOf(row, choice)!;
    radio.checked = true;
    radio.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const row = (event.target as HTMLElement).closest('li');
    if (!row) return;
    const [shown, step] = [rows(), { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    const next = (by: number) => shown[shown.indexOf(row) + by];
    if (step) {
      event.preventDefault();
      return goTo(next(step));
    }
    const choice = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (choice === undefined || (event.key.length === 1 && !singleKeys())) return;
    event.preventDefault();
    say(row, choice);
    const after = next(1);
    if (after) return goTo(after);
    goTo(row);
  };
  const find = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || !['Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    const [first] = rows();
    if (!first) return;
    setText('');
    goTo(first);
  };
  const sayAllYes = () => {
    for (const { personId } of props.people) {
      const row = list.querySelector<HTMLElement>(`[data-person="${personId}"]`)!;
      if (radioOf(row)?.value === '') radioOf(row, 'for')!.checked = true;
    }
    list.dispatchEvent(new Event('input', { bubbles: true }));
    setAsks(false);
    queueMicrotask(() => all.focus());
  };
  onMount(count);
  return (
    <fieldset class="fieldset roll-call">
      <legend>{t('ladder.roll-call')}</legend>
      <p class="hint" id={`${id}-keys`}>
        {t('roll.keys')}
      </p>
      <div class="field">
        <label for={id}>{t('roll.find')}</label>
        <input
          id={id}
          class="input"
          autocomplete="off"
          spellcheck={false}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={find}
        />
        <p class="hint" role="status">
          {text() && !people().some(({ label }) => isFound(label)) ? t('roll.nobody') : ''}
        </p>
      </div>
      <ul ref={list} onInput={count} on:keydown={press} aria-describedby={`${id}-keys`}>
        <For each={people()}>
          {({ personId, label }) => (
            <li hidden={!isFound(label)} data-person={personId}>
              <div role="radiogroup" aria-label={label}>
                <span class="roll-name" aria-hidden="true">
                  {label}
                </span>
                <For each={choices}>
                  {(choice) => (
                    <label>
                      <input
                        type="radio"
                        name={`${props.prefix}${personId}`}
                        value={choice}
                        checked={(props.voted?.get(personId) ?? '') === choice}
                      />
                      <span>{t(choice === '' ? 'roll.none' : `roll.${choice}`)}</span>
                    </label>
                  )}
                </For>
              </div>
            </li>
          )}
        </For>
      </ul>
      <Show when={counts()}>
        {(said) => (
          <p class="figures" role="status">
            {t('roll.so-far', {
              for: number(said().for),
              against: number(said().against),
              abstained: number(said().abstained),
              none: number(said()['']),
            })}
          </p>
        )}
      </Show>
      <Show
        when={asks()}
        fallback={
          <Button ref={all} disabled={!counts()?.['']} onClick={() => setAsks(true)}>
            {t('roll.others-yes')}
          </Button>
        }
      >
        <div class="item-actions">
          <Button ref={(element) => queueMicrotask(() => element.focus())} onClick={sayAllYes}>
            {t('roll.others-yes-sure', { count: counts()?.[''] ?? 0 })}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              setAsks(false);
              queueMicrotask(() => all.focus());
            }}
          >
            {t('form.cancel')}
          </Button>
        </div>
      </Show>
    </fieldset>
  );
};
