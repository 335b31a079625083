import type { ElectionView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Section } from '../../ui/page.tsx';
import { electionUrl } from '../data.ts';
import { publishResult } from './actions.ts';

/** What anybody can take along: the result sheet, and the evidence that recounts to the same result. */
export const Papers = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  const file = (rest: string) => `/api${electionUrl(organisation.id, props.view.electionId, rest)}`;
  return (
    <Section title={t('outcome.documents')}>
      <ul class="links">
        <li>
          <a href={file('/result.pdf')} rel="external">
            {t('outcome.result-pdf')}
          </a>
        </li>
        <li>
          <a href={file('/result.csv')} rel="external">
            {t('outcome.result-csv')}
          </a>
        </li>
        <li>
          <a href={file('/evidence')} rel="external" download="valhandlingar.json">
            {t('outcome.evidence')}
          </a>
          <p class="soft small">
            {t('outcome.recount')} <code>klubba count valhandlingar.json</code>
          </p>
        </li>
      </ul>
      <Show
        when={props.view.publishedAt}
        fallback={
          <Show when={props.view.may.conduct}>
            <ActionForm
              action={publishResult.with(organisation.id, props.view.electionId)}
              verb={t('outcome.publish')}
            >
              <p class="soft">{t('outcome.publish-means')}</p>
            </ActionForm>
          </Show>
        }
      >
        {(at) => <p class="soft">{t('outcome.published', { day: day(at()) })}</p>}
      </Show>
    </Section>
  );
};
