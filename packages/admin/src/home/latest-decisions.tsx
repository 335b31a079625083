import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { listDecisions } from '../decisions/data.ts';
import '../decisions/decisions.css';
import { DecisionRow } from '../decisions/decision-row.tsx';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { NamesProvider } from '../ui/mention-text.tsx';
import { EmptyRow, Section } from '../ui/page.tsx';

const shown = 5;

export const LatestDecisions = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listDecisions(organisation.id));
  const nameOf = (id: string) => list()?.people.find(({ personId }) => personId === id)?.name;
  return (
    <Section
      title={t('home.latest-decisions')}
      aside={<A href={organisation.to('/decisions')}>{t('home.all-decisions')}</A>}
    >
      <NamesProvider nameOf={nameOf}>
        <ul class="rows" ref={arrowKeys}>
          <For
            each={list()?.decisions.slice(0, shown)}
            fallback={
              <Show when={list()}>
                <EmptyRow title={t('home.no-decisions')}>
                  <p>{t('home.no-decisions-why')}</p>
                </EmptyRow>
              </Show>
            }
          >
            {(decision) => <DecisionRow decision={decision} />}
          </For>
        </ul>
      </NamesProvider>
    </Section>
  );
};
