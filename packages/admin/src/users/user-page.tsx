import type { Role } from '@klubba/domain';
import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Asking } from '../ui/asking.tsx';
import { SubmitButton } from '../ui/button.tsx';
import { FormError } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { RowAction } from '../ui/row-action.tsx';
import { Status } from '../ui/status.tsx';
import { endSessions, grantRole, listUsers, revokeRole } from './data.ts';
import { roles } from './roles.ts';

export const UserPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const users = createAsync(() => listUsers(organisation.id));
  const user = () => users()?.users.find(({ personId }) => personId === props.params.personId);
  const granted = useSubmission(grantRole);
  const revoked = useSubmission(revokeRole);
  return (
    <Page
      title={user()?.name ?? t('mention.erased')}
      over={<A href={organisation.to('/users')}>{t('users.title')}</A>}
      lead={user()?.email ?? t('users.no-sign-in')}
    >
      <FormError problem={granted.result ?? revoked.result} />
      <ul class="rows">
        <For each={roles}>
          {(role) => (
            <RoleRow
              role={role}
              personId={props.params.personId!}
              held={user()?.roles.includes(role) === true}
            />
          )}
        </For>
      </ul>
      <Show when={user()?.userId && organisation.may('endSessions')}>
        <Sessions personId={props.params.personId!} />
      </Show>
    </Page>
  );
};

const Sessions = (props: { personId: string }) => {
  const organisation = useOrganisation();
  const end = () => endSessions.with(organisation.id, props.personId);
  const ended = useSubmission(endSessions);
  return (
    <Section title={t('users.sessions')}>
      <p>{t('users.sessions-why')}</p>
      <FormError problem={ended.result} />
      <form action={end()} method="post">
        <Asking action={end()} />
        <SubmitButton kind="plain" pending={ended.pending}>
          {t('users.end-sessions')}
        </SubmitButton>
      </form>
    </Section>
  );
};

const RoleRow = (props: { role: Role; personId: string; held: boolean }) => {
  const organisation = useOrganisation();
  const word = () => t(`role.${props.role}`);
  const change = () =>
    (props.held ? revokeRole : grantRole).with(organisation.id, props.personId, props.role);
  return (
    <li class="row">
      <span class="row-title">
        {word()}{' '}
        <Show when={props.held}>
          <Status tone="good">{t('users.has-it')}</Status>
        </Show>
      </span>
      <span class="row-note">{t(`role-means.${props.role}`)}</span>
      <RowAction
        action={change()}
        verb={t(props.held ? 'users.revoke' : 'users.grant')}
        what={t(props.held ? 'users.revoke-this' : 'users.grant-this', { role: word() })}
      />
    </li>
  );
};
