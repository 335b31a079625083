import { A, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { t } from '../language/language.ts';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { requestPassword } from './request-password.ts';
import { Threshold } from './threshold.tsx';

/** A link is mailed to the address that signs in; where no mail is set up, whoever runs Klubba makes it, and the page says how. */
export const ForgottenPage = () => {
  const submission = useSubmission(requestPassword);
  const isAsked = () => submission.result !== undefined && !isProblem(submission.result);
  return (
    <Threshold title={t('forgotten.title')} lead={t('forgotten.lead')}>
      <Show
        when={!isAsked()}
        fallback={
          <p role="status" tabIndex={-1}>
            {t('forgotten.asked')}
          </p>
        }
      >
        <ActionForm action={requestPassword} verb={t('forgotten.ask')}>
          <Field name="email" type="email" label={t('first-user.email')} required />
        </ActionForm>
      </Show>
      <p class="soft small">
        {t('forgotten.how')} <code>klubba password {t('forgotten.your-email')}</code>
      </p>
      <p>
        <A href="/sign-in">{t('sign-in.title')}</A>
      </p>
    </Threshold>
  );
};
