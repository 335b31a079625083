import { A, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { signIn, signInWithPasskey } from './data.ts';
import { nextPath } from './next-path.ts';
import { Threshold } from './threshold.tsx';

export const SignInPage = (props: RouteSectionProps) => {
  const byPassword = useSubmission(signIn);
  const byPasskey = useSubmission(signInWithPasskey);
  const next = () => nextPath(props.location);
  return (
    <Threshold title={t('sign-in.title')} lead={t('sign-in.only-invited')}>
      <Show when={'reset' in props.location.query}>
        <p role="status">{t('reset.done')}</p>
      </Show>
      <form class="form" action={signIn.with(next())} method="post">
        <FormError problem={byPassword.result ?? byPasskey.result} />
        <Field
          name="email"
          label={t('sign-in.email')}
          type="email"
          autocomplete="username webauthn"
          required
          autofocus
        />
        <Field
          name="password"
          label={t('sign-in.password')}
          type="password"
          autocomplete="current-password"
          required
        />
        <FormEnd>
          <SubmitButton pending={byPassword.pending}>{t('sign-in.submit')}</SubmitButton>
          <A href="/forgotten">{t('sign-in.forgotten')}</A>
        </FormEnd>
      </form>
      <form class="form or" action={signInWithPasskey.with(next())} method="post">
        <span class="soft">{t('sign-in.or')}</span>
        <SubmitButton kind="plain" pending={byPasskey.pending}>
          {t('sign-in.with-passkey')}
        </SubmitButton>
      </form>
    </Threshold>
  );
};
