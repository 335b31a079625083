import type { CredentialChanges } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Section } from '../ui/page.tsx';
import { listCredentialChanges } from './security-data.ts';

type Change = CredentialChanges['changes'][number];

/** Everything that changed lately about how one signs in. */
export const LatestChanges = () => {
  const list = createAsync(() => listCredentialChanges());
  return (
    <Show when={list()?.changes.length}>
      <Section title={t('security.changes')}>
        <p>{t('security.changes-why')}</p>
        <ul class="rows">
          <For each={list()?.changes}>{(change) => <ChangeRow change={change} />}</For>
        </ul>
      </Section>
    </Show>
  );
};

const week = 7 * 86_400_000;

/** What changed within a week, on the page that everybody sees first. */
export const ChangesToKnow = () => {
  const list = createAsync(() => listCredentialChanges());
  const recent = () => list()?.changes.filter(({ at }) => Date.now() - Date.parse(at) < week) ?? [];
  return (
    <Show when={recent().length}>
      <Section
        title={t('security.changed-lately')}
        aside={<A href="/security">{t('security.look-over')}</A>}
      >
        <ul class="rows">
          <For each={recent()}>{(change) => <ChangeRow change={change} />}</For>
        </ul>
        <p>{t('security.not-you')}</p>
      </Section>
    </Show>
  );
};

const ChangeRow = (props: { change: Change }) => (
  <li class="row">
    <span class="row-title">{inWords(props.change)}</span>
    <span class="row-note">{moment(props.change.at)}</span>
  </li>
);

const inWords = ({ credential, change, name }: Change) =>
  credential === 'passkey'
    ? t(change === 'added' ? 'security.was-passkey-added' : 'security.was-passkey-removed', {
        name: name || t('security.passkey-unnamed'),
      })
    : credential === 'second-factor'
      ? t(change === 'added' ? 'security.was-factor-added' : 'security.was-factor-removed')
      : t('security.was-password-changed');
