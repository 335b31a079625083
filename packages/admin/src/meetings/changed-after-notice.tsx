import type { MeetingView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { clock, day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';

type Change = MeetingView['changedAfterNotice'][number];

/** What of the notice was changed after it: what stood first, and what stands now. */
export const ChangedAfterNotice = (props: { meeting: MeetingView }) => (
  <Show when={props.meeting.changedAfterNotice.length}>
    <Section title={t('outbox.changed')}>
      <ul class="plain-list">
        <For each={props.meeting.changedAfterNotice}>
          {(change, index) => (
            <li>
              <Show when={change.on}>{(on) => <p class="soft small">{day(on())}</p>}</Show>
              <For each={differing(change.was, nextOf(props.meeting, index()))}>
                {(line) => (
                  <p>
                    <Written>{line}</Written>
                  </p>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </Section>
  </Show>
);

/** What the text of the notice said before it was changed after the notice. */
export const ChangedText = (props: { meeting: MeetingView }) => (
  <Show when={props.meeting.noticeTextChanges.length}>
    <Section title={t('outbox.kind.noticeText')}>
      <ul class="plain-list">
        <For each={props.meeting.noticeTextChanges}>
          {(change) => (
            <li>
              <Show when={change.on}>{(on) => <p class="soft small">{day(on())}</p>}</Show>
              <Show when={change.was !== ''} fallback={<p>{t('noticeText.was-nothing')}</p>}>
                <p>{t('noticeText.was')}</p>
                <p class="notice-text">
                  <Written>{change.was ?? t('noticeText.erased')}</Written>
                </p>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Section>
  </Show>
);

const nextOf = (meeting: MeetingView, index: number): Change['was'] =>
  meeting.changedAfterNotice[index + 1]?.was ?? meeting;

const differing = (was: Change['was'], is: Change['was']) => {
  const hour = (at: string | null) => at && clock(at);
  const all = [
    { what: t('meeting.name'), was: was.title, is: is.title },
    { what: t('meeting.time'), was: hour(was.startsAt), is: hour(is.startsAt) },
    { what: t('meeting.place'), was: was.place, is: is.place },
  ];
  return all
    .filter((each) => each.was !== each.is)
    .map(({ what, ...each }) =>
      t('outbox.changed-from', {
        what,
        is: each.is || t('outbox.undecided'),
        was: each.was || t('outbox.undecided'),
      }),
    );
};
