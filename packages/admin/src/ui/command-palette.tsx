import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, onCleanup, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Dialog } from './dialog.tsx';
import { KeyHint } from './key-hint.tsx';
import { createPickList, PickList } from './pick-list.tsx';
import { shortcuts } from './shortcuts.ts';

/** A page that a search has found, and what it is about: a person, a decision, a meeting. */
export type Found = {
  readonly label: string;
  readonly kind: string;
  readonly path: string;
  /** Stands after what else is found. */
  readonly aside?: boolean;
};

type Choice = {
  readonly label: string;
  readonly keys?: string;
  readonly kind?: string;
  readonly run: () => void;
};

type Props = {
  onClose: () => void;
  /** Looks beyond what can be done from here. */
  find: (text: string) => Promise<readonly Found[]>;
};

/** Everything one can do or go to from here, and whatever the association has, found by typing a few letters of it. */
export const CommandPalette = (props: Props) => (
  <Dialog open onClose={props.onClose} title={t('palette.label')} bare class="palette">
    <PaletteSearch {...props} />
  </Dialog>
);

const PaletteSearch = (props: Props) => {
  const navigate = useNavigate();
  const [text, setText] = createSignal('');
  const search = createSearch((asked) => props.find(asked));
  const choices = createMemo((): Choice[] => [
    ...shortcuts()
      .map((one) => ({ ...one, label: one.label() }))
      .filter(({ label }) => matches(label, text())),
    ...search.found().map(({ label, kind, path }) => ({ label, kind, run: () => navigate(path) })),
  ]);
  const list = createPickList<Choice>(choices, (one) => {
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
          search.ask(event.currentTarget.value);
          list.toFirst();
        }}
        onKeyDown={list.onKeyDown}
      />
      <PickList list={list} items={choices()} label={t('palette.label')}>
        {(one) => (
          <>
            <span>{one.label}</span>
            <Show when={one.keys}>{(keys) => <KeyHint keys={keys()} />}</Show>
            <Show when={one.kind}>{(kind) => <span class="hint">{kind()}</span>}</Show>
          </>
        )}
      </PickList>
      <p classList={{ empty: !choices().length, unseen: choices().length > 0 }} role="status">
        {status(choices().length, search.isUnderWay(), text())}
      </p>
    </>
  );
};

const status = (count: number, isUnderWay: boolean, text: string) => {
  if (isUnderWay) return t('palette.searching');
  return count ? t('combobox.found', { count }) : t('palette.nothing', { text });
};

/** Asks once the typing pauses; an answer to what has been typed over is let go. */
const createSearch = (find: Props['find']) => {
  const [found, setFound] = createSignal<readonly Found[]>([]);
  const [isUnderWay, setUnderWay] = createSignal(false);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest = '';
  const ask = (typed: string) => {
    latest = typed.trim();
    clearTimeout(pause);
    setFound([]);
    setUnderWay(latest.length > 1);
    if (latest.length > 1) pause = setTimeout(() => void look(latest), 200);
  };
  const look = async (asked: string) => {
    // A search that fails leaves what can be done from here.
    const answer = await find(asked).catch(() => []);
    if (asked !== latest) return;
    setFound(answer);
    setUnderWay(false);
  };
  onCleanup(() => clearTimeout(pause));
  return { found, isUnderWay, ask };
};

/** Every word that was typed begins a word of the label. */
const matches = (label: string, text: string) => {
  const words = label.toLowerCase().split(/\s+/);
  const typed = text.toLowerCase().split(/\s+/).filter(Boolean);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
};
