import type { Recommendations } from '@klubba/api/contract/motions';
import { For, Show } from 'solid-js';
import { fetchByLink } from '../api.ts';
import { t } from '../language/language.ts';
import { AskedPage } from '../session/asked-page.tsx';
import { Button } from '../ui/button.tsx';
import { Written } from '../ui/written.tsx';
import './motions.css';

type Motion = Recommendations['motions'][number];

/** Where a delegate reads by a link what the group recommends, without an account. */
export const RecommendationsPage = () => (
  <AskedPage
    title={t('recommendations.title')}
    lead={t('recommendations.lead')}
    path="/recommendations"
    invalid={t('recommendations.invalid')}
  >
    {(found, token) => (
      <>
        <p class="serif">
          <Written>
            {found().congress}, {found().association}
          </Written>
        </p>
        <div class="page-actions">
          <Button onClick={() => openPdf(token)}>{t('recommendations.pdf')}</Button>
        </div>
        <For each={found().motions} fallback={<p>{t('recommendations.none')}</p>}>
          {(motion) => <One motion={motion} />}
        </For>
      </>
    )}
  </AskedPage>
);

const openPdf = async (token: string) => {
  const answer = await fetchByLink('/recommendations/recommendations.pdf', token);
  const address = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement('a'), {
    ...{ href: address, download: 'recommendations.pdf' },
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

const One = (props: { motion: Motion }) => (
  <section class="section">
    <div class="section-head">
      <h2>
        <Written>{[props.motion.number, props.motion.title].filter(Boolean).join(' ')}</Written>
      </h2>
    </div>
    <Show when={props.motion.othersBy}>
      {(by) => (
        <p class="soft">
          <Written>{by()}</Written>
        </p>
      )}
    </Show>
    <ol class="motion-clauses">
      <For each={props.motion.clauses}>
        {({ text }) => (
          <li class="serif">
            <Written>{text}</Written>
          </li>
        )}
      </For>
    </ol>
    <Said motion={props.motion} what="stance" />
    <Said motion={props.motion} what="advice" />
  </section>
);

const Said = (props: { motion: Motion; what: 'stance' | 'advice' }) => {
  const numberOf = (clauseId: string) =>
    props.motion.clauses.findIndex((one) => one.clauseId === clauseId) + 1;
  return (
    <Show when={props.motion[props.what]}>
      {(said) => (
        <div class="said">
          <h3>{t(`opinion-for.${props.what === 'stance' ? 'stance' : 'delegates'}`)}</h3>
          <Show when={said().text}>
            <p class="serif prose">
              <Written>{said().text}</Written>
            </p>
          </Show>
          <ul class="story-clauses">
            <For each={said().clauses}>
              {({ clauseId, answer, wording }) => (
                <li>
                  <Show when={answer}>
                    {(says) =>
                      t('life.clause-says', {
                        number: numberOf(clauseId),
                        says: t(`answer.${says()}`),
                      })
                    }
                  </Show>
                  <Show when={wording}>
                    {' '}
                    <q>
                      <Written>{wording}</Written>
                    </q>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </div>
      )}
    </Show>
  );
};
