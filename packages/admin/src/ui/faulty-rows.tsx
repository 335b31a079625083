import { For, Show } from 'solid-js';
import { say } from '../language/say.ts';
import { Section } from './page.tsx';
import { Written } from './written.tsx';

type FaultyRow = {
  readonly line: number;
  readonly name: string;
  readonly code: string;
  readonly field: string | null;
  readonly facts: Parameters<typeof say>[1];
};

/** The rows of a file that are wrong: where, which, and why, each with the name of its field. */
export const FaultyRows = (props: {
  title: string;
  rows: readonly FaultyRow[];
  /** Where a line is, in words. */
  lineOf: (line: number) => string;
  nameOf: (field: string) => string;
}) => (
  <Show when={props.rows.length}>
    <Section title={props.title}>
      <ul class="plain-list">
        <For each={props.rows}>
          {({ line, name, code, field, facts }) => (
            <li>
              {props.lineOf(line)} <Written>{name}</Written>{' '}
              <Show when={field}>{(known) => <>({props.nameOf(known()).toLowerCase()}) </>}</Show>
              {say(code, facts)}
            </li>
          )}
        </For>
      </ul>
    </Section>
  </Show>
);
