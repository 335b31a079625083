import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { LinkButton, SubmitButton } from '../ui/button.tsx';
import { Section, Waiting } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { Toasts } from '../ui/toast.tsx';
import { LatestChanges } from './credential-changes.tsx';
import { signOutEverywhere } from './data.ts';
import { getAuthSession, listPasskeys, type Passkey } from './security-data.ts';
import { Threshold } from './threshold.tsx';

export const SecurityPage = () => {
  const session = createAsync(() => getAuthSession());
  return (
    <Threshold title={t('security.title')} lead={t('security.lead')}>
      <p class="soft">
        {t('security.signed-in-as', { email: session()?.user.email ?? '' })} ·{' '}
        <A href="/">{t('page.to-home')}</A>
      </p>
      <Section title={t('security.passkeys')}>
        <p>{t('security.passkeys-why')}</p>
        <Waiting>
          <Passkeys />
        </Waiting>
        <div>
          <LinkButton href="/security/passkey">{t('security.add-passkey')}</LinkButton>
        </div>
      </Section>
      <Section
        title={t('security.second-factor')}
        aside={
          <Show
            when={session()?.user.twoFactorEnabled}
            fallback={<Status tone="quiet">{t('security.second-factor-off')}</Status>}
          >
            <Status tone="good">{t('security.second-factor-on')}</Status>
          </Show>
        }
      >
        <p>{t('security.second-factor-why')}</p>
        <div>
          <LinkButton href="/security/second-factor">
            {t(session()?.user.twoFactorEnabled ? 'security.turn-off' : 'security.turn-on')}
          </LinkButton>
        </div>
      </Section>
      <Section title={t('security.password')}>
        <div>
          <LinkButton href="/security/password">{t('security.change-password')}</LinkButton>
        </div>
      </Section>
      <LatestChanges />
      <Section title={t('security.everywhere')}>
        <p>{t('security.everywhere-why')}</p>
        <form action={signOutEverywhere} method="post">
          <SubmitButton kind="plain" pending={false}>
            {t('security.everywhere')}
          </SubmitButton>
        </form>
      </Section>
      <Toasts />
    </Threshold>
  );
};

const Passkeys = () => {
  const passkeys = createAsync(() => listPasskeys());
  return (
    <Show when={passkeys()?.length} fallback={<p class="soft">{t('security.no-passkeys')}</p>}>
      <ul class="rows">
        <For each={passkeys()}>{(passkey) => <PasskeyRow passkey={passkey} />}</For>
      </ul>
    </Show>
  );
};

const PasskeyRow = (props: { passkey: Passkey }) => {
  const name = () => props.passkey.name || t('security.passkey-unnamed');
  return (
    <li class="row">
      <span class="row-title">{name()}</span>
      <Show when={props.passkey.createdAt}>
        {(at) => <span class="row-note">{t('security.passkey-since', { day: day(at()) })}</span>}
      </Show>
      <span class="row-side">
        <LinkButton
          kind="quiet"
          href={`/security/passkey/${props.passkey.id}/remove`}
          aria-label={t('security.remove-this-passkey', { name: name() })}
        >
          {t('security.remove-passkey')}
        </LinkButton>
      </span>
    </li>
  );
};
