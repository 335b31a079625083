import type { DecisionView } from '@klubba/api/contract';
import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { byName, today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { getElectorate, listMeetings } from '../meetings/data.ts';
import { mentionable } from '../meetings/desk/mentionable.ts';
import { decisionNumber } from '../meetings/record.ts';
import { listBodies } from '../organisation/data.ts';
import { listPeople } from '../people/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Field, SelectField, TextField } from '../ui/form.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { type FollowUpAct, getDecision, takeStep } from './data.ts';
import { titles } from './follow-up.tsx';
import { ReplacementFields } from './replacement-fields.tsx';
import '../meetings/desk/desk.css';

/** One step of carrying a decision out, as a form of its own. */
export const FollowUpPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const decision = createAsync(() => getDecision(organisation.id, props.params.decisionId!));
  const start = startingFrom(decision);
  const act = () => props.params.act as FollowUpAct;
  return (
    <Show when={start()} keyed>
      {(found) => (
        <Page
          title={t(titles[act()])}
          over={t('decision.title', { number: decisionNumber(found.number) })}
          lead={<MentionText text={found.text} />}
        >
          <StepForm decision={found} act={act()} />
        </Page>
      )}
    </Show>
  );
};

const StepForm = (props: { decision: DecisionView; act: FollowUpAct }) => {
  const organisation = useOrganisation();
  return (
    <ActionForm
      action={takeStep.with(
        organisation.id,
        { decisionId: props.decision.decisionId, version: props.decision.version },
        props.act,
      )}
      verb={t('follow.save')}
      cancel={organisation.to(`/decisions/${props.decision.decisionId}`)}
    >
      <Switch>
        <Match when={props.act === 'assignment' || props.act === 'reassignment'}>
          <Owner decision={props.decision} />
          <Show when={props.act === 'reassignment'}>
            <TextField name="reason" label={t('follow.reason')} required />
          </Show>
        </Match>
        <Match when={props.act === 'progress'}>
          <DayField />
          <SelectField
            name="status"
            label={t('follow.progress')}
            required
            options={(['started', 'underWay', 'stalled'] as const).map((value) => ({
              value,
              label: t(`progress.${value}`),
            }))}
          />
          <TextField name="note" label={t('follow.note')} required />
        </Match>
        <Match when={props.act === 'execution'}>
          <DayField />
          <TextField
            name="evidence"
            label={t('follow.evidence')}
            hint={t('follow.evidence-hint')}
            required
          />
        </Match>
        <Match when={props.act === 'replacement'}>
          <ReplacementFields decision={props.decision} />
        </Match>
        <Match when={props.act === 'follow-up'}>
          <Meeting />
          <DayField />
          <TextField name="note" label={t('follow.note')} required />
        </Match>
      </Switch>
    </ActionForm>
  );
};

const DayField = () => (
  <Field name="on" type="date" label={t('follow.on')} required value={today()} />
);

const Owner = (props: { decision: DecisionView }) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const people = createAsync(async () =>
    organisation.may('getElectorate')
      ? (await getElectorate(organisation.id, props.decision.meetingId)).people
      : (await listPeople(organisation.id)).people,
  );
  const [owner, setOwner] = createSignal(
    props.decision.owner ? `${props.decision.owner.kind}:${props.decision.owner.id}` : undefined,
  );
  const owners = () => [
    ...(bodies()?.bodies ?? []).map(({ bodyId, name }) => ({
      value: `body:${bodyId}`,
      label: name,
    })),
    ...mentionable(people() ?? [])
      .map(({ personId, label }) => ({ value: `person:${personId}`, label }))
      .sort(byName(({ label }) => label)),
  ];
  return (
    <>
      <Combobox
        name="owner"
        label={t('decision.owner')}
        required
        options={owners()}
        value={owner()}
        onPick={setOwner}
      />
      <Field
        name="dueOn"
        type="date"
        label={t('decision.due')}
        required
        min={props.decision.decidedOn}
        value={props.decision.dueOn ?? ''}
      />
    </>
  );
};

const Meeting = () => {
  const organisation = useOrganisation();
  const meetings = createAsync(() => listMeetings(organisation.id));
  const held = () => (meetings()?.meetings ?? []).filter(({ phase }) => phase !== 'cancelled');
  return (
    <SelectField
      name="meetingId"
      label={t('follow.meeting')}
      required
      options={held().map((meeting) => ({
        value: meeting.meetingId,
        label: `${meeting.title}, ${meeting.startsOn}`,
      }))}
    />
  );
};
