import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { CheckField, Field, TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { identifyNeed } from './actions.ts';

/** The need, before anybody has said what is to be done about it. */
export const NeedPage = () => {
  const organisation = useOrganisation();
  return (
    <Page title={t('new-need.title')} over={t('employments.title')} lead={t('new-need.lead')}>
      <ActionForm
        action={identifyNeed.with(organisation.id)}
        verb={t('new-need.do')}
        cancel={organisation.to('/employments')}
      >
        <Field
          name="title"
          label={t('new-need.name')}
          hint={t('new-need.name-hint')}
          required
          maxLength={300}
        />
        <TextField
          name="reason"
          label={t('new-need.reason')}
          hint={t('new-need.reason-hint')}
          rows={3}
          maxLength={10_000}
        />
        <CheckField
          name="alternativesFirst"
          label={t('new-need.alternatives')}
          hint={t('new-need.alternatives-hint')}
        />
      </ActionForm>
    </Page>
  );
};
