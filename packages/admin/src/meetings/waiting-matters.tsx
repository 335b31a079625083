import type { MeetingView, Problem } from '@klubba/api/contract';
import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { attempt, newAsking, post } from '../api.ts';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form.tsx';
import { Section } from '../ui/page.tsx';
import { getMeeting, meetingUrl } from './data.ts';
import { listWaiting } from './matter-data.ts';

/** Matters that wait for this body since the agenda was drafted: each comes on it in one press, with what was proposed. */
export const WaitingMatters = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const waiting = createAsync(() => listWaiting(organisation.id, props.meeting.meetingId));
  const [problem, setProblem] = createSignal<Problem>();
  const add = async (from: { meetingId: string; itemId: string }) => {
    const url = meetingUrl(organisation.id, props.meeting.meetingId, '/returning-matters');
    setProblem(await attempt(post(url, { from }, newAsking())));
    await revalidate([getMeeting.key, listWaiting.key]);
  };
  return (
    <Show when={waiting()?.matters.length}>
      <Section title={t('course.waiting')}>
        <p class="soft">{t('course.waiting-why')}</p>
        <FormError problem={problem()} />
        <ul class="rows">
          <For each={waiting()?.matters}>
            {({ title, meetingTitle, startsOn, matterId, meetingId, itemId }) => (
              <li class="row">
                <span class="row-title">
                  <A href={organisation.to(`/matters/${matterId}`)}>{title}</A>
                </span>
                <span class="row-note">
                  {meetingTitle}, {day(startsOn)}
                </span>
                <span class="row-side">
                  <Button
                    class="small"
                    aria-label={t('course.bring-back-this', { title })}
                    onClick={() => void add({ meetingId, itemId })}
                  >
                    {t('course.bring-back')}
                  </Button>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
};
