import type { JointInvitation } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { listJointInvitations } from './data.ts';

/** Elections that other associations host and let this one into: it says itself whether it takes part. */
export const JointInvitations = () => {
  const organisation = useOrganisation();
  const list = createAsync(async () =>
    organisation.may('listJointInvitations')
      ? (await listJointInvitations(organisation.id)).invitations
      : [],
  );
  return (
    <Show when={list()?.length}>
      <Section title={t('joint-call.title')}>
        <ul class="rows">
          <For each={list()}>
            {(one) => (
              <li>
                <A
                  href={organisation.to(`/elections/joint/${one.hostId}/${one.electionId}`)}
                  class="row"
                >
                  <span class="row-title">{one.title}</span>
                  <span class="row-note">{t('joint-call.host', { host: one.host })}</span>
                  <span class="row-side">
                    <AnswerStatus answer={one.answer} />
                    <span class="soft">{day(one.day)}</span>
                  </span>
                </A>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
};

/** Whether an association takes part, by its own word; a call that has changed since waits for a new one. */
export const AnswerStatus = (props: { answer: JointInvitation['answer'] }) => {
  const state = () => {
    if (!props.answer) return 'open';
    if (!props.answer.current) return 'outdated';
    return props.answer.takesPart ? 'joined' : 'declined';
  };
  return <Status tone={tones[state()]}>{t(`joint-call.${state()}`)}</Status>;
};

const tones = { open: 'waiting', outdated: 'waiting', joined: 'good', declined: 'quiet' } as const;
