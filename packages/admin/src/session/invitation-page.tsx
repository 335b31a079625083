import { t } from '../language/language.ts';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { acceptInvitation } from './data.ts';
import { LinkedPage } from './linked-page.tsx';
import { NewPasswordField } from './new-password-field.tsx';

export const InvitationPage = () => (
  <LinkedPage title={t('invitation.title')} lead={t('invitation.lead')}>
    {(token) => (
      <ActionForm action={acceptInvitation.with(token)} verb={t('invitation.submit')}>
        <Field name="name" label={t('invitation.name')} autocomplete="name" required autofocus />
        <NewPasswordField name="password" label={t('invitation.password')} />
      </ActionForm>
    )}
  </LinkedPage>
);
