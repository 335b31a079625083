import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { today, weekday } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listMeetings } from '../meetings/data.ts';
import { LinkButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { FirstSteps } from './first-steps.tsx';
import { LatestDecisions } from './latest-decisions.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { nextMeeting } from './timing.ts';
import { WaitingForMe } from './waiting-for-me.tsx';

export const HomePage = () => {
  const organisation = useOrganisation();
  const meetings = createAsync(() => listMeetings(organisation.id));
  /** Nothing has been done here yet, by those who can begin. */
  const isNew = () => meetings()?.meetings.length === 0 && organisation.has('board');
  const next = () => nextMeeting(meetings()?.meetings ?? [], today());
  return (
    <Page
      title={organisation.name}
      over={weekday(today())}
      actions={
        <Show
          when={
            meetings() && !isNew() && !next() && organisation.has('board', 'secretary', 'chair')
          }
        >
          <LinkButton kind="main" href={organisation.to('/meetings/new')}>
            {t('home.new-meeting')}
          </LinkButton>
        </Show>
      }
      context={
        <Show when={meetings() && !isNew()}>
          <WaitingForMe meetings={meetings()?.meetings ?? []} />
        </Show>
      }
    >
      <Show
        when={isNew()}
        fallback={
          <>
            <NextMeeting meeting={next()} />
            <LatestDecisions />
          </>
        }
      >
        <FirstSteps />
      </Show>
    </Page>
  );
};
