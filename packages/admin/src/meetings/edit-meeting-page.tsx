import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { changeMeetingDetails } from './actions.ts';
import { getMeeting } from './data.ts';

/** Time, place and title, as long as no notice has promised them. */
export const EditMeetingPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const start = startingFrom(meeting);
  const submission = useSubmission(changeMeetingDetails);
  return (
    <Page title={t('meeting.change')} over={meeting()?.title}>
      <Show when={start()} keyed>
        {(found) => (
          <form
            class="form"
            action={changeMeetingDetails.with(organisation.id, found.meetingId, found.version)}
            method="post"
          >
            <FormError problem={submission.result} />
            <Field
              name="title"
              label={t('meeting.name')}
              required
              value={found.title}
              problem={submission.result}
            />
            <div class="form-parts">
              <Field
                name="startsOn"
                type="date"
                label={t('meeting.day')}
                required
                value={found.startsOn}
                problem={submission.result}
              />
              <Field
                name="startsAt"
                type="time"
                label={t('meeting.time')}
                required
                value={found.startsAt}
                problem={submission.result}
              />
            </div>
            <Field
              name="place"
              label={t('meeting.place')}
              required
              value={found.place}
              problem={submission.result}
            />
            <FormEnd>
              <SubmitButton pending={submission.pending}>{t('form.save')}</SubmitButton>
              <A href={organisation.to(`/meetings/${found.meetingId}`)}>{t('form.cancel')}</A>
            </FormEnd>
          </form>
        )}
      </Show>
    </Page>
  );
};
