import { t } from '../language/language.ts';
import { ActionForm } from '../ui/action-form.tsx';
import { resetPassword } from './data.ts';
import { LinkedPage } from './linked-page.tsx';
import { NewPasswordField } from './new-password-field.tsx';

export const ResetPage = () => (
  <LinkedPage title={t('reset.title')} lead={t('reset.lead')}>
    {(token) => (
      <ActionForm action={resetPassword.with(token)} verb={t('reset.submit')}>
        <NewPasswordField name="password" label={t('reset.password')} autofocus />
      </ActionForm>
    )}
  </LinkedPage>
);
