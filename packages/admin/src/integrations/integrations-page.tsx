import type { Key } from '@klubba/api/contract/keys';
import type { Webhook } from '@klubba/api/contract/webhooks';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyRow, Page, Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { getOpenData, listKeys, listWebhooks } from './data.ts';
import { lastUseOf, sayUntil, standOf } from './stand-of.ts';
import { WebhookStatus } from './webhook-status.tsx';

export const IntegrationsPage = () => {
  const organisation = useOrganisation();
  return (
    <Page
      title={t('integrations.title')}
      lead={t('integrations.lead')}
      actions={
        <>
          <Show when={organisation.may('createKey')}>
            <LinkButton kind="main" href={organisation.to('/integrations/keys/new')}>
              {t('keys.make')}
            </LinkButton>
          </Show>
          <Show when={organisation.may('createWebhook')}>
            <LinkButton href={organisation.to('/integrations/webhooks/new')}>
              {t('webhooks.make')}
            </LinkButton>
          </Show>
          <a class="button" href="/docs">
            {t('integrations.docs')}
          </a>
        </>
      }
    >
      <Keys />
      <Webhooks />
      <OpenToAll />
    </Page>
  );
};

/** What anybody may read, and who decided so. */
const OpenToAll = () => {
  const organisation = useOrganisation();
  const open = createAsync(() => getOpenData(organisation.id));
  const by = () => open()?.by;
  return (
    <Section
      title={t('openData.title')}
      aside={
        <Show when={organisation.may('openData')}>
          <A href={organisation.to('/integrations/open-data')}>{t('openData.change')}</A>
        </Show>
      }
    >
      <Show when={open()?.bodies.length} fallback={<p>{t('openData.closed')}</p>}>
        <p>{t('openData.open', { from: day(open()!.from!) })}</p>
        <ul>
          <For each={open()!.bodies}>
            {({ kind, decisions }) => (
              <li>
                {t(`bodyKind.${kind}`)}: {t(decisions ? 'openData.both' : 'openData.meetings')}
              </li>
            )}
          </For>
        </ul>
        <p>
          <a href={`/api/open-data/${organisation.id}`} rel="external">
            {t('openData.where')}
          </a>
        </p>
      </Show>
      <Show when={by()}>
        {(who) => (
          <p class="soft">{t('openData.by', { name: who().name ?? t('mention.erased') })}</p>
        )}
      </Show>
    </Section>
  );
};

const Keys = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listKeys(organisation.id));
  return (
    <Section title={t('keys.title')}>
      <ul class="rows" ref={arrowKeys}>
        <For each={list()?.keys} fallback={<EmptyRow title={t('keys.none')} />}>
          {(key) => <KeyRow of={key} />}
        </For>
      </ul>
      <WholeList of={`/api/organisations/${organisation.id}/keys/file`} />
    </Section>
  );
};

const KeyRow = (props: { of: Key }) => {
  const organisation = useOrganisation();
  const stand = () => standOf(props.of);
  const used = () => lastUseOf(props.of);
  return (
    <li>
      <A class="row" href={organisation.to(`/integrations/keys/${props.of.keyId}`)}>
        <span class="row-title">{props.of.name}</span>
        <span class="row-note">
          {props.of.roles.map((role) => t(`role.${role}`)).join(', ')} ·{' '}
          {used() ? t('keys.used', { at: moment(used()!) }) : t('keys.never-used')}
        </span>
        <span class="row-side">
          <Show
            when={stand().good}
            fallback={<Status tone="quiet">{t(`keys.${stand().what}`)}</Status>}
          >
            <span class="soft">{sayUntil(stand().until)}</span>
          </Show>
        </span>
      </A>
    </li>
  );
};

const Webhooks = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listWebhooks(organisation.id));
  return (
    <Section title={t('webhooks.title')}>
      <ul class="rows" ref={arrowKeys}>
        <For each={list()?.webhooks} fallback={<EmptyRow title={t('webhooks.none')} />}>
          {(webhook) => <WebhookRow of={webhook} />}
        </For>
      </ul>
      <WholeList of={`/api/organisations/${organisation.id}/webhooks/file`} />
    </Section>
  );
};

const WebhookRow = (props: { of: Webhook }) => {
  const organisation = useOrganisation();
  return (
    <li>
      <A class="row" href={organisation.to(`/integrations/webhooks/${props.of.webhookId}`)}>
        <span class="row-title">{props.of.name}</span>
        <span class="row-note">{props.of.host}</span>
        <span class="row-side">
          <WebhookStatus of={props.of} />
        </span>
      </A>
    </li>
  );
};
