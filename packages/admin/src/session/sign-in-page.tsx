import { A, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { onMount, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { ActionForm } from '../ui/action-form.tsx';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormError } from '../ui/form.tsx';
import { signIn, signInWithPasskey } from './data.ts';
import { nextPath, tokenOf } from './next-path.ts';
import { Threshold } from './threshold.tsx';
import { keepWaiting } from './waiting-link.ts';

export const SignInPage = (props: RouteSectionProps) => {
  const byPasskey = useSubmission(signInWithPasskey);
  const next = () => nextPath(props.location);
  const byLink = () => tokenOf(props.location) !== '';
  onMount(() => byLink() && keepWaiting(next()));
  return (
    <Threshold title={t('sign-in.title')} lead={t('sign-in.only-invited')}>
      <Show when={'reset' in props.location.query}>
        <p role="status">{t('reset.done')}</p>
      </Show>
      <Show when={byLink()}>
        <p role="note">{t('sign-in.link-waits')}</p>
      </Show>
      <ActionForm
        action={signIn.with(next())}
        verb={t('sign-in.submit')}
        ways={<A href="/forgotten">{t('sign-in.forgotten')}</A>}
      >
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
      </ActionForm>
      <form class="form or" action={signInWithPasskey.with(next())} method="post">
        <FormError problem={byPasskey.result} />
        <span class="soft">{t('sign-in.or')}</span>
        <SubmitButton kind="plain" pending={byPasskey.pending}>
          {t('sign-in.with-passkey')}
        </SubmitButton>
      </form>
    </Threshold>
  );
};
