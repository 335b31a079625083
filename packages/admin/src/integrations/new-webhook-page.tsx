import { createAsync, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Page } from '../ui/page.tsx';
import { RolesField } from '../users/roles-field.tsx';
import { createWebhook, listWebhooks } from './data.ts';
import { WebhookFields } from './webhook-fields.tsx';
import { SigningSecret } from './webhook-secret.tsx';

export const NewWebhookPage = () => {
  const submission = useSubmission(createWebhook);
  return (
    <Page title={t('webhooks.make')} over={t('integrations.title')} lead={t('webhooks.make-lead')}>
      <Show
        when={isProblem(submission.result) ? undefined : submission.result}
        fallback={<NewWebhookForm />}
      >
        {(made) => <SigningSecret made={made()} />}
      </Show>
    </Page>
  );
};

const NewWebhookForm = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listWebhooks(organisation.id));
  return (
    <ActionForm
      action={createWebhook.with(organisation.id)}
      verb={t('webhooks.make')}
      cancel={organisation.to('/integrations')}
    >
      <WebhookFields types={list()?.types ?? []} />
      <RolesField legend={t('keys.roles')} hint={t('webhooks.roles-hint')} />
    </ActionForm>
  );
};
