import { A, createAsync, useSubmission } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import {
  addPasskey,
  changePassword,
  getAuthSession,
  type SecondFactorSetup,
  setUpSecondFactor,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from './security-data.ts';
import { Threshold } from './threshold.tsx';

export const AddPasskeyPage = () => {
  const submission = useSubmission(addPasskey);
  return (
    <Threshold title={t('security.add-passkey')} lead={t('security.passkeys-why')}>
      <form class="form" action={addPasskey} method="post">
        <FormError problem={submission.result} />
        <Field
          name="name"
          label={t('security.passkey-name')}
          hint={t('security.passkey-name-hint')}
          maxLength={60}
          required
          autofocus
        />
        <End pending={submission.pending}>{t('security.add-passkey')}</End>
      </form>
    </Threshold>
  );
};

export const ChangePasswordPage = () => {
  const submission = useSubmission(changePassword);
  return (
    <Threshold title={t('security.change-password')} lead={t('reset.lead')}>
      <form class="form" action={changePassword} method="post">
        <FormError problem={submission.result} />
        <PasswordField name="current" label={t('security.current-password')} />
        <Field
          name="new"
          label={t('security.new-password')}
          hint={t('invitation.password-hint')}
          type="password"
          autocomplete="new-password"
          minLength={12}
          required
        />
        <End pending={submission.pending}>{t('security.change-password')}</End>
      </form>
    </Threshold>
  );
};

export const SecondFactorSetupPage = () => {
  const session = createAsync(() => getAuthSession());
  const begun = useSubmission(setUpSecondFactor);
  return (
    <Threshold title={t('security.second-factor')} lead={t('security.second-factor-why')}>
      <Show when={session()}>
        {(found) => (
          <Show when={!found().user.twoFactorEnabled} fallback={<TurnOff />}>
            <Show when={begun.result?.setup} fallback={<Begin />}>
              {(setup) => <Connect setup={setup()} />}
            </Show>
          </Show>
        )}
      </Show>
    </Threshold>
  );
};

const Begin = () => {
  const submission = useSubmission(setUpSecondFactor);
  return (
    <form class="form" action={setUpSecondFactor} method="post">
      <FormError problem={submission.result?.problem} />
      <PasswordField name="password" label={t('security.password-again')} />
      <End pending={submission.pending}>{t('security.turn-on')}</End>
    </form>
  );
};

const Connect = (props: { setup: SecondFactorSetup }) => {
  const submission = useSubmission(turnOnSecondFactor);
  const key = () => new URL(props.setup.totpURI).searchParams.get('secret') ?? '';
  return (
    <form class="form" action={turnOnSecondFactor} method="post">
      <h2>{t('security.setup-title')}</h2>
      <p>{t('security.setup-scan')}</p>
      <QrCode text={props.setup.totpURI} label={t('security.setup-code-picture')} />
      <p>
        <a href={props.setup.totpURI}>{t('security.setup-open')}</a>
      </p>
      <p>
        {t('security.setup-key')}
        <br />
        <code class="setup-key">{key().replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <h2>{t('security.backup-codes')}</h2>
      <p>{t('security.backup-codes-why')}</p>
      <ul class="backup-codes">
        <For each={props.setup.backupCodes}>{(code) => <li>{code}</li>}</For>
      </ul>
      <FormError problem={submission.result} />
      <Field
        name="code"
        label={t('security.setup-code')}
        inputMode="numeric"
        autocomplete="one-time-code"
        required
      />
      <End pending={submission.pending}>{t('security.setup-confirm')}</End>
    </form>
  );
};

const TurnOff = () => {
  const submission = useSubmission(turnOffSecondFactor);
  return (
    <form class="form" action={turnOffSecondFactor} method="post">
      <FormError problem={submission.result} />
      <PasswordField name="password" label={t('security.password-again')} />
      <End pending={submission.pending}>{t('security.turn-off')}</End>
    </form>
  );
};

const PasswordField = (props: { name: string; label: string }) => (
  <Field
    name={props.name}
    label={props.label}
    type="password"
    autocomplete="current-password"
    required
    autofocus
  />
);

const End = (props: { pending: boolean | undefined; children: JSX.Element }) => (
  <FormEnd>
    <SubmitButton pending={props.pending}>{props.children}</SubmitButton>
    <A href="/security">{t('form.cancel')}</A>
  </FormEnd>
);
