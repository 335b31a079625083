import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { getMeeting } from '../data.ts';
import { nameIn } from '../record.ts';
import { mailSigningLink } from './actions.ts';

/** A link to sign by, mailed to somebody from elsewhere at the address that they gave. */
export const MailLinkPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page
          title={t('signing-link.mail-title', {
            name: nameIn(found(), props.params.personId!) ?? t('mention.erased'),
          })}
          over={found().title}
          lead={t('signing-link.mail-lead')}
        >
          <ActionForm
            action={mailSigningLink.with(
              ...([organisation.id, props.params.meetingId!, props.params.personId!] as const),
            )}
            verb={t('signing-link.mail-send')}
            cancel={organisation.to(`/meetings/${props.params.meetingId}/minutes`)}
          >
            <Field name="email" type="email" label={t('signing-link.mail-to')} required />
            <SelectField
              name="language"
              label={t('signing-link.mail-language')}
              required
              options={[
                { value: 'sv', label: 'Svenska' },
                { value: 'en', label: 'English' },
              ]}
            />
          </ActionForm>
        </Page>
      )}
    </Show>
  );
};
