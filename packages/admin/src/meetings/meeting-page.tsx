import type { MeetingView } from '@klubba/api/contract';
import { depthOf, liveProposals } from '@klubba/domain/meeting';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { bareClock, day, weekdayAt, writtenIn } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Clause } from '../ui/decision-sentence.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { getMeeting } from './data.ts';
import { DecidedClause, DecidedElection } from './decided-clause.tsx';
import { HandedIn } from './handed-in.tsx';
import { ItemStatus } from './item-status.tsx';
import { MeetingNames } from './meeting-names.tsx';
import { PhaseStatus } from './meeting-phase.tsx';
import { NextStep } from './next-step.tsx';
import { decisionsOf, electionsDecided, paragraphMark, recipientsOf } from './record.ts';
import './meetings.css';

/** A meeting at a glance: where it stands, the one next step, its agenda and what it decided. */
export const MeetingPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  return (
    <Show when={meeting()}>
      {(found) => (
        <MeetingNames meeting={found()}>
          <Page
            title={found().title}
            over={<PhaseStatus phase={found().phase} />}
            lead={
              <>
                {weekdayAt(found().startsOn, found().startsAt)}
                {found().place && `, ${found().place}`}
              </>
            }
            context={<MeetingContext meeting={found()} />}
          >
            <NextStep meeting={found()} />
            <Decisions meeting={found()} />
            <Agenda meeting={found()} />
            <HandedIn meeting={found()} />
          </Page>
        </MeetingNames>
      )}
    </Show>
  );
};

/** What was decided, elections as well, by number. */
const Decisions = (props: { meeting: MeetingView }) => {
  const all = () =>
    [
      ...decisionsOf(props.meeting).map((clause) => ({ clause, number: clause.decision.number })),
      ...electionsDecided(props.meeting).map((election) => ({ election, number: election.number })),
    ].sort((a, b) => a.number.year - b.number.year || a.number.serial - b.number.serial);
  return (
    <Show when={all().length}>
      <Section title={t('meeting.decisions')}>
        <For each={all()}>
          {(one) =>
            'clause' in one ? (
              <DecidedClause meeting={props.meeting} {...one.clause} />
            ) : (
              <DecidedElection meeting={props.meeting} election={one.election} />
            )
          }
        </For>
      </Section>
    </Show>
  );
};

