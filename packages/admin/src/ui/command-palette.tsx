import { createMemo, createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Dialog } from './dialog.tsx';
import { KeyHint } from './key-hint.tsx';
import { createPickList, PickList } from './pick-list.tsx';
import { type Shortcut, shortcuts } from './shortcuts.ts';

/** Everything one can do or go to from here, found by typing a few letters of it. */
export const CommandPalette = (props: { open: boolean; onClose: () => void }) => (
  <Dialog open={props.open} onClose={props.onClose} title={t('palette.label')} bare class="palette">
    <PaletteSearch onClose={props.onClose} />
  </Dialog>
);

const PaletteSearch = (props: { onClose: () => void }) => {
  const [text, setText] = createSignal('');
  const found = createMemo(() => shortcuts().filter((one) => matches(one.label(), text())));
  const list = createPickList<Shortcut>(found, (one) => {
    props.onClose();
    // The dialog gives the focus back first; what runs may move it on.
    setTimeout(one.run);
  });
  return (
    <>
      <input
        class="input"
        role="combobox"
        aria-expanded="true"
        aria-controls={list.id}
        aria-activedescendant={list.active()}
        aria-label={t('palette.label')}
        placeholder={t('palette.label')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setText(event.currentTarget.value);
          list.toFirst();
        }}
        onKeyDown={list.onKeyDown}
      />
      <PickList list={list} items={found()} label={t('palette.label')}>
        {(one) => (
          <>
            <span>{one.label()}</span>
            <KeyHint keys={one.keys} />
          </>
        )}
      </PickList>
      <Show when={!found().length}>
        <p class="empty" role="status">
          {t('palette.nothing', { text: text() })}
        </p>
      </Show>
    </>
  );
};

/** Every word that was typed begins a word of the label. */
const matches = (label: string, text: string) => {
  const words = label.toLowerCase().split(/\s+/);
  const typed = text.toLowerCase().split(/\s+/).filter(Boolean);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
};
