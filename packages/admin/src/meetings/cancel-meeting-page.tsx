import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { cancelMeeting } from './actions.ts';
import { getMeeting } from './data.ts';

export const CancelMeetingPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  return (
    <Page title={t('meeting.cancel')} over={meeting()?.title} lead={t('meeting.cancel-why')}>
      <ActionForm
        action={cancelMeeting.with(organisation.id, props.params.meetingId!)}
        verb={t('meeting.cancel')}
        ways={
          <A href={organisation.to(`/meetings/${props.params.meetingId}`)}>{t('meeting.keep')}</A>
        }
      >
        <TextField name="reason" label={t('meeting.cancel-reason')} required />
      </ActionForm>
    </Page>
  );
};
