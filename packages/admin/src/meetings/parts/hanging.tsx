import type { WhatHangs } from '@klubba/api/contract';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { MentionText } from '../../ui/mention-text.tsx';
import { hangingLines } from './hanging-lines.ts';

type Props = {
  of: WhatHangs;
  outcome: Parameters<typeof hangingLines>[1];
  children?: JSX.Element;
};

/** What goes with the right outcome of a decision, to be seen before it is said; nothing where nothing does. */
export const Hanging = (props: Props) => {
  const lines = createMemo(() => hangingLines(props.of, props.outcome));
  return (
    <Show when={lines().length}>
      <p>{t('desk.hangs')}</p>
      <ul>
        <For each={lines()}>
          {(line) => (
            <li>
              <MentionText text={line} />
            </li>
          )}
        </For>
      </ul>
      {props.children}
    </Show>
  );
};
