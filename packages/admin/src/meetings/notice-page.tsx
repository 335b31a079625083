import type { MeetingView } from '@klubba/api/contract';
import { isOfBody } from '@klubba/domain/meeting';
import { daysBetween, todayIn } from '@klubba/domain/time';
import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { day, listing, number } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { LinkButton } from '../ui/button.tsx';
import { FieldError } from '../ui/field.tsx';
import { CheckField, Field, TextField } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Status, Unconfirmed } from '../ui/status.tsx';
import { issueNotice, tellCalling } from './actions.ts';
import { AllBeyondPower } from './beyond-power.tsx';
import { ChangedAfterNotice, ChangedText } from './changed-after-notice.tsx';
import { channelName, usualChannels } from './channels.ts';
import { getElectorate, getMeeting } from './data.ts';
import { MeetingNames } from './meeting-names.tsx';
import { NoticeSheet } from './notice-sheet.tsx';
import { getOutbox } from './outbox/data.ts';
import { PapersForm } from './papers/papers-form.tsx';
import './meetings.css';

/** The notice: its deadline, how it goes out and to whom, and what the members will read. */
export const NoticePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  const file = (rest: string) =>
    `/api/organisations/${organisation.id}/meetings/${props.params.meetingId}${rest}`;
  return (
    <Show when={meeting()}>
      {(found) => (
        <MeetingNames meeting={found()}>
          <Page
            title={t('notice.title')}
            over={<A href={to('')}>{found().title}</A>}
            context={
              <>
                <Deadline meeting={found()} />
                <section class="screen-only">
                  <h2>{t('meeting.documents')}</h2>
                  <ul class="links">
                    <li>
                      <a href={file('/notice.pdf')} rel="external">
                        {t('meeting.notice-pdf')}
                      </a>
                    </li>
                    <Show when={found().phase !== 'draft' && organisation.may('getOutbox')}>
                      <li>
                        <A href={to('/outbox')}>
                          {found().toBeTold
                            ? t('outbox.waits', { count: found().toBeTold })
                            : t('outbox.to')}
                        </A>
                      </li>
                    </Show>
                    <li>
                      <a href={file('/calendar.ics')} rel="external">
                        {t('meeting.calendar')}
                      </a>
                    </li>
                  </ul>
                </section>
              </>
            }
          >
            <Show when={found().phase === 'draft' && organisation.may('issueNotice')}>
              <AllBeyondPower meeting={found()} />
              <Show
                when={isPast(found())}
                fallback={
                  <>
                    <IssueForm meeting={found()} />
                    <TellCallingForm meeting={found()} />
                  </>
                }
              >
                <TellCallingForm meeting={found()} open />
                <Section title={t('notice.by-list')}>
                  <IssueForm meeting={found()} />
                </Section>
              </Show>
            </Show>
            <ChangedAfterNotice meeting={found()} />
            <ChangedText meeting={found()} />
            <PapersForm meeting={found()} />
            <Show
              when={found().phase === 'draft' || found().phase === 'convened'}
              fallback={
                <p class="serif">
                  {t('notice.as-issued')}{' '}
                  <a href={file('/notice.pdf')} rel="external">
                    {t('meeting.notice-pdf')}
                  </a>
                </p>
              }
            >
              <Section title={t('notice.preview')} aside={<TextWay meeting={found()} />}>
                <NoticeSheet meeting={found()} association={organisation.name} />
              </Section>
            </Show>
          </Page>
        </MeetingNames>
      )}
    </Show>
  );
};

/** To the text that the notice begins with. */
const TextWay = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  return (
    <Show when={organisation.may('writeNoticeText')}>
      <LinkButton
        kind="quiet"
        href={organisation.to(`/meetings/${props.meeting.meetingId}/notice-text`)}
      >
        {t(props.meeting.noticeText ? 'noticeText.change' : 'noticeText.write')}
      </LinkButton>
    </Show>
  );
};

/** A meeting that was held before it is entered was called already, most often not by Klubba. */
const isPast = ({ startsOn, timeZone }: MeetingView) => startsOn < todayIn(timeZone, new Date());

