import { createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { t } from '../language/language.ts';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { ByPasskey, ProofFields } from './proof-fields.tsx';
import {
  addPasskey,
  changePassword,
  getAuthSession,
  listPasskeys,
  removePasskey,
  type SecondFactorSetup,
  setUpSecondFactor,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from './security-data.ts';
import { Threshold } from './threshold.tsx';

export const AddPasskeyPage = () => (
  <Threshold title={t('security.add-passkey')} lead={t('security.passkeys-why')}>
    <ActionForm
      action={addPasskey}
      verb={t('security.add-passkey')}
      ways={<ByPasskey />}
      cancel="/security"
    >
      <Field
        name="name"
        label={t('security.passkey-name')}
        hint={t('security.passkey-name-hint')}
        maxLength={60}
        required
        autofocus
      />
      <ProofFields />
    </ActionForm>
  </Threshold>
);

export const RemovePasskeyPage = (props: RouteSectionProps) => {
  const passkeys = createAsync(() => listPasskeys());
  const passkey = () => passkeys()?.find(({ id }) => id === props.params.passkeyId);
  const name = () => passkey()?.name || t('security.passkey-unnamed');
  return (
    <Threshold title={t('security.remove-this-passkey', { name: name() })}>
      <ActionForm
        action={removePasskey.with(props.params.passkeyId!)}
        verb={t('security.remove-passkey')}
        ways={<ByPasskey />}
        cancel="/security"
      >
        <ProofFields autofocus />
      </ActionForm>
    </Threshold>
  );
};

export const ChangePasswordPage = () => (
  <Threshold title={t('security.change-password')} lead={t('reset.lead')}>
    <ActionForm action={changePassword} verb={t('security.change-password')} cancel="/security">
      <PasswordField name="current" label={t('security.current-password')} />
      <NewPasswordField name="new" label={t('security.new-password')} />
    </ActionForm>
  </Threshold>
);

export const SecondFactorSetupPage = () => {
  const session = createAsync(() => getAuthSession());
  const begun = useSubmission(setUpSecondFactor);
  return (
    <Threshold title={t('security.second-factor')} lead={t('security.second-factor-why')}>
      <Show when={session()}>
        {(found) => (
          <Show when={!found().user.twoFactorEnabled} fallback={<TurnOff />}>
            <Show when={isProblem(begun.result) ? undefined : begun.result} fallback={<Begin />}>
              {(setup) => <Connect setup={setup()} />}
            </Show>
          </Show>
        )}
      </Show>
    </Threshold>
  );
};

const Begin = () => (
  <ActionForm action={setUpSecondFactor} verb={t('security.turn-on')} cancel="/security">
    <PasswordField name="password" label={t('security.password-again')} />
  </ActionForm>
);

const Connect = (props: { setup: SecondFactorSetup }) => {
  const key = () => new URL(props.setup.totpURI).searchParams.get('secret') ?? '';
  return (
    <>
      <div class="form">
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
      </div>
      <ActionForm action={turnOnSecondFactor} verb={t('security.setup-confirm')} cancel="/security">
        <Field
          name="code"
          label={t('security.setup-code')}
          inputMode="numeric"
          autocomplete="one-time-code"
          required
        />
      </ActionForm>
    </>
  );
};

const TurnOff = () => (
  <ActionForm
    action={turnOffSecondFactor}
    verb={t('security.turn-off')}
    ways={<ByPasskey />}
    cancel="/security"
  >
    <ProofFields autofocus />
  </ActionForm>
);

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
