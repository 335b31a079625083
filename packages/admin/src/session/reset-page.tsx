import { type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { resetPassword } from './data.ts';
import { tokenOf } from './next-path.ts';
import { Threshold } from './threshold.tsx';

export const ResetPage = (props: RouteSectionProps) => {
  const submission = useSubmission(resetPassword);
  const token = () => tokenOf(props.location);
  return (
    <Threshold title={t('reset.title')} lead={t('reset.lead')}>
      <Show when={token()} fallback={<p role="alert">{t('invitation.missing')}</p>}>
        <form class="form" action={resetPassword.with(token())} method="post">
          <FormError problem={submission.result} />
          <Field
            name="password"
            label={t('reset.password')}
            hint={t('invitation.password-hint')}
            type="password"
            autocomplete="new-password"
            minLength={12}
            required
            autofocus
          />
          <FormEnd>
            <SubmitButton pending={submission.pending}>{t('reset.submit')}</SubmitButton>
          </FormEnd>
        </form>
      </Show>
    </Threshold>
  );
};
