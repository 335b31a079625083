import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { changeAssociation, getAssociation } from './data.ts';

export const EditAssociationPage = () => {
  const organisation = useOrganisation();
  const association = createAsync(() => getAssociation(organisation.id));
  const start = startingFrom(association);
  const languages = () =>
    (['sv', 'en'] as const).map((value) => ({ value, label: t(`association.language-${value}`) }));
  return (
    <Page title={t('association.edit')} over={t('organisation.title')}>
      <Show when={start()} keyed>
        {(found) => (
          <ActionForm
            action={changeAssociation.with(organisation.id, found.version)}
            verb={t('form.save')}
            cancel={organisation.to('/organisation')}
          >
            <Field name="name" label={t('association.name')} value={found.name} required />
            <Field
              name="organisationNumber"
              label={t('association.number')}
              hint={t('association.number-hint')}
              value={found.organisationNumber ?? ''}
              inputMode="numeric"
            />
            <Field
              name="seat"
              label={t('association.seat')}
              hint={t('association.seat-hint')}
              value={found.seat}
              required
            />
            <SelectField
              name="language"
              label={t('association.language')}
              hint={t('association.language-hint')}
              options={languages()}
              value={found.language}
              required
            />
            <Field
              name="timeZone"
              label={t('association.time-zone')}
              hint={t('association.time-zone-hint')}
              value={found.timeZone}
              required
            />
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};
