import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import type { Reported } from '../ui/field.tsx';
import { Field } from '../ui/form.tsx';
import { getAuthSession, listPasskeys } from './security-data.ts';

/** The password again, and the code of whoever has a second factor. */
export const ProofFields = (props: Reported & { autofocus?: boolean }) => {
  const session = createAsync(() => getAuthSession());
  return (
    <>
      <Field
        name="password"
        label={t('security.password-again')}
        type="password"
        autocomplete="current-password"
        required
        autofocus={props.autofocus === true}
        problem={props.problem}
      />
      <Show when={session()?.user.twoFactorEnabled}>
        <Field
          name="code"
          label={t('security.code-again')}
          hint={t('security.code-again-hint')}
          autocomplete="one-time-code"
          required
          problem={props.problem}
        />
      </Show>
    </>
  );
};

/** A passkey instead of what the fields ask for, for whoever has one; `disabled` while an answer is under way. */
export const ByPasskey = (props: { verb?: string; disabled?: boolean }) => {
  const passkeys = createAsync(() => listPasskeys());
  return (
    <Show when={passkeys()?.length}>
      <button
        type="submit"
        class="button"
        name="how"
        value="passkey"
        formnovalidate
        disabled={props.disabled === true}
      >
        {props.verb ?? t('security.by-passkey')}
      </button>
    </Show>
  );
};
