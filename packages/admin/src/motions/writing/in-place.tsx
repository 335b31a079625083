import { linesOf } from '@klubba/domain/numbered-text';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { TextLine } from '../../numbered-texts/numbered-lines.tsx';
import { Written } from '../../ui/written.tsx';

/** The change in its place, with the lines around it. */
export const InPlace = (props: {
  text: string;
  from: number;
  to: number;
  isStruck: boolean;
  put: string;
}) => {
  const around = 2;
  const lines = () => linesOf(props.text);
  const isThere = () => props.from >= 0 && props.to <= lines().length && props.from <= props.to;
  const shown = () => {
    const first = Math.max(props.from - around, 1);
    const end = Math.min(props.to + around, lines().length);
    return Array.from({ length: Math.max(end - first + 1, 0) }, (_, i) => first + i);
  };
  const isStruckAt = (number: number) =>
    props.isStruck && number >= props.from && number <= props.to;
  return (
    <Show when={props.text && props.from + props.to > 0}>
      <Show when={isThere()} fallback={<p class="soft">{t('writing.lines-outside')}</p>}>
        <ol class="text-lines" aria-label={t('writing.in-place')}>
          <For each={shown()}>
            {(number) => (
              <>
                <TextLine number={number} {...(isStruckAt(number) ? { kind: 'removed' } : {})}>
                  <Show when={isStruckAt(number)} fallback={lines()[number - 1]}>
                    <del>{lines()[number - 1]}</del>
                  </Show>
                </TextLine>
                <Show when={number === props.to && props.put}>
                  <For each={props.put.split('\n')}>
                    {(line) => (
                      <TextLine kind="added">
                        <ins>
                          <Written>{line}</Written>
                        </ins>
                      </TextLine>
                    )}
                  </For>
                </Show>
              </>
            )}
          </For>
        </ol>
      </Show>
    </Show>
  );
};
