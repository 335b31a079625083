import { t } from '../language/language.ts';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { createFirstUser } from './data.ts';
import { LinkedPage } from './linked-page.tsx';
import { NewPasswordField } from './new-password-field.tsx';

export const FirstUserPage = () => (
  <LinkedPage title={t('first-user.title')} lead={t('first-user.lead')}>
    {(token) => (
      <ActionForm action={createFirstUser.with(token)} verb={t('first-user.submit')}>
        <Field name="association" label={t('first-user.association')} required autofocus />
        <Field name="seat" label={t('first-user.seat')} required />
        <Field name="name" label={t('invitation.name')} autocomplete="name" required />
        <Field
          name="email"
          label={t('first-user.email')}
          type="email"
          autocomplete="username"
          required
        />
        <NewPasswordField name="password" label={t('invitation.password')} />
      </ActionForm>
    )}
  </LinkedPage>
);
