import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { today, weekday } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listMeetings } from '../meetings/data.ts';
import { LinkButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { LatestDecisions } from './latest-decisions.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { nextMeeting } from './timing.ts';
import { WaitingForMe } from './waiting-for-me.tsx';

export const HomePage = () => {
  const organisation = useOrganisation();
  const meetings = createAsync(() => listMeetings(organisation.id));
  const next = () => nextMeeting(meetings()?.meetings ?? [], today());
  return (
    <Page
      title={organisation.name}
      over={weekday(today())}
      actions={
        <Show when={meetings() && !next() && organisation.has('board', 'secretary', 'chair')}>
          <LinkButton kind="main" href={organisation.to('/meetings/new')}>
            {t('home.new-meeting')}
          </LinkButton>
        </Show>
      }
      context={<WaitingForMe meetings={meetings()?.meetings ?? []} />}
    >
      <NextMeeting meeting={next()} />
      <LatestDecisions />
    </Page>
  );
};
