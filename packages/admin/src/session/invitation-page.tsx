import { type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { acceptInvitation } from './data.ts';
import { tokenOf } from './next-path.ts';
import { Threshold } from './threshold.tsx';

export const InvitationPage = (props: RouteSectionProps) => {
  const submission = useSubmission(acceptInvitation);
  const token = () => tokenOf(props.location);
  return (
    <Threshold title={t('invitation.title')} lead={t('invitation.lead')}>
      <Show when={token()} fallback={<p role="alert">{t('invitation.missing')}</p>}>
        <form class="form" action={acceptInvitation.with(token())} method="post">
          <FormError problem={submission.result} />
          <Field
            name="name"
            label={t('invitation.name')}
            problem={submission.result}
            autocomplete="name"
            required
            autofocus
          />
          <Field
            name="password"
            label={t('invitation.password')}
            hint={t('invitation.password-hint')}
            problem={submission.result}
            type="password"
            autocomplete="new-password"
            minLength={12}
            required
          />
          <FormEnd>
            <SubmitButton pending={submission.pending}>{t('invitation.submit')}</SubmitButton>
          </FormEnd>
        </form>
      </Show>
    </Threshold>
  );
};
