import type { Invited } from '@klubba/api/contract';
import { A, useSearchParams, useSubmission } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { PersonField } from '../people/person-field.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Button } from '../ui/button.tsx';
import { Field, FormEnd } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { invitePerson } from './data.ts';
import { RolesField } from './roles-field.tsx';

export const InvitePage = () => {
  const submission = useSubmission(invitePerson);
  return (
    <Page title={t('users.invite')} over={t('users.title')} lead={t('users.invite-lead')}>
      <Show
        when={isProblem(submission.result) ? undefined : submission.result}
        fallback={<InviteForm />}
      >
        {(invited) => <Link invited={invited()} />}
      </Show>
    </Page>
  );
};

const InviteForm = () => {
  const organisation = useOrganisation();
  // Where somebody comes from a meeting, they say whom.
  const [search] = useSearchParams<{ person: string; name: string }>();
  const start = search.person ? { personId: search.person, name: search.name ?? '' } : null;
  return (
    <ActionForm
      action={invitePerson.with(organisation.id)}
      verb={t('users.make-link')}
      cancel={organisation.to('/users')}
    >
      <PersonField
        name="personId"
        label={t('office.person')}
        hint={t('users.person-hint')}
        start={start}
      />
      <Field
        name="email"
        label={t('person.email')}
        hint={t('users.email-hint')}
        type="email"
        required
      />
      <RolesField legend={t('users.roles')} explained />
    </ActionForm>
  );
};

const Link = (props: { invited: Invited }) => {
  const organisation = useOrganisation();
  const [copied, setCopied] = createSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(props.invited.link);
    setCopied(true);
  };
  return (
    <div class="form" role="status">
      <Show when={props.invited.mailed}>
        <p>{t('users.link-mailed')}</p>
      </Show>
      <p>{t('users.link-why', { until: moment(props.invited.expiresAt) })}</p>
      <p class="setup-key break">{props.invited.link}</p>
      <FormEnd>
        <Button kind="main" onClick={copy}>
          {t(copied() ? 'users.copied' : 'users.copy')}
        </Button>
        <A href={organisation.to('/users')}>{t('users.done')}</A>
      </FormEnd>
    </div>
  );
};
