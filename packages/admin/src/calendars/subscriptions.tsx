import type { CalendarFeed } from '@klubba/api/contract/calendars';
import { createAsync, useSubmission } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { day, moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form.tsx';
import { EmptyRow, Section } from '../ui/page.tsx';
import { RowAction } from '../ui/row-action.tsx';
import './calendars.css';
import { listCalendarFeeds, revokeCalendarFeed } from './data.ts';

/** The links by which calendar programs subscribe: one's own to copy, and to the board that others have some. */
export const Subscriptions = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listCalendarFeeds(organisation.id));
  const revoked = useSubmission(revokeCalendarFeed);
  return (
    <Section title={t('calendar.subscriptions')}>
      <p id="subscriptions">{t('calendar.subscriptions-lead')}</p>
      <FormError problem={isProblem(revoked.result) ? revoked.result : undefined} />
      <ul class="rows">
        <For each={list()?.feeds} fallback={<EmptyRow title={t('calendar.no-subscriptions')} />}>
          {(feed) => <FeedRow feed={feed} />}
        </For>
      </ul>
    </Section>
  );
};

const FeedRow = (props: { feed: CalendarFeed }) => {
  const organisation = useOrganisation();
  const [copied, setCopied] = createSignal(false);
  const name = () => feedInWords(props.feed);
  const maker = () => props.feed.madeBy.name ?? t('mention.erased');
  const copy = async (link: string) => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <li class="row calendar-feed">
      <span class="row-title">{name()}</span>
      <span class="row-note">
        <Show when={!props.feed.link}>{t('calendar.made-by', { name: maker() })} · </Show>
        {props.feed.fetchedAt
          ? t('calendar.fetched', { at: moment(props.feed.fetchedAt) })
          : t('calendar.never-fetched', { on: day(props.feed.madeAt) })}
      </span>
      <Show when={props.feed.link}>
        {(link) => (
          <span class="row-note calendar-link">
            <code>{link()}</code>
            <Button
              kind="quiet"
              aria-label={t('calendar.copy-this', { name: name() })}
              onClick={() => copy(link())}
            >
              {t(copied() ? 'handed-link.copied' : 'handed-link.copy')}
            </Button>
            <a href={link().replace(/^https?:/, 'webcal:')}>{t('calendar.open')}</a>
          </span>
        )}
      </Show>
      <RowAction
        action={revokeCalendarFeed.with(organisation.id, props.feed.feedId)}
        verb={t('calendar.revoke')}
        what={t('calendar.revoke-this', { name: name() })}
      />
    </li>
  );
};

/** What a subscription holds. */
const feedInWords = ({ of, name }: CalendarFeed) => {
  if (of === 'association') return t('calendar.all');
  if (of === 'person') return t('calendar.own');
  const called = name ?? t('calendar.gone');
  return of === 'series' ? t('calendar.series', { name: called }) : called;
};
