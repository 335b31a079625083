import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { addOutsideCalendar } from './data.ts';

export const AddOutsidePage = () => {
  const organisation = useOrganisation();
  return (
    <Page
      title={t('calendar.add-outside')}
      over={t('calendar.title')}
      lead={t('calendar.add-outside-lead')}
    >
      <ActionForm
        action={addOutsideCalendar.with(organisation.id)}
        verb={t('calendar.add-it')}
        cancel={organisation.to('/calendar')}
      >
        <Field
          name="name"
          label={t('calendar.whose')}
          hint={t('calendar.whose-hint')}
          required
          maxlength={100}
        />
        <Field
          name="url"
          inputmode="url"
          lang=""
          label={t('calendar.address')}
          hint={t('calendar.address-hint')}
          required
          maxlength={2000}
        />
      </ActionForm>
    </Page>
  );
};
