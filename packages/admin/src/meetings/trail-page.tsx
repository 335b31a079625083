import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Page } from '../ui/page.tsx';
import { getMeeting, listMeetingEvents } from './data.ts';
import { MeetingNames } from './meeting-names.tsx';
import { Trail } from './trail.tsx';
import './meetings.css';

/** Everything recorded about a meeting, fact by fact. */
export const MeetingTrailPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const trail = createAsync(() => listMeetingEvents(organisation.id, props.params.meetingId!));
  return (
    <Show when={meeting()}>
      {(found) => (
        <MeetingNames meeting={found()}>
          <Page
            wide
            title={t('trail.title')}
            over={<A href={organisation.to(`/meetings/${found().meetingId}`)}>{found().title}</A>}
            lead={t('trail.lead')}
          >
            <Show when={trail()}>{(read) => <Trail events={read().events} />}</Show>
          </Page>
        </MeetingNames>
      )}
    </Show>
  );
};
