import type { MinutesDrafts } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { listing, moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { getMeeting, listMinutesDrafts } from './data.ts';
import { nameIn } from './record.ts';

/** Every version of the minutes: the notice, each draft that was sent and why it was left, and what differs from one to the next. */
export const DraftsPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const { meetingId } = props.params as { meetingId: string };
  const meeting = createAsync(() => getMeeting(organisation.id, meetingId));
  const drafts = createAsync(() => listMinutesDrafts(organisation.id, meetingId));
  const file = (rest: string) =>
    `/api/organisations/${organisation.id}/meetings/${meetingId}${rest}`;
  const name = (personId: string) => nameIn(drafts()!, personId) ?? t('mention.erased');
  return (
    <Page
      title={t('drafts.title')}
      over={
        <A href={organisation.to(`/meetings/${meetingId}/minutes`)}>{meeting()?.title ?? ''}</A>
      }
      lead={t('drafts.lead')}
    >
      <Show when={meeting()?.notice}>
        <p>
          <a href={file('/notice.pdf')} rel="external">
            {t('drafts.notice')}
          </a>
        </p>
      </Show>
      <Show when={drafts()}>
        {(found) => (
          <>
            <For each={found().drafts} fallback={<Empty title={t('drafts.none')} />}>
              {(one) => (
                <Section title={t('drafts.draft', { number: one.draft })}>
                  <p>
                    {t('drafts.sent', { moment: moment(one.sentAt) })}{' '}
                    <a href={file(`/minutes/drafts/${one.draft}/minutes.pdf`)} rel="external">
                      {t('drafts.pdf')}
                    </a>
                  </p>
                  <Show when={one.signatures.length}>
                    <p>
                      {t('drafts.signed', {
                        names: listing(one.signatures.map(({ personId }) => name(personId))),
                      })}
                    </p>
                  </Show>
                  <Show when={one.ended}>
                    {(ended) => (
                      <p>
                        {t(`drafts.ended.${ended().kind}`, {
                          name: name(ended().personId),
                          moment: moment(ended().at),
                        })}{' '}
                        <q>{ended().reason ?? t('mention.erased')}</q>
                      </p>
                    )}
                  </Show>
                  <Differences of={one.differences} />
                </Section>
              )}
            </For>
            <Show when={found().now.length}>
              <Section title={t('drafts.now')}>
                <Differences of={found().now} />
              </Section>
            </Show>
          </>
        )}
      </Show>
    </Page>
  );
};

const Differences = (props: { of: MinutesDrafts['now'] }) => (
  <Show when={props.of.length}>
    <table class="differences">
      <caption>{t('drafts.differences')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('drafts.where')}</th>
          <th scope="col">{t('drafts.before')}</th>
          <th scope="col">{t('drafts.after')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.of}>
          {({ place, was, is }) => (
            <tr>
              <th scope="row">{place}</th>
              <td>
                <Written>{was.join(' ')}</Written>
              </td>
              <td>
                <Written>{is.join(' ')}</Written>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </Show>
);
