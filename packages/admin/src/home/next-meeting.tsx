import type { MeetingSummary } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { day, today, weekdayAt } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Empty, Section } from '../ui/page.tsx';
import { Status, type Tone } from '../ui/status.tsx';
import { daysFromNow } from './timing.ts';

/** The next meeting as a leaf of a calendar, with what it is time to do about it. */
export const NextMeeting = (props: { meeting: MeetingSummary | undefined }) => {
  const organisation = useOrganisation();
  return (
    <Section
      title={t('home.next-meeting')}
      aside={<A href={organisation.to('/meetings')}>{t('home.all-meetings')}</A>}
    >
      <Show
        when={props.meeting}
        fallback={
          <Empty title={t('home.no-meeting')}>
            <p>{t('home.no-meeting-why')}</p>
          </Empty>
        }
      >
        {(meeting) => <Leaf meeting={meeting()} />}
      </Show>
    </Section>
  );
};

const Leaf = (props: { meeting: MeetingSummary }) => {
  const organisation = useOrganisation();
  const path = () => organisation.to(`/meetings/${props.meeting.meetingId}`);
  /** It is called for today or running already, and whoever looks may keep its record. */
  const isTonight = () =>
    organisation.may('openMeeting') &&
    (props.meeting.phase === 'open' ||
      props.meeting.phase === 'adjourned' ||
      (props.meeting.phase === 'convened' && props.meeting.startsOn <= today()));
  return (
    <div class="leaf">
      <p class="leaf-date" aria-hidden="true">
        <b>{Number(props.meeting.startsOn.slice(8))}</b>
        {month(props.meeting.startsOn)}
      </p>
      <div class="leaf-body">
        <h3>
          <A href={path()}>{props.meeting.title}</A>
        </h3>
        <p>
          {weekdayAt(props.meeting.startsOn, props.meeting.startsAt)}
          {props.meeting.place && `, ${props.meeting.place}`}
        </p>
        <p class="leaf-foot">
          <Status tone={tones[props.meeting.phase]}>
            {t(`home.phase-${props.meeting.phase}`)}
          </Status>
          <span class="soft small">{daysFromNow(props.meeting.startsOn, today())}</span>
        </p>
        <p class="leaf-actions">
          <Show
            when={isTonight()}
            fallback={
              <LinkButton kind="main" href={path()}>
                {t(verb(props.meeting.phase))}
              </LinkButton>
            }
          >
            <LinkButton kind="main" href={`${path()}/desk`}>
              {t('meeting.to-desk')}
            </LinkButton>
            <LinkButton kind="quiet" href={path()}>
              {t('home.see-agenda')}
            </LinkButton>
          </Show>
        </p>
      </div>
    </div>
  );
};

const tones: Record<MeetingSummary['phase'], Tone> = {
  draft: 'quiet',
  convened: 'going',
  cancelled: 'quiet',
  open: 'wax',
  adjourned: 'waiting',
  closed: 'waiting',
  inVerification: 'waiting',
  verified: 'good',
};

const verb = (phase: MeetingSummary['phase']) => {
  if (phase === 'open' || phase === 'adjourned') return 'home.to-desk';
  return phase === 'draft' ? 'home.prepare' : 'home.see-agenda';
};

const month = (date: string) => day(date).split(' ')[1];
