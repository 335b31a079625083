import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { changeMeetingDetails } from './actions.ts';
import { getMeeting } from './data.ts';

/** Time, place and title, as long as no notice has promised them. */
export const EditMeetingPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const start = startingFrom(meeting);
  return (
    <Page title={t('meeting.change')} over={meeting()?.title}>
      <Show when={start()} keyed>
        {(found) => (
          <ActionForm
            action={changeMeetingDetails.with(organisation.id, found.meetingId, found.version)}
            verb={t('form.save')}
            cancel={organisation.to(`/meetings/${found.meetingId}`)}
          >
            <Field name="title" label={t('meeting.name')} required value={found.title} />
            <div class="form-parts">
              <Field
                name="startsOn"
                type="date"
                label={t('meeting.day')}
                required
                value={found.startsOn}
              />
              <Field
                name="startsAt"
                type="time"
                label={t('meeting.time')}
                hint={t('meeting.unknown-why')}
                value={found.startsAt ?? ''}
              />
            </div>
            <Field name="place" label={t('meeting.place')} value={found.place} />
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};
