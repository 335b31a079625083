import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { SubmitButton } from '../ui/button.tsx';
import { FormEnd, FormError, TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { objectToMinutes } from './actions.ts';
import { getMeeting } from './data.ts';

/** A refusal to sign, with its reason: the minutes go back to draft. */
export const ObjectionPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const submission = useSubmission(objectToMinutes);
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  return (
    <Page title={t('objection.title')} over={meeting()?.title} lead={t('objection.lead')}>
      <form
        class="form"
        action={objectToMinutes.with(organisation.id, props.params.meetingId!)}
        method="post"
      >
        <FormError problem={submission.result} />
        <TextField
          name="reason"
          label={t('objection.reason')}
          required
          written
          problem={submission.result}
        />
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('objection.send')}</SubmitButton>
          <A href={to('/minutes/sign')}>{t('form.cancel')}</A>
        </FormEnd>
      </form>
    </Page>
  );
};
