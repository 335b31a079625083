import { t } from '../language/language.ts';
import { Field } from '../ui/form.tsx';

/** Where a password is chosen; the password manager offers one. */
export const NewPasswordField = (props: { name: string; label: string; autofocus?: boolean }) => (
  <Field
    {...props}
    hint={t('invitation.password-hint')}
    type="password"
    autocomplete="new-password"
    minLength={12}
    required
  />
);
