import type { MeetingView } from '@klubba/api/contract';
import { todayIn } from '@klubba/domain/time';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { writeNoticeText } from './actions.ts';
import { getMeeting } from './data.ts';

/** What the notice says before its agenda; after the notice those who were called are told of a change. */
export const NoticeTextPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const start = startingFrom(meeting);
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  return (
    <Page title={t('noticeText.title')} over={<A href={to('')}>{meeting()?.title}</A>}>
      <Show when={start()} keyed>
        {(found) => (
          <ActionForm
            action={writeNoticeText.with(organisation.id, found.meetingId, found.version)}
            verb={t('form.save')}
            cancel={to('/notice')}
          >
            <TextField
              name="text"
              label={t('noticeText.text')}
              hint={t(found.notice ? 'noticeText.why-after' : 'noticeText.why')}
              rows={10}
              value={found.noticeText}
            />
            <Show when={found.notice}>
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

/** Today; of a meeting long ago nobody knows. */
const dayOfChange = ({ timeZone, startsOn }: MeetingView) => {
  const today = todayIn(timeZone, new Date());
  return today <= startsOn ? today : '';
};
