import { A, createAsync, Navigate } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import { t } from '../language/language.ts';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { Empty } from '../ui/page.tsx';
import { getSession } from './data.ts';
import { firstPageOf } from './first-page.ts';
import { Threshold } from './threshold.tsx';

/** The start: straight to the association of whoever belongs to one, a choice for whoever belongs to several. */
export const OrganisationsPage = () => {
  const session = createAsync(() => getSession());
  return (
    <Show when={session()?.organisations}>
      {(organisations) => (
        <Switch
          fallback={
            <Threshold title={t('organisations.title')}>
              <ul class="rows" ref={arrowKeys}>
                <For each={organisations()}>
                  {(one) => (
                    <li>
                      <A class="row" href={firstPageOf(one)}>
                        <span class="row-title">{one.name}</span>
                      </A>
                    </li>
                  )}
                </For>
              </ul>
            </Threshold>
          }
        >
          <Match when={organisations().length === 0}>
            <Threshold title={t('organisations.none')}>
              <Empty title={t('organisations.none-why')} />
            </Threshold>
          </Match>
          <Match when={organisations().length === 1}>
            <Navigate href={firstPageOf(organisations()[0]!)} />
          </Match>
        </Switch>
      )}
    </Show>
  );
};
