import { A, createAsync, useNavigate } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { Empty, Page } from '../ui/page.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';

import { Written } from '../ui/written.tsx';
import { listMotions } from './data.ts';
import { StageStatus } from './stage-status.tsx';

/** The motions that one may see, and how far each has come. */
export const MotionListPage = () => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const list = createAsync(() => listMotions(organisation.id));
  const mayBegin = () => organisation.may('beginMotion');
  const begin = () => organisation.to('/motions/new');
  useShortcuts(
    ...(mayBegin()
      ? [{ keys: 'c', label: () => t('motions.new'), run: () => navigate(begin()) }]
      : []),
  );
  return (
    <Page
      title={t('motions.title')}
      actions={
        <Show when={mayBegin()}>
          <LinkButton kind="main" keys="c" href={begin()}>
            {t('motions.new')}
          </LinkButton>
        </Show>
      }
    >
      <Show
        when={list()?.motions.length}
        fallback={
          <Show when={list()}>
            <Empty title={t('motions.none')}>
              <p>{t('motions.none-why')}</p>
            </Empty>
          </Show>
        }
      >
        <ul class="rows" ref={arrowKeys}>
          <For each={list()?.motions}>
            {(one) => (
              <li>
                <A href={organisation.to(`/motions/${one.motionId}`)} class="row">
                  <span class="row-title">
                    <Written>{[one.number, one.title].filter(Boolean).join(' ')}</Written>
                  </span>
                  <span class="row-note">
                    {[one.othersBy, ...one.topics].filter(Boolean).join(', ')}
                  </span>
                  <span class="row-side">
                    <StageStatus stage={one.stage} />
                  </span>
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Page>
  );
};
