import type { Key } from '@klubba/api/contract/keys';
import { addDays } from '@klubba/domain';
import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { moment } from '../language/format.ts';
import { t, tIfKnown } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ByPasskey, ProofFields } from '../session/proof-fields.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { listKeys, revokeKey, rotateKey } from './data.ts';
import { Made } from './secret-made.tsx';
import { sayUntil, standOf } from './stand-of.ts';

export const KeyPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listKeys(organisation.id));
  const key = () => list()?.keys.find(({ keyId }) => keyId === props.params.keyId);
  return (
    <Page
      title={key()?.name ?? t('keys.title')}
      over={<A href={organisation.to('/integrations')}>{t('integrations.title')}</A>}
      lead={t('keys.acts-as')}
    >
      <Show when={key()} fallback={<p>{t('keys.unknown')}</p>}>
        {(found) => (
          <>
            <Opens of={found()} />
            <Secrets of={found()} />
            <Show when={!found().revokedAt && organisation.may('rotateKey')}>
              <Rotation of={found()} />
              <Revocation of={found()} />
            </Show>
          </>
        )}
      </Show>
    </Page>
  );
};

const Opens = (props: { of: Key }) => (
  <dl class="facts">
    <dt>{t('keys.roles')}</dt>
    <dd>{props.of.roles.map((role) => t(`role.${role}`)).join(', ')}</dd>
    <dt>{t('keys.scopes')}</dt>
    <dd>{props.of.scopes.map(inWords).join(', ')}</dd>
    <dt>{t('keys.made-by')}</dt>
    <dd>
      {props.of.createdBy ? (props.of.createdBy.name ?? t('mention.erased')) : t('trail.system')},{' '}
      {moment(props.of.createdAt)}
    </dd>
  </dl>
);

const inWords = (scope: string) => {
  const [area, what] = scope.split(':');
  const verb = t(what === 'read' ? 'keys.reads' : 'keys.writes');
  return `${tIfKnown(`keys.area-${area}`, {}) ?? area} (${verb.toLowerCase()})`;
};

const Secrets = (props: { of: Key }) => (
  <Section title={t('keys.secrets')}>
    <ul class="rows">
      <For each={props.of.secrets}>
        {(secret) => (
          <li class="row">
            <span class="row-title">
              <code>{secret.begins}…</code>
            </span>
            <span class="row-note">
              {secret.lastUsedAt
                ? t('keys.used', { at: moment(secret.lastUsedAt) })
                : t('keys.never-used')}
            </span>
            <span class="row-side">
              <Show
                when={!props.of.revokedAt && Date.parse(secret.expiresAt) > Date.now()}
                fallback={
                  <Status tone="quiet">
                    {t(`keys.${props.of.revokedAt ? 'revoked' : 'expired'}`)}
                  </Status>
                }
              >
                <span class="soft">{sayUntil(secret.expiresAt)}</span>
              </Show>
            </span>
          </li>
        )}
      </For>
    </ul>
  </Section>
);

const Rotation = (props: { of: Key }) => {
  const organisation = useOrganisation();
  const submission = useSubmission(rotateKey);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Section title={t('keys.rotate')}>
      <Show
        when={isProblem(submission.result) ? undefined : submission.result}
        fallback={
          <ActionForm
            action={rotateKey.with(organisation.id, props.of.keyId)}
            verb={t('keys.rotate')}
            ways={<ByPasskey />}
          >
            <p class="hint">{t('keys.rotate-hint')}</p>
            <Field
              name="lastDay"
              type="date"
              label={t('keys.last-day')}
              required
              min={today}
              value={addDays(today, 90)}
            />
            <SelectField
              name="overlapHours"
              required
              label={t('keys.overlap')}
              value="24"
              options={overlaps.map((hours) => ({
                value: String(hours),
                label: t(`keys.overlap-${hours}`),
              }))}
            />
            <ProofFields />
          </ActionForm>
        }
      >
        {(made) => <Made made={made()} />}
      </Show>
    </Section>
  );
};

const overlaps = [0, 1, 24, 168, 720] as const;

const Revocation = (props: { of: Key }) => {
  const organisation = useOrganisation();
  return (
    <Section title={t('keys.revoke')}>
      <ActionForm action={revokeKey.with(organisation.id, props.of.keyId)} verb={t('keys.revoke')}>
        <p class="hint">
          {t('keys.revoke-hint', { name: props.of.name })}{' '}
          {standOf(props.of).good ? '' : t('keys.over-already')}
        </p>
      </ActionForm>
    </Section>
  );
};
