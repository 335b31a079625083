import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { today, weekday } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listMeetings } from '../meetings/data.ts';
import { ChangesToKnow } from '../session/credential-changes.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { createMedia } from '../ui/media.ts';
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
  const isNew = () => meetings()?.meetings.length === 0 && organisation.may('invitePerson');
  const next = () => nextMeeting(meetings()?.meetings ?? [], today());
  // Beside the page where there is room; else first, or whoever holds a phone would never see it.
  const isBeside = createMedia('(min-width: 68rem)');
  const waiting = () => meetings()?.meetings ?? [];
  return (
    <Page
      title={organisation.name}
      over={weekday(today())}
      actions={
        <Show when={meetings() && !isNew() && !next() && organisation.may('draftMeeting')}>
          <LinkButton kind="main" href={organisation.to('/meetings/new')}>
            {t('home.new-meeting')}
          </LinkButton>
        </Show>
      }
      context={
        isBeside() && (
          <Show when={meetings() && !isNew()}>
            <WaitingForMe meetings={waiting()} />
          </Show>
        )
      }
    >
      <ChangesToKnow />
      <Show
        when={isNew()}
        fallback={
          <>
            <Show when={meetings() && !isBeside()}>
              <WaitingForMe meetings={waiting()} quiet />
            </Show>
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