const Agenda = (props: { meeting: MeetingView }) => (
  <Section title={t('agenda.title')}>
    <Show when={props.meeting.items.length} fallback={<Empty title={t('agenda.empty')} />}>
      <ol class="agenda-print">
        <For each={props.meeting.items}>
          {(item) => (
            <li style={{ '--depth': depthOf(props.meeting.items, item) }}>
              <span class="agenda-number">{item.number}</span>
              <div>
                <p class="serif">
                  <span lang={writtenIn()}>{item.title}</span>
                  {/* A paragraph says that the item has been treated; only what is otherwise is said. */}
                  <Show when={!['scheduled', 'closed'].includes(item.status)}>
                    {' '}
                    <ItemStatus status={item.status} />
                  </Show>
                </p>
                <Show when={item.background}>
                  {(text) => (
                    <p class="agenda-background soft">
                      <MentionText text={text()} />
                    </p>
                  )}
                </Show>
                <Show when={item.status === 'scheduled'}>
                  <For each={liveProposals(props.meeting, item.itemId)}>
                    {(proposal) => (
                      <For each={proposal.clauses}>
                        {(clause) => (
                          <p class="agenda-clause serif">
                            <Clause text={clause.text} />
                          </p>
                        )}
                      </For>
                    )}
                  </For>
                </Show>
              </div>
              <Show when={item.cited}>
                {(cited) => <span class="soft small">{paragraphMark(cited())}</span>}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  </Section>
);

const MeetingContext = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/meetings/${props.meeting.meetingId}${rest}`);
  const file = (rest: string) =>
    `/api/organisations/${organisation.id}/meetings/${props.meeting.meetingId}${rest}`;
  const isCalled = () => props.meeting.notice !== null;
  const isWritten = () =>
    ['open', 'adjourned', 'closed', 'inVerification', 'verified'].includes(props.meeting.phase);
  const isVerified = () => props.meeting.phase === 'verified';
  return (
    <>
      <section>
        <h2>{t('meeting.facts')}</h2>
        <dl class="facts">
          <dt>{t('meeting.kind')}</dt>
          <dd>{t(`meetingKind.${props.meeting.kind}`)}</dd>
          <dt>{t('meeting.who')}</dt>
          <dd>{props.meeting.bodyName}</dd>
          <Show when={props.meeting.notice}>
            {(notice) => (
              <>
                <dt>{t('meeting.notice-issued')}</dt>
                <dd>
                  {day(notice().on)},{' '}
                  {t(recipientsOf(props.meeting.kind), { count: notice().recipients })}
                </dd>
              </>
            )}
          </Show>
          <Show when={props.meeting.openedAt}>
            {(at) => (
              <>
                <dt>{t('meeting.time')}</dt>
                <dd class="figures">
                  {bareClock(at())}
                  <Show when={props.meeting.closedAt}>{(end) => <>–{bareClock(end())}</>}</Show>
                </dd>
              </>
            )}
          </Show>
          <Show when={props.meeting.register}>
            {(register) => (
              <>
                <dt>{t('register.title')}</dt>
                <dd class="figures">{register().length}</dd>
              </>
            )}
          </Show>
        </dl>
      </section>
      <section>
        <h2>{t('meeting.documents')}</h2>
        <ul class="links">
          <li>
            <A href={to('/notice')}>{t('notice.title')}</A>
          </li>
          <Show when={props.meeting.phase !== 'draft' && organisation.may('getOutbox')}>
            <li>
              <A href={to('/outbox')}>
                {props.meeting.toBeTold
                  ? t('outbox.waits', { count: props.meeting.toBeTold })
                  : t('outbox.to')}
              </A>
            </li>
          </Show>
          <Show
            when={
              props.meeting.sees.record &&
              ['convened', 'open', 'adjourned'].includes(props.meeting.phase)
            }
          >
            <li>
              <A href={to('/screen')}>{t('screen.to')}</A>
            </li>
          </Show>
          <Show when={isCalled()}>
            <li>
              <a href={file('/notice.pdf')} rel="external">
                {t('meeting.notice-pdf')}
              </a>
            </li>
            <li>
              <a href={file('/calendar.ics')} rel="external">
                {t('meeting.calendar')}
              </a>
            </li>
          </Show>
          <Show when={props.meeting.sees.minutes}>
            <li>
              <A href={to('/files')}>{t('files.title')}</A>
            </li>
          </Show>
          <Show when={isWritten() && props.meeting.sees.minutes}>
            <li>
              <A href={to('/minutes')}>{t('minutes.title')}</A>
            </li>
            <li>
              <a href={file('/minutes.pdf')} rel="external">
                {t('meeting.minutes-pdf')}
              </a>
            </li>
            <li>
              <a href={file('/minutes.html')} rel="external">
                {t('meeting.minutes-html')}
              </a>
            </li>
          </Show>
          <Show when={isVerified() && props.meeting.sees.minutes}>
            <li>
              <a href={file('/minutes/published.pdf')} rel="external">
                {t('meeting.published-pdf')}
              </a>
            </li>
          </Show>
          <Show when={organisation.may('draftMeeting')}>
            <li>
              <A href={organisation.to(`/meetings/new?after=${props.meeting.meetingId}`)}>
                {t('course.next-of-series')}
              </A>
            </li>
          </Show>
          <Show when={organisation.may('draftMeeting')}>
            <li>
              <A href={organisation.to(`/meetings/new?copy=${props.meeting.meetingId}`)}>
                {t('meeting.copy')}
              </A>
            </li>
          </Show>
          <Show when={props.meeting.sees.record}>
            <li>
              <A href={to('/trail')}>{t('meeting.to-trail')}</A>
            </li>
          </Show>
        </ul>
      </section>
      <Show when={props.meeting.phase === 'draft' || props.meeting.phase === 'convened'}>
        <section class="screen-only">
          <ul class="links">
            <Show when={organisation.may('changeMeetingDetails')}>
              <li>
                <LinkButton kind="quiet" href={to('/edit')}>
                  {t('meeting.change')}
                </LinkButton>
              </li>
            </Show>
            <Show when={organisation.may('cancelMeeting')}>
              <li>
                <LinkButton kind="quiet" href={to('/cancel')}>
                  {t('meeting.cancel')}
                </LinkButton>
              </li>
            </Show>
          </ul>
        </section>
      </Show>
    </>
  );
};
