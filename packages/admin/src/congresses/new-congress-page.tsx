import { A, createAsync } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { CheckField, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { arrangeCongress } from './actions.ts';
import { listCongresses } from './data.ts';
import { DetailsFields } from './forms/details-fields.tsx';

/** A congress begins with its name; where there has been one before, with its ladder, classes and tasks too. */
export const NewCongressPage = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listCongresses(organisation.id));
  const [template, setTemplate] = createSignal<string>();
  const earlier = () => list()?.congresses ?? [];
  const chosen = () => template() ?? earlier()[0]?.congressId ?? '';
  return (
    <Page
      title={t('congresses.new')}
      over={<A href={organisation.to('/congresses')}>{t('congresses.title')}</A>}
      lead={t('new-congress.lead')}
    >
      <Show when={list()}>
        <ActionForm
          action={arrangeCongress.with(organisation.id)}
          verb={t('new-congress.do')}
          cancel={organisation.to('/congresses')}
        >
          <DetailsFields />
          <Show when={earlier().length}>
            <SelectField
              name="templateId"
              label={t('new-congress.template')}
              hint={t('new-congress.template-hint')}
              empty={t('new-congress.no-template')}
              value={chosen()}
              options={earlier().map(({ congressId, name }) => ({
                ...{ value: congressId, label: name, written: true },
              }))}
              onChange={(event) => setTemplate(event.currentTarget.value)}
            />
            <Show when={chosen()}>
              <CheckField
                name="moveDeadlines"
                label={t('new-congress.move')}
                hint={t('new-congress.move-hint')}
              />
            </Show>
          </Show>
        </ActionForm>
      </Show>
    </Page>
  );
};
