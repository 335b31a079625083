import type { MeetingView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Field } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { channelName } from '../channels.ts';
import { tellPapers } from './actions.ts';

/** Papers that followed the notice: which did, and one more. */
export const PapersForm = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const mayTell = () =>
    ['convened', 'open', 'closed'].includes(props.meeting.phase) && organisation.may('tellPapers');
  return (
    <Show when={props.meeting.papers.length > 0 || mayTell()}>
      <Section title={t('papers.title')}>
        <ul>
          <For each={props.meeting.papers}>
            {(papers) => (
              <li>
                {papers.on ? day(papers.on) : t('papers.some-day')}
                {papers.channels.length > 0 && `, ${listing(papers.channels.map(channelName))}`}
              </li>
            )}
          </For>
        </ul>
        <Show when={mayTell()}>
          <details>
            <summary>{t('papers.tell')}</summary>
            <ActionForm
              action={tellPapers.with(organisation.id, props.meeting.meetingId)}
              verb={t('papers.save')}
            >
              <Field name="on" type="date" label={t('papers.on')} hint={t('meeting.unknown-why')} />
              <Field name="via" label={t('calling.via')} hint={t('calling.via-why')} />
            </ActionForm>
          </details>
        </Show>
      </Section>
    </Show>
  );
};
