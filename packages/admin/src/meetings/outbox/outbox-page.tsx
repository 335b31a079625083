import type { MeetingView, Outbox, OutboxMessage } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, revalidate } from '@solidjs/router';
import { For, onCleanup, Show } from 'solid-js';
import { day, listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Empty, Page, Section } from '../../ui/page.tsx';
import { RowAction } from '../../ui/row-action.tsx';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { channelName } from '../channels.ts';
import { getMeeting } from '../data.ts';
import { getOutbox, takeBackTold } from './data.ts';
import { MailPart } from './mail-part.tsx';
import { MarkToldForm } from './mark-told-form.tsx';
import './outbox.css';

/** What those who were called are to be told: each message with its words, its people, and what somebody vouches for. The latest first. */
export const OutboxPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const { meetingId } = props.params as { meetingId: string };
  const meeting = createAsync(() => getMeeting(organisation.id, meetingId));
  const outbox = createAsync(() => getOutbox(organisation.id, meetingId));
  // Mails go out one after the other: the page follows.
  const isSending = () =>
    outbox()?.messages.some(({ mails }) => mails.some(({ state }) => state === 'waiting'));
  const look = setInterval(() => isSending() && revalidate(getOutbox.key), 3000);
  onCleanup(() => clearInterval(look));
  return (
    <Page
      title={t('outbox.title')}
      over={<A href={organisation.to(`/meetings/${meetingId}`)}>{meeting()?.title ?? ''}</A>}
      lead={t(outbox()?.canMail ? 'outbox.lead-mail' : 'outbox.lead')}
    >
      <Show when={meeting() && outbox()}>
        {(found) => (
          <For
            each={found().messages.toReversed()}
            fallback={
              <Empty title={t('outbox.none')}>
                <A href={organisation.to(`/meetings/${meetingId}/notice`)}>
                  {t('meeting.to-notice')}
                </A>
              </Empty>
            }
          >
            {(message) => (
              <MessageSection meeting={meeting()!} outbox={found()} message={message} />
            )}
          </For>
        )}
      </Show>
    </Page>
  );
};

type Told = { meeting: MeetingView; outbox: Outbox; message: OutboxMessage };

const MessageSection = (props: Told) => {
  const organisation = useOrganisation();
  const file = (rest: string) =>
    `/api/organisations/${organisation.id}/meetings/${props.meeting.meetingId}/outbox/${props.message.message}${rest}`;
  const how = () =>
    [
      ...(props.message.on ? [day(props.message.on)] : []),
      ...(props.message.channels.length
        ? [t('outbox.by', { channels: listing(props.message.channels.map(channelName)) })]
        : []),
    ].join(', ');
  return (
    <Section title={t(`outbox.kind.${props.message.kind}`)} aside={<HowFar {...props} />}>
      <Show when={how()}>{(said) => <p class="soft small">{said()}</p>}</Show>
      <Marks {...props} />
      <details class="outbox-letter" open={props.message.waiting?.length !== 0}>
        <summary>{props.message.subject}</summary>
        <pre class="sheet-letter">
          <Written>{props.message.text}</Written>
        </pre>
      </details>
      <ul class="links">
        <li>
          <a href={file('/letter.txt')} rel="external" download="">
            {t('outbox.letter')}
          </a>
        </li>
        <Show when={props.outbox.recipients.length}>
          <li>
            <a href={file('/recipients.csv')} rel="external" download="">
              {t('outbox.addresses')}
            </a>
          </li>
        </Show>
      </ul>
      <MailPart {...props} />
      <Unreachable {...props} />
      <Show when={props.message.waiting?.length !== 0 && organisation.may('markTold')}>
        <MarkToldForm {...props} />
      </Show>
    </Section>
  );
};

/** How many are told of those who are to be. */
const HowFar = (props: Told) => {
  const waiting = () => props.message.waiting;
  const all = () => props.outbox.recipients.length;
  return (
    <Show
      when={waiting()?.length !== 0}
      fallback={<Status tone="good">{t('outbox.all-told')}</Status>}
    >
      <Status tone="waiting">
        {waiting()
          ? t('outbox.told-of', { told: all() - waiting()!.length, all: all() })
          : t('outbox.nobody-told')}
      </Status>
    </Show>
  );
};

const Marks = (props: Told) => {
  const organisation = useOrganisation();
  const nameOf = (personId: string) =>
    props.outbox.recipients.find((one) => one.personId === personId)?.name ?? t('mention.erased');
  const who = (personIds: readonly string[] | null) => {
    if (!personIds) return t('outbox.all');
    return personIds.length > 5
      ? t('outbox.some', { count: personIds.length })
      : listing(personIds.map(nameOf));
  };
  const standing = () => props.message.told.filter(({ isTakenBack }) => !isTakenBack);
  return (
    <Show when={standing().length}>
      <ul class="rows plain-list">
        <For each={standing()}>
          {({ mark, channel, personIds, on, by, mailed }) => {
            const said = () => `${who(personIds)}: ${channelName(channel)}`;
            return (
              <li class="outbox-mark">
                <p>
                  {said()}
                  {on ? `, ${day(on)}` : ''}{' '}
                  <span class="soft small">
                    {t(mailed ? 'outbox.mailed' : 'outbox.vouched', {
                      name: by.name ?? t('mention.erased'),
                    })}
                  </span>
                </p>
                <Show when={organisation.may('takeBackTold')}>
                  <RowAction
                    action={takeBackTold.with(
                      organisation.id,
                      props.meeting.meetingId,
                      props.message.message,
                      mark,
                    )}
                    verb={t('outbox.take-back')}
                    what={t('outbox.take-back-of', { mark: said() })}
                  />
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </Show>
  );
};

/** Those whom its only ways do not reach by what the register knows. */
const Unreachable = (props: Told) => {
  const lacking = () => {
    const { channels, waiting } = props.message;
    const needs = { email: 'email', text: 'phone' } as const;
    if (channels.length === 0 || !channels.every((one) => one in needs)) return [];
    const fields = channels.map((one) => needs[one as keyof typeof needs]);
    return props.outbox.recipients.filter(
      (one) => waiting?.includes(one.personId) && fields.every((field) => !one[field]),
    );
  };
  return (
    <Show when={lacking().length}>
      <details>
        <summary>{t('outbox.unreachable', { count: lacking().length })}</summary>
        <p>{listing(lacking().map(({ name }) => name ?? t('mention.erased')))}</p>
      </details>
    </Show>
  );
};
