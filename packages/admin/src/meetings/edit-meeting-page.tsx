import type { MeetingView } from '@klubba/api/contract';
import { todayIn } from '@klubba/domain/time';
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

/** Time, place and title; after the notice those who were called are told what changed. */
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
            <Show when={isCalled(found)}>
              <p class="hint">{t('outbox.change-why')}</p>
            </Show>
            <Field name="title" label={t('meeting.name')} required value={found.title} />
            <div class="form-parts">
              <Field
                name="startsOn"
                type="date"
                label={t('meeting.day')}
                required
                readOnly={isCalled(found)}
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
            <Show when={isCalled(found)}>
              <Field
                name="on"
                type="date"
                label={t('outbox.changed-on')}
                hint={t('meeting.unknown-why')}
                value={dayOfChange(found)}
              />
            </Show>
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};

const isCalled = ({ phase }: MeetingView) => phase === 'convened';

/** Today; of a meeting long ago nobody knows. */
const dayOfChange = ({ timeZone, startsOn }: MeetingView) => {
  const today = todayIn(timeZone, new Date());
  return today <= startsOn ? today : '';
};
