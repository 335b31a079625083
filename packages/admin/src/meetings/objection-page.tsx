import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { objectToMinutes } from './actions.ts';
import { getMeeting } from './data.ts';
import { partIn } from './parts/out-now.ts';

/** A refusal to sign, with its reason: the minutes go back to draft. */
export const ObjectionPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  return (
    <Page
      title={t('objection.title')}
      over={meeting()?.title}
      lead={t(partIn(meeting()) ? 'objection.lead-part' : 'objection.lead')}
    >
      <ActionForm
        action={objectToMinutes.with(
          ...([organisation.id, props.params.meetingId!, partIn(meeting())] as const),
        )}
        verb={t('objection.send')}
        cancel={organisation.to(`/meetings/${props.params.meetingId}/minutes/sign`)}
      >
        <TextField name="reason" label={t('objection.reason')} required written />
      </ActionForm>
    </Page>
  );
};
