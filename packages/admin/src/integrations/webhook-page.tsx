import type { DeliveryList, Webhook } from '@klubba/api/contract/webhooks';
import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { moment } from '../language/format.ts';
import { t, tIfKnown } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Asking } from '../ui/asking.tsx';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormError, SelectField } from '../ui/form.tsx';
import { EmptyRow, Page, Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import {
  changeWebhook,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  replayWebhook,
  rotateWebhookSecret,
  tellWebhook,
  testWebhook,
} from './data.ts';
import { WebhookFields } from './webhook-fields.tsx';
import { SigningSecret } from './webhook-secret.tsx';
import { WebhookStatus } from './webhook-status.tsx';

export const WebhookPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listWebhooks(organisation.id));
  const webhook = () =>
    list()?.webhooks.find(({ webhookId }) => webhookId === props.params.webhookId);
  return (
    <Page
      title={webhook()?.name ?? t('webhooks.title')}
      over={<A href={organisation.to('/integrations')}>{t('integrations.title')}</A>}
      lead={webhook()?.host ?? ''}
    >
      <Show when={webhook()} fallback={<p>{t('webhooks.unknown')}</p>}>
        {(found) => (
          <>
            <Facts of={found()} />
            <Show when={organisation.may('testWebhook')}>
              <Buttons of={found()} />
            </Show>
            <Deliveries of={found()} />
            <Show when={organisation.may('changeWebhook')}>
              <Changes of={found()} types={list()?.types ?? []} />
            </Show>
          </>
        )}
      </Show>
    </Page>
  );
};

const Facts = (props: { of: Webhook }) => (
  <dl class="facts">
    <dt>{t('webhooks.stand')}</dt>
    <dd>
      <WebhookStatus of={props.of} />
    </dd>
    <Show when={props.of.nextAttemptAt}>
      {(at) => (
        <>
          <dt>{t('webhooks.next-attempt')}</dt>
          <dd>{moment(at())}</dd>
        </>
      )}
    </Show>
    <dt>{t('webhooks.types')}</dt>
    <dd class="break">{props.of.types.join(', ') || t('webhooks.all-types')}</dd>
    <dt>{t('keys.roles')}</dt>
    <dd>{props.of.roles.map((role) => t(`role.${role}`)).join(', ')}</dd>
    <dt>{t('webhooks.sent-up-to')}</dt>
    <dd>{t('webhooks.position', { position: props.of.position, head: props.of.head })}</dd>
  </dl>
);

const Buttons = (props: { of: Webhook }) => {
  const organisation = useOrganisation();
  const place = () => [organisation.id, props.of.webhookId] as const;
  const what = () => (props.of.paused ? 'resumption' : 'pause');
  const tested = useSubmission(testWebhook);
  const told = useSubmission(tellWebhook);
  const outcome = () => (isProblem(tested.result) ? undefined : tested.result);
  return (
    <>
      <FormError problem={isProblem(tested.result) ? tested.result : told.result} />
      <div class="page-actions">
        <form method="post" action={testWebhook.with(...place())}>
          <Asking action={testWebhook.with(...place())} />
          <SubmitButton pending={tested.pending}>{t('webhooks.test')}</SubmitButton>
        </form>
        <form method="post" action={tellWebhook.with(...place(), what())}>
          <Asking action={tellWebhook.with(...place(), what())} />
          <button type="submit" class="button">
            {t(props.of.paused ? 'webhooks.resume' : 'webhooks.pause')}
          </button>
        </form>
      </div>
      <p role="status">
        <Show when={outcome()}>
          {(came) => (
            <>
              {t('webhooks.tested')} {outcomeOf(came())}
            </>
          )}
        </Show>
      </p>
    </>
  );
};

type Came = { readonly status: number | null; readonly error: string | null };

const outcomeOf = ({ status, error }: Came) =>
  status === null
    ? (tIfKnown(`webhooks.error-${error}`, {}) ?? error ?? '')
    : t('webhooks.answered', { status });

const Deliveries = (props: { of: Webhook }) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listDeliveries(organisation.id, props.of.webhookId));
  return (
    <Section title={t('webhooks.deliveries')}>
      <ul class="rows">
        <For each={list()?.deliveries} fallback={<EmptyRow title={t('webhooks.no-deliveries')} />}>
          {(delivery) => <DeliveryRow of={delivery} />}
        </For>
      </ul>
    </Section>
  );
};

const DeliveryRow = (props: { of: DeliveryList['deliveries'][number] }) => {
  const isTaken = () => (props.of.status ?? 0) >= 200 && (props.of.status ?? 0) < 300;
  return (
    <li class="row">
      <span class="row-title">{tIfKnown(`event.${props.of.type}`, {}) ?? props.of.type}</span>
      <span class="row-note">
        {moment(props.of.at)} · {t('webhooks.at-position', { position: props.of.position })} ·{' '}
        {t('webhooks.attempt', { attempt: props.of.attempt })}
      </span>
      <span class="row-side">
        <Status tone={isTaken() ? 'quiet' : 'wax'}>{outcomeOf(props.of)}</Status>
      </span>
    </li>
  );
};

const Changes = (props: { of: Webhook; types: readonly string[] }) => {
  const organisation = useOrganisation();
  const place = () => [organisation.id, props.of.webhookId] as const;
  const rotated = useSubmission(rotateWebhookSecret);
  return (
    <>
      <Section title={t('webhooks.change')}>
        <ActionForm action={changeWebhook.with(...place())} verb={t('webhooks.change')}>
          <WebhookFields start={props.of} types={props.types} />
        </ActionForm>
      </Section>
      <Section title={t('webhooks.replay')}>
        <ActionForm action={replayWebhook.with(...place())} verb={t('webhooks.replay')}>
          <Field
            name="after"
            type="number"
            label={t('webhooks.after')}
            hint={t('webhooks.replay-hint')}
            required
            min={0}
            max={props.of.head}
          />
        </ActionForm>
      </Section>
      <Section title={t('keys.rotate')}>
        <Show
          when={isProblem(rotated.result) ? undefined : rotated.result}
          fallback={
            <ActionForm action={rotateWebhookSecret.with(...place())} verb={t('keys.rotate')}>
              <SelectField
                name="overlapHours"
                required
                label={t('webhooks.overlap')}
                value="24"
                options={([0, 1, 24, 168, 720] as const).map((hours) => ({
                  value: String(hours),
                  label: t(`keys.overlap-${hours}`),
                }))}
              />
            </ActionForm>
          }
        >
          {(made) => <SigningSecret made={made()} />}
        </Show>
      </Section>
      <Section title={t('webhooks.remove')}>
        <ActionForm action={removeWebhook.with(...place())} verb={t('webhooks.remove')}>
          <p class="hint">{t('webhooks.remove-hint', { name: props.of.name })}</p>
        </ActionForm>
      </Section>
    </>
  );
};
