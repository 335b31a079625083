import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Empty, Page } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { listEmploymentLooks, useEmployment } from './data.ts';

/** Who has looked into what is the employee's own, and when. */
export const LooksPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const employment = useEmployment(() => props.params.employmentId!);
  const looks = createAsync(() => listEmploymentLooks(organisation.id, props.params.employmentId!));
  const page = () => organisation.to(`/employments/${props.params.employmentId}`);
  return (
    <Page
      title={t('looks.title')}
      over={
        <A href={page()}>
          <Written>{employment()?.title}</Written>
        </A>
      }
      lead={t('looks.lead')}
    >
      <Show when={looks()}>
        {(read) => (
          <Show when={read().looks.length} fallback={<Empty title={t('looks.none')} />}>
            <ul class="rows">
              <For each={read().looks}>
                {(look) => (
                  <li class="row">
                    <span class="row-title">{look.name ?? t('mention.erased')}</span>
                    <span class="row-note">{t(`looks.what.${look.what}`)}</span>
                    <span class="row-side figures">{moment(look.at)}</span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
    </Page>
  );
};
