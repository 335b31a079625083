import { type Candidate, type Count, en, explain, sv } from '@klubba/domain/counting';
import { createMemo, For, Show } from 'solid-js';
import { language } from '../language/language.ts';
import { Section } from '../ui/page.tsx';
import { w } from './words/words.ts';

/** A count in sentences, from its ballots to who was elected. */
export const Told = (props: { counted: Count; candidates: readonly Candidate[] }) => {
  const sentences = createMemo(() =>
    explain(props.counted, props.candidates, language() === 'sv' ? sv : en),
  );
  return (
    <Section title={w()['result.told']}>
      <ol class="told">
        <For each={sentences().slice(0, shown)}>{(sentence) => <li>{sentence}</li>}</For>
      </ol>
      <Show when={sentences().length > shown}>
        <p class="soft">{w()['told.more'](sentences().length - shown)}</p>
      </Show>
    </Section>
  );
};

// More than anyone reads; the tables hold the rest.
const shown = 200;
