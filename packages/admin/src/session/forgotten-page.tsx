import { A, useSubmission } from '@solidjs/router';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { askForNewPassword } from './data.ts';
import { Threshold } from './threshold.tsx';

export const ForgottenPage = () => {
  const submission = useSubmission(askForNewPassword);
  return (
    <Threshold title={t('forgotten.title')} lead={t('forgotten.lead')}>
      <form class="form" action={askForNewPassword} method="post">
        <FormError problem={submission.result} />
        <Field
          name="email"
          label={t('sign-in.email')}
          type="email"
          autocomplete="username"
          required
          autofocus
        />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('forgotten.submit')}</SubmitButton>
          <A href="/sign-in">{t('form.cancel')}</A>
        </FormEnd>
      </form>
    </Threshold>
  );
};

export const ForgottenSentPage = () => (
  <Threshold title={t('forgotten.title')}>
    <p role="status">{t('forgotten.sent')}</p>
    <p>
      <A href="/sign-in">{t('sign-in.title')}</A>
    </p>
  </Threshold>
);
