import { type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { createFirstUser } from './data.ts';
import { tokenOf } from './next-path.ts';
import { Threshold } from './threshold.tsx';

export const FirstUserPage = (props: RouteSectionProps) => {
  const submission = useSubmission(createFirstUser);
  const token = () => tokenOf(props.location);
  return (
    <Threshold title={t('first-user.title')} lead={t('first-user.lead')}>
      <Show when={token()} fallback={<p role="alert">{t('invitation.missing')}</p>}>
        <form class="form" action={createFirstUser.with(token())} method="post">
          <FormError problem={submission.result} />
          <Field
            name="association"
            label={t('first-user.association')}
            problem={submission.result}
            required
            autofocus
          />
          <Field name="seat" label={t('first-user.seat')} problem={submission.result} required />
          <Field
            name="name"
            label={t('invitation.name')}
            problem={submission.result}
            autocomplete="name"
            required
          />
          <Field
            name="email"
            label={t('first-user.email')}
            problem={submission.result}
            type="email"
            autocomplete="username"
            required
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
            <SubmitButton pending={submission.pending}>{t('first-user.submit')}</SubmitButton>
          </FormEnd>
        </form>
      </Show>
    </Threshold>
  );
};
