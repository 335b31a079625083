import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { SubmitButton } from '../ui/button.tsx';
import { FormEnd, FormError, TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { cancelMeeting } from './actions.ts';
import { getMeeting } from './data.ts';

export const CancelMeetingPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const submission = useSubmission(cancelMeeting);
  return (
    <Page title={t('meeting.cancel')} over={meeting()?.title} lead={t('meeting.cancel-why')}>
      <form
        class="form"
        action={cancelMeeting.with(organisation.id, props.params.meetingId!)}
        method="post"
      >
        <FormError problem={submission.result} />
        <TextField
          name="reason"
          label={t('meeting.cancel-reason')}
          required
          problem={submission.result}
        />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('meeting.cancel')}</SubmitButton>
          <A href={organisation.to(`/meetings/${props.params.meetingId}`)}>{t('meeting.keep')}</A>
        </FormEnd>
      </form>
    </Page>
  );
};
