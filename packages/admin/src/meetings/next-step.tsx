import type { MeetingView } from '@klubba/api/contract';
import { todayIn } from '@klubba/domain/time';
import { Match, Show, Switch } from 'solid-js';
import { bareClock, day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { waitsFor } from './parts/out-now.ts';

/** Where a meeting stands and the one thing to do next. */
export const NextStep = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/meetings/${props.meeting.meetingId}${rest}`);
  const phase = () => props.meeting.phase;
  return (
    <section class="next-step" data-phase={phase()}>
      <h2>{t(`meeting.step.${phase()}`)}</h2>
      <p class="serif">{why(props.meeting, organisation.may('openMeeting'))}</p>
      <div class="page-actions">
        <Switch>
          <Match when={phase() === 'draft'}>
            <Show when={organisation.may('addAgendaItem')}>
              <LinkButton kind="main" href={to('/agenda')}>
                {t('meeting.to-agenda')}
              </LinkButton>
            </Show>
            <Show when={organisation.may('issueNotice')}>
              <LinkButton href={to('/notice')}>{t('meeting.to-notice')}</LinkButton>
            </Show>
          </Match>
          <Match
            when={
              ['convened', 'open', 'adjourned'].includes(phase()) && organisation.may('openMeeting')
            }
          >
            <LinkButton kind="main" href={to('/desk')}>
              {t('meeting.to-desk')}
            </LinkButton>
          </Match>
          <Match when={phase() === 'closed' && organisation.may('sendMinutesForVerification')}>
            <LinkButton kind="main" href={to('/minutes')}>
              {t('meeting.to-minutes')}
            </LinkButton>
          </Match>
          <Match when={waitsFor(props.meeting, organisation.personId)}>
            <LinkButton kind="main" href={to('/minutes/sign')}>
              {t('meeting.to-sign')}
            </LinkButton>
          </Match>
          <Match
            when={
              props.meeting.sees.minutes && (phase() === 'inVerification' || phase() === 'verified')
            }
          >
            <LinkButton href={to('/minutes')}>{t('meeting.to-minutes')}</LinkButton>
          </Match>
        </Switch>
      </div>
    </section>
  );
};

/** To those who keep the record what is to be done; to the others where it stands. */
const why = (meeting: MeetingView, isDesk: boolean): string => {
  const { minutes } = meeting;
  switch (meeting.phase) {
    case 'draft':
      return t(isDesk ? draftKey(meeting) : 'meeting.step.draft-member', {
        deadline: day(meeting.noticeRule.deadline),
      });
    case 'convened':
      return t(isDesk ? 'meeting.step.convened-why' : 'meeting.step.convened-member', {
        day: day(meeting.notice?.on ?? meeting.startsOn),
      });
    case 'open':
      return meeting.openedAt
        ? t('meeting.step.open-why', { time: bareClock(meeting.openedAt) })
        : t('meeting.step.is-open');
    case 'adjourned': {
      const until = untilOf(meeting);
      return until ? t('meeting.step.adjourned-until', { until }) : t('meeting.step.adjourned-why');
    }
    case 'closed':
      return t(isDesk ? 'meeting.step.closed-why' : 'meeting.step.closed-member');
    case 'inVerification':
      if (!meeting.sees.minutes) return t('meeting.step.inVerification-member');
      return t('meeting.step.inVerification-why', {
        signed: minutes.signatures.length,
        all: minutes.signers.length,
      });
    case 'verified':
      return t('meeting.step.verified-why');
    case 'cancelled':
      return meeting.cancelled?.reason ?? '';
  }
};

/** When and where it goes on, as far as it was said. */
const untilOf = ({ adjournments }: MeetingView) => {
  const { resumesOn, resumesAt, place } = adjournments.at(-1) ?? {};
  const clock = resumesAt && t('course.at-clock', { time: bareClock(resumesAt) });
  return [resumesOn && day(resumesOn), clock, place].filter(Boolean).join(', ');
};

const draftKey = ({ timeZone, noticeRule }: MeetingView) =>
  todayIn(timeZone, new Date()) > noticeRule.deadline
    ? 'meeting.step.draft-late'
    : 'meeting.step.draft-why';
