import type { MeetingView } from '@klubba/api/contract';
import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { byName } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { SelectField, TextField } from '../ui/form.tsx';
import { plainText } from '../ui/mention-text.tsx';
import { Page } from '../ui/page.tsx';
import { enterDissent } from './actions.ts';
import { getMeeting } from './data.ts';
import { decisionNumber, decisionsOf, electionsDecided, nameIn } from './record.ts';

const kinds = ['reservation', 'specialStatement', 'protest', 'minutesNote'] as const;

/** What somebody wants to have in the minutes of a decision, at the meeting or after it. */
export const DissentPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page title={t('dissent.title')} over={found().title} lead={t('dissent.lead')}>
          <ActionForm
            action={enterDissent.with(organisation.id, found().meetingId)}
            verb={t('dissent.send')}
            cancel={organisation.to(`/meetings/${found().meetingId}/minutes`)}
          >
            <Fields meeting={found()} />
          </ActionForm>
        </Page>
      )}
    </Show>
  );
};

const Fields = (props: { meeting: MeetingView }) => {
  const [kind, setKind] = createSignal<string>('reservation');
  const plain = (text: string) => plainText(text, (id) => nameIn(props.meeting, id));
  const decisions = () => [
    ...decisionsOf(props.meeting).map(({ proposal, clause, decision }) => ({
      value: `${proposal.itemId}:${decision.decisionId}`,
      label: `${decisionNumber(decision.number)} ${plain(clause.text)}`,
    })),
    ...electionsDecided(props.meeting).map(({ itemId, decisionId, number, text }) => ({
      value: `${itemId}:${decisionId}`,
      label: `${decisionNumber(number)} ${plain(text)}`,
    })),
  ];
  const items = () =>
    props.meeting.items.flatMap(({ itemId, paragraph, title }) =>
      paragraph === null ? [] : [{ value: `${itemId}:`, label: plain(title) }],
    );
  const people = () =>
    props.meeting.people
      .map(({ personId, name }) => ({ value: personId, label: name ?? t('mention.erased') }))
      .sort(byName(({ label }) => label));
  return (
    <>
      <SelectField
        name="kind"
        label={t('dissent.kind')}
        required
        value={kind()}
        options={kinds.map((value) => ({ value, label: t(`dissent.kind.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <SelectField name="personId" label={t('desk.who')} required options={people()} />
      <SelectField
        name="about"
        label={t('dissent.about')}
        required
        options={kind() === 'reservation' ? decisions() : [...decisions(), ...items()]}
      />
      <TextField
        name="text"
        label={t('reservation.text')}
        required={kind() !== 'reservation'}
        written
      />
    </>
  );
};
