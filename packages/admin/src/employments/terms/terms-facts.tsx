import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Written } from '../../ui/written.tsx';
import { sayTerm } from './term-words.ts';
import { type Terms, termNames } from './terms.ts';

/** What has been said of an employment, term by term. */
export const TermsFacts = (props: { terms: Terms; nameOf: (personId: string) => string }) => (
  <dl class="facts">
    <For each={termNames}>
      {(name) => (
        <Show when={sayTerm(props.terms, name, props.nameOf)}>
          {(said) => (
            <>
              <dt>{t(`term.${name}`)}</dt>
              <dd class="term">
                <Written>{said()}</Written>
              </dd>
            </>
          )}
        </Show>
      )}
    </For>
  </dl>
);
