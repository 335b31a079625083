import type { InvitationList, UserList } from '@klubba/api/contract';
import { A, createAsync, useSubmission } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { FormError } from '../ui/form.tsx';
import { EmptyRow, Page, Section } from '../ui/page.tsx';
import { RowAction } from '../ui/row-action.tsx';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { listInvitations, listUsers, withdrawInvitation } from './data.ts';
import { roles } from './roles.ts';

export const UsersPage = () => {
  const organisation = useOrganisation();
  const users = createAsync(() => listUsers(organisation.id));
  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      actions={
        <>
          <Show when={organisation.may('invitePerson')}>
            <LinkButton kind="main" href={organisation.to('/users/invite')}>
              {t('users.invite')}
            </LinkButton>
          </Show>
          <LinkButton href={organisation.to('/users/events')}>{t('users.events')}</LinkButton>
        </>
      }
      context={<RolesExplained />}
    >
      <Section title={t('users.who')}>
        <ul class="rows" ref={arrowKeys}>
          <For each={users()?.users} fallback={<EmptyRow title={t('users.none')} />}>
            {(user) => <UserRow user={user} />}
          </For>
        </ul>
        <WholeList of={`/api/organisations/${organisation.id}/users/file`} />
      </Section>
      <Show when={organisation.may('listInvitations')}>
        <Invitations />
      </Show>
    </Page>
  );
};

const Invitations = () => {
  const organisation = useOrganisation();
  const invitations = createAsync(() => listInvitations(organisation.id));
  const withdrawal = useSubmission(withdrawInvitation);
  return (
    <Section title={t('users.invitations')}>
      <FormError problem={withdrawal.result} />
      <ul class="rows">
        <For
          each={invitations()?.invitations}
          fallback={<EmptyRow title={t('users.no-invitations')} />}
        >
          {(invitation) => <InvitationRow invitation={invitation} />}
        </For>
      </ul>
      <WholeList of={`/api/organisations/${organisation.id}/invitations/file`} />
    </Section>
  );
};

const UserRow = (props: { user: UserList['users'][number] }) => {
  const organisation = useOrganisation();
  const held = () => props.user.roles.map((role) => t(`role.${role}`)).join(', ');
  const parts = () => (
    <>
      <span class="row-title">{props.user.name ?? t('mention.erased')}</span>
      <span class="row-note">{held() || t('person.no-roles')}</span>
      <span class="row-side">
        <Show
          when={props.user.userId}
          fallback={<Status tone="quiet">{t('users.no-sign-in')}</Status>}
        >
          <span class="soft">{props.user.email}</span>
        </Show>
      </span>
    </>
  );
  return (
    <li>
      <Show when={organisation.may('grantRole')} fallback={<div class="row">{parts()}</div>}>
        <A class="row" href={organisation.to(`/users/${props.user.personId}`)}>
          {parts()}
        </A>
      </Show>
    </li>
  );
};

const InvitationRow = (props: { invitation: InvitationList['invitations'][number] }) => {
  const organisation = useOrganisation();
  const name = () => props.invitation.name ?? t('mention.erased');
  return (
    <li class="row">
      <span class="row-title">{name()}</span>
      <span class="row-note">
        {props.invitation.email} · {t('users.expires', { on: day(props.invitation.expiresAt) })}
      </span>
      <RowAction
        action={withdrawInvitation.with(organisation.id, props.invitation.invitationId)}
        verb={t('users.withdraw')}
        what={t('users.withdraw-this', { name: name() })}
      />
    </li>
  );
};

const RolesExplained = () => (
  <section>
    <h2>{t('users.what-roles-mean')}</h2>
    <dl class="facts">
      <For each={roles}>
        {(role) => (
          <>
            <dt>{t(`role.${role}`)}</dt>
            <dd>{t(`role-means.${role}`)}</dd>
          </>
        )}
      </For>
    </dl>
  </section>
);
