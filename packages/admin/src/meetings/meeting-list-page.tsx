import type { MeetingList, MeetingSummary } from '@klubba/api/contract';
import { A, createAsync, useNavigate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { listMeetings } from './data.ts';
import { PhaseStatus } from './meeting-phase.tsx';
import './meetings.css';
import { whenAndWhere } from './when-and-where.ts';

/** Every meeting, the coming ones first and then backwards in time. */
export const MeetingListPage = () => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const list = createAsync(() => listMeetings(organisation.id));
  const [more, setMore] = createSignal<readonly MeetingList[]>([]);
  const pages = () => [list(), ...more()].filter((page) => page !== undefined);
  const meetings = () => pages().flatMap((page) => page.meetings);
  const next = () => pages().at(-1)?.next;
  const showMore = async () => {
    const cursor = next();
    if (cursor) setMore([...more(), await listMeetings(organisation.id, cursor)]);
  };
  const coming = () => meetings().filter(isComing).toReversed();
  const earlier = () => meetings().filter((meeting) => !isComing(meeting));
  const mayCall = () => organisation.may('draftMeeting');
  useShortcuts(
    ...(mayCall()
      ? [
          {
            keys: 'c',
            label: () => t('meetings.new'),
            run: () => navigate(organisation.to('/meetings/new')),
          },
        ]
      : []),
  );
  return (
    <Page
      title={t('meetings.title')}
      actions={
        <>
          <Show when={organisation.may('listPapers')}>
            <LinkButton href={organisation.to('/papers')}>{t('papers.search')}</LinkButton>
          </Show>
          <Show when={mayCall()}>
            <LinkButton kind="main" keys="c" href={organisation.to('/meetings/new')}>
              {t('meetings.new')}
            </LinkButton>
          </Show>
        </>
      }
    >
      <Show
        when={meetings().length}
        fallback={
          <Show when={list()}>
            <Empty title={t('meetings.none')}>
              <p>{t('meetings.none-why')}</p>
            </Empty>
          </Show>
        }
      >
        <Show when={coming().length}>
          <Section title={t('meetings.coming')}>
            <Meetings meetings={coming()} />
          </Section>
        </Show>
        <Show when={earlier().length}>
          <Section title={t('meetings.earlier')}>
            <Meetings meetings={earlier()} />
          </Section>
        </Show>
        <Show when={next()}>
          <Button onClick={showMore}>{t('meetings.more')}</Button>
        </Show>
      </Show>
      <WholeList of={`/api/organisations/${organisation.id}/meetings/file`} />
    </Page>
  );
};

const Meetings = (props: { meetings: readonly MeetingSummary[] }) => {
  const organisation = useOrganisation();
  return (
    <ul class="rows" ref={arrowKeys}>
      <For each={props.meetings}>
        {(meeting) => (
          <li>
            <A href={organisation.to(`/meetings/${meeting.meetingId}`)} class="row">
              <span class="row-title">{meeting.title}</span>
              <span class="row-note">{whenAndWhere(meeting)}</span>
              <span class="row-side">
                <Show when={meeting.toSign} fallback={<PhaseStatus phase={meeting.phase} />}>
                  <Status tone="wax">{t('meetings.to-sign')}</Status>
                </Show>
                <Show when={meeting.decisions}>
                  {(count) => <span class="soft">{t('desk.decisions', { count: count() })}</span>}
                </Show>
              </span>
            </A>
          </li>
        )}
      </For>
    </ul>
  );
};

const isComing = ({ phase }: MeetingSummary) =>
  phase === 'draft' || phase === 'convened' || phase === 'open' || phase === 'adjourned';
