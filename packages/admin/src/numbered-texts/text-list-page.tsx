import type { TextSummary } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyRow, Page, Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { Written } from '../ui/written.tsx';
import { listTexts } from './data.ts';
import { numberOf } from './versions.ts';

/** The texts with numbered lines, and what is adopted of each. */
export const TextListPage = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listTexts(organisation.id));
  return (
    <Page
      title={t('texts.title')}
      lead={t('texts.lead')}
      actions={
        <Show when={organisation.may('beginText')}>
          <LinkButton kind="main" href={organisation.to('/texts/new')}>
            {t('texts.begin')}
          </LinkButton>
        </Show>
      }
    >
      <Section title={t('texts.list')}>
        <ul class="rows" ref={arrowKeys}>
          <For
            each={list()?.texts}
            fallback={
              <Show when={list()}>
                <EmptyRow title={t('texts.none')}>
                  <p class="soft">{t('texts.none-why')}</p>
                </EmptyRow>
              </Show>
            }
          >
            {(text) => <TextRow text={text} />}
          </For>
        </ul>
      </Section>
      <WholeList of={`/api/organisations/${organisation.id}/texts/file`} />
    </Page>
  );
};

const TextRow = (props: { text: TextSummary }) => {
  const organisation = useOrganisation();
  return (
    <li>
      <A class="row" href={organisation.to(`/texts/${props.text.textId}`)}>
        <span class="row-title">
          <Written>{props.text.title}</Written>
        </span>
        <span class="row-note">
          {t(`text.kind.${props.text.kind}`)}
          <Show when={props.text.versions}>
            {(count) => <> · {t('texts.versions', { count: count() })}</>}
          </Show>
        </span>
        <span class="row-side">
          <Show
            when={props.text.adopted}
            fallback={<Status tone="quiet">{t('texts.not-adopted')}</Status>}
          >
            {(adopted) => (
              <Status tone="good">
                {t('texts.adopted', { number: numberOf(adopted()), day: day(adopted().decidedOn) })}
              </Status>
            )}
          </Show>
        </span>
      </A>
    </li>
  );
};