const IssueForm = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const submission = useSubmission(issueNotice);
  const electorate = createAsync(() => getElectorate(organisation.id, props.meeting.meetingId));
  const outbox = createAsync(async () =>
    organisation.may('mailMessage')
      ? getOutbox(organisation.id, props.meeting.meetingId)
      : undefined,
  );
  const [byMail, setByMail] = createSignal(true);
  const mails = () => Boolean(outbox()?.canMail) && byMail() && !sentAt();
  const bodyMeets = () => isOfBody(props.meeting);
  const [sentAt, setSentAt] = createSignal('');
  const sentOn = () => sentAt().slice(0, 10) || todayIn(props.meeting.timeZone, new Date());
  const isLate = () => sentOn() > props.meeting.noticeRule.deadline;
  // Named by the server once it has refused: the clock may have passed midnight since.
  const asksForReason = () =>
    isLate() || submission.result?.errors.some(({ pointer }) => pointer === '#/deviation');
  return (
    <ActionForm
      action={issueNotice.with(organisation.id, props.meeting.meetingId, props.meeting.timeZone)}
      verb={t(mails() ? 'notice.send' : 'notice.issue')}
      ways={
        <LinkButton
          kind="quiet"
          href={organisation.to(`/meetings/${props.meeting.meetingId}/agenda`)}
        >
          {t('meeting.to-agenda')}
        </LinkButton>
      }
    >
      <fieldset class="fieldset">
        <legend>{t('notice.channels')}</legend>
        <div class="check-row">
          <For each={usualChannels}>
            {(channel) => (
              <CheckField
                name="channels"
                value={channel}
                label={t(`notice.channel.${channel}`)}
                checked={channel === 'email'}
                onChange={(event) => channel === 'email' && setByMail(event.currentTarget.checked)}
              />
            )}
          </For>
        </div>
        <Field
          name="otherChannels"
          label={t('notice.other-channels')}
          hint={t('calling.via-why')}
        />
        <FieldError name="channels" />
        <FieldError name="at" />
      </fieldset>
      <Show when={asksForReason()}>
        <TextField
          name="deviation"
          label={t('notice.deviation')}
          hint={t('notice.deviation-why', { day: day(props.meeting.noticeRule.deadline) })}
          required
        />
      </Show>
      <details>
        <summary>{t('notice.already')}</summary>
        <Field
          name="sentAt"
          onInput={(event) => setSentAt(event.currentTarget.value)}
          type="datetime-local"
          label={t('notice.sent-at')}
          hint={t('notice.sent-at-why')}
        />
      </details>
      <Show when={mails()}>
        <input type="hidden" name="mail" value="yes" />
      </Show>
      <p class="hint">
        {t(bodyMeets() ? 'notice.recipients-why-body' : 'notice.recipients-why')}{' '}
        <Show when={byMail() && !sentAt() && outbox()}>
          {(found) => t(found().canMail ? 'notice.mails' : 'notice.mails-nobody')}
        </Show>
        <Show when={electorate()}>
          {(all) => (
            <>
              {' '}
              <b class="figures">
                {t(bodyMeets() ? 'notice.sitting-today' : 'notice.members-today', {
                  count: members(all().people),
                })}
              </b>
            </>
          )}
        </Show>
      </p>
    </ActionForm>
  );
};

/** Members, whether they may vote yet or not. */
const members = (people: readonly { entitled: boolean; reason: string | null }[]) =>
  people.filter(
    ({ entitled, reason }) =>
      entitled || reason === 'membership-too-short' || reason === 'fee-not-paid',
  ).length;

/** The last day by the rule, and how the notice stands against it. */
const Deadline = (props: { meeting: MeetingView }) => {
  const rule = () => props.meeting.noticeRule;
  const left = () => daysBetween(todayIn(props.meeting.timeZone, new Date()), rule().deadline);
  return (
    <section>
      <h2>{t('notice.deadline')}</h2>
      <p class="deadline">{day(props.meeting.notice?.deadline ?? rule().deadline)}</p>
      <p>
        {rule().reference
          ? t('notice.deadline-why', { count: rule().days, reference: rule().reference })
          : t('notice.deadline-rule', { count: rule().days })}
        <Show when={!rule().confirmed}>
          {' '}
          <Unconfirmed />
        </Show>
      </p>
      <Show
        when={props.meeting.notice}
        fallback={
          <Show when={!isPast(props.meeting)}>
            <Status tone={left() < 0 ? 'waiting' : 'going'}>
              {left() < 0
                ? t('notice.late')
                : left() === 0
                  ? t('notice.last-day')
                  : t('notice.days-left', { count: left() })}
            </Status>
          </Show>
        }
      >
        {(notice) => (
          <dl class="facts">
            <dt>{t('notice.issued')}</dt>
            <dd>
              {day(notice().on)}{' '}
              <Status tone={notice().on > notice().deadline ? 'waiting' : 'good'}>
                {t(notice().on > notice().deadline ? 'notice.late' : 'notice.in-time')}
              </Status>
            </dd>
            <dt>{t('notice.sent-by')}</dt>
            <dd>{listing(notice().channels.map(channelName))}</dd>
            <dt>{t('notice.recipients-who')}</dt>
            <dd class="figures">{number(notice().recipients)}</dd>
            <Show when={notice().deviation}>
              {(reason) => (
                <>
                  <dt>{t('notice.deviation')}</dt>
                  <dd>{reason()}</dd>
                </>
              )}
            </Show>
          </dl>
        )}
      </Show>
    </section>
  );
};

/** A meeting that was called without Klubba: nothing is asked for that nobody knows. */
const TellCallingForm = (props: { meeting: MeetingView; open?: boolean }) => {
  const organisation = useOrganisation();
  return (
    <details open={props.open}>
      <summary>{t('calling.otherwise')}</summary>
      <ActionForm
        action={tellCalling.with(organisation.id, props.meeting.meetingId)}
        verb={t('calling.tell')}
      >
        <p class="hint">{t('calling.why')}</p>
        <Field name="on" type="date" label={t('calling.on')} />
        <Field name="via" label={t('calling.via')} hint={t('calling.via-why')} />
        <Field name="recipients" type="number" min={0} label={t('calling.recipients')} />
        <CheckField name="allAgreed" label={t('calling.all-agreed')} />
      </ActionForm>
    </details>
  );
};
