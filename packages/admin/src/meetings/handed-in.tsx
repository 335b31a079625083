import type { MeetingView } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { say } from '../language/say.ts';
import { listMeetingMotions } from '../motions/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { Written } from '../ui/written.tsx';
import { takeInMotion } from './actions.ts';

/** Motions to this meeting: the way to hand one in, and for those who keep the agenda, those that wait to stand on it. */
export const HandedIn = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const isToCome = () => props.meeting.phase === 'draft' || props.meeting.phase === 'convened';
  const isOfMembers = () => !['boardMeeting', 'groupMeeting'].includes(props.meeting.kind);
  return (
    <Show when={isToCome() && isOfMembers() && organisation.may('beginMotion')}>
      <Section
        title={t('handed-in.title')}
        aside={
          <LinkButton
            kind="quiet"
            href={organisation.to(`/motions/new?to=body:${props.meeting.bodyId}`)}
          >
            {t('handed-in.write')}
          </LinkButton>
        }
      >
        <Show
          when={organisation.may('listMeetingMotions')}
          fallback={<p class="soft">{t('handed-in.why')}</p>}
        >
          <Waiting meeting={props.meeting} />
        </Show>
      </Section>
    </Show>
  );
};

const Waiting = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const found = createAsync(() => listMeetingMotions(organisation.id, props.meeting.meetingId));
  return (
    <Show
      when={found()?.motions.length}
      fallback={<p class="soft">{found() ? t('handed-in.none') : ''}</p>}
    >
      <ul class="rows">
        <For each={found()?.motions}>
          {(motion) => (
            <li class="row">
              <span class="row-title">
                <A href={organisation.to(`/motions/${motion.motionId}`)}>
                  <Written>{motion.title}</Written>
                </A>
              </span>
              <span class="row-note">
                {moment(motion.at)}{' '}
                <Status tone={motion.late ? 'waiting' : 'good'}>
                  {t(motion.late ? 'handed-in.late' : 'handed-in.in-time')}
                </Status>
              </span>
              <Show when={found()?.obstacle === null}>
                <ActionForm
                  action={takeInMotion.with(
                    ...([organisation.id, props.meeting.meetingId, motion.motionId] as const),
                  )}
                  verb={t('handed-in.take-in')}
                >
                  <input type="hidden" name="motion" value={motion.motionId} />
                </ActionForm>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={found()?.obstacle}>{(code) => <p class="soft">{say(code())}</p>}</Show>
    </Show>
  );
};
