import type { DecisionView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { byName, today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { getElectorate, listMeetings } from '../meetings/data.ts';
import { mentionable } from '../meetings/desk/mentionable.ts';
import { decisionNumber } from '../meetings/record.ts';
import { listBodies } from '../organisation/data.ts';
import { listPeople } from '../people/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { SubmitButton } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Field, FormEnd, FormError, SelectField, TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { type FollowUpAct, getDecision, takeStep } from './data.ts';
import { titles } from './follow-up.tsx';
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
          lead={found.text}
        >
          <StepForm decision={found} act={act()} />
        </Page>
      )}
    </Show>
  );
};

const StepForm = (props: { decision: DecisionView; act: FollowUpAct }) => {
  const organisation = useOrganisation();
  const submission = useSubmission(takeStep);
  return (
    <form
      class="form"
      method="post"
      action={takeStep.with(
        organisation.id,
        { decisionId: props.decision.decisionId, version: props.decision.version },
        props.act,
      )}
    >
      <FormError problem={submission.result} />
      <Switch>
        <Match when={props.act === 'assignment' || props.act === 'reassignment'}>
          <Owner decision={props.decision} />
          <Show when={props.act === 'reassignment'}>
            <TextField
              name="reason"
              label={t('follow.reason')}
              required
              problem={submission.result}
            />
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
            problem={submission.result}
          />
          <TextField name="note" label={t('follow.note')} required problem={submission.result} />
        </Match>
        <Match when={props.act === 'execution'}>
          <DayField />
          <TextField
            name="evidence"
            label={t('follow.evidence')}
            hint={t('follow.evidence-hint')}
            required
            problem={submission.result}
          />
        </Match>
        <Match when={props.act === 'follow-up'}>
          <Meeting />
          <DayField />
          <TextField name="note" label={t('follow.note')} required problem={submission.result} />
        </Match>
      </Switch>
      <FormEnd>
        <SubmitButton pending={submission.pending}>{t('follow.save')}</SubmitButton>
        <A href={organisation.to(`/decisions/${props.decision.decisionId}`)}>{t('form.cancel')}</A>
      </FormEnd>
    </form>
  );
};

const DayField = () => {
  const submission = useSubmission(takeStep);
  return (
    <Field
      name="on"
      type="date"
      label={t('follow.on')}
      required
      value={today()}
      problem={submission.result}
    />
  );
};

const Owner = (props: { decision: DecisionView }) => {
  const organisation = useOrganisation();
  const submission = useSubmission(takeStep);
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
      .map(({ personId, name }) => ({ value: `person:${personId}`, label: name }))
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
        problem={submission.result}
      />
      <Field
        name="dueOn"
        type="date"
        label={t('decision.due')}
        required
        min={props.decision.decidedOn}
        value={props.decision.dueOn ?? ''}
        problem={submission.result}
      />
    </>
  );
};

const Meeting = () => {
  const organisation = useOrganisation();
  const submission = useSubmission(takeStep);
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
      problem={submission.result}
    />
  );
};
