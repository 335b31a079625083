import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { w } from './words/words.ts';

/** Where a file is dropped, or chosen with the keyboard. */
export const ChooseFile = (props: {
  invite: string;
  choose: string;
  onFile: (file: File) => void;
  small?: boolean;
  children?: JSX.Element;
}) => {
  const [over, setOver] = createSignal(false);
  const id = createUniqueId();
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) props.onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the input does
    <div
      class="drop"
      data-over={over()}
      data-small={props.small === true}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p class="drop-invite">{props.invite}</p>
      <div class="drop-ways">
        <input
          id={id}
          class="drop-input unseen"
          type="file"
          accept=".blt,.dat,.csv,.txt,.json"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <label for={id} class="button" data-kind={props.small ? undefined : 'main'}>
          {props.choose}
        </label>
        {props.children}
      </div>
      <Show when={!props.small}>
        <p class="hint">{w()['drop.formats']}</p>
      </Show>
    </div>
  );
};
