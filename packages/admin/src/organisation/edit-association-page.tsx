import { A, createAsync, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { changeAssociation, getAssociation } from './data.ts';

export const EditAssociationPage = () => {
  const organisation = useOrganisation();
  const association = createAsync(() => getAssociation(organisation.id));
  const start = startingFrom(association);
  const submission = useSubmission(changeAssociation);
  const languages = () =>
    (['sv', 'en'] as const).map((value) => ({ value, label: t(`association.language-${value}`) }));
  return (
    <Page title={t('association.edit')} over={t('organisation.title')}>
      <Show when={start()} keyed>
        {(found) => (
          <form
            class="form"
            action={changeAssociation.with(organisation.id, found.version)}
            method="post"
          >
            <FormError problem={submission.result} />
            <Field
              name="name"
              label={t('association.name')}
              value={found.name}
              problem={submission.result}
              required
            />
            <Field
              name="organisationNumber"
              label={t('association.number')}
              hint={t('association.number-hint')}
              value={found.organisationNumber ?? ''}
              problem={submission.result}
              inputMode="numeric"
            />
            <Field
              name="seat"
              label={t('association.seat')}
              hint={t('association.seat-hint')}
              value={found.seat}
              problem={submission.result}
              required
            />
            <SelectField
              name="language"
              label={t('association.language')}
              hint={t('association.language-hint')}
              options={languages()}
              value={found.language}
              problem={submission.result}
              required
            />
            <Field
              name="timeZone"
              label={t('association.time-zone')}
              value={found.timeZone}
              problem={submission.result}
              required
            />
            <FormEnd>
              <SubmitButton pending={submission.pending}>{t('form.save')}</SubmitButton>
              <A href={organisation.to('/organisation')}>{t('form.cancel')}</A>
            </FormEnd>
          </form>
        )}
      </Show>
    </Page>
  );
};
