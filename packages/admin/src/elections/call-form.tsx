import type { ElectionRuleSetView, ElectionView } from '@klubba/api/contract';
import { addDays } from '@klubba/domain';
import { localDate, wallClock } from '@klubba/domain/time';
import { createAsync } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { day, timeZone } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listMeetings } from '../meetings/data.ts';
import { listBodies } from '../organisation/data.ts';
import { officeRoles } from '../organisation/kinds.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { FieldError } from '../ui/field.tsx';
import { CheckField, Field, SelectField, TextField } from '../ui/form.tsx';
import { listElectionRules } from './data.ts';
import { TogetherFields } from './together-fields.tsx';

const methods = [
  'v22',
  'plurality',
  'approval-each',
  'scottish-stv',
  'wigm',
  'schulze',
] as const satisfies readonly ElectionView['method']['name'][];
const orders = ['name', 'committee', 'lot'] as const;
const waysToEnter = ['sheets', 'ballots'] as const;
const papers = ['ownBallots', 'oneInTwoParts'] as const;
const uncontested = ['acclamation', 'yesAndNo', 'noneOfThese'] as const;

/** What an election is called with. What is asked first is enough to call one; the rest has what associations use most. */
export const CallFields = (props: { start?: ElectionView }) => {
  const [subject, setSubject] = createSignal(subjectOf(props.start));
  const [role, setRole] = createSignal(roleOf(props.start));
  const [title, setTitle] = createSignal(props.start?.title);
  const organisation = useOrganisation();
  const list = createAsync(() => listElectionRules(organisation.id));
  const meetings = createAsync(() => listMeetings(organisation.id));
  const [meetingId, setMeetingId] = createSignal(props.start?.meetingId ?? '');
  const voteOn = () => meetings()?.meetings.find((one) => one.meetingId === meetingId())?.startsOn;
  const inForce = () => list()?.inForce[subject() === 'delegates' ? 'delegates' : 'offices'];
  const suggested = () =>
    subject() === 'delegates'
      ? t('call.title-delegates')
      : t('call.title-office', { role: t(`officeRole.${role()}`) });
  return (
    <>
      <Elected
        subject={subject()}
        role={role()}
        onSubject={setSubject}
        onRole={(chosen) => setRole(chosen)}
      />
      <Field
        name="title"
        label={t('call.name')}
        required
        maxLength={300}
        value={title() ?? suggested()}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <div class="form-parts">
        <Field
          name="seats"
          type="number"
          label={t('call.seats')}
          min={1}
          max={500}
          required
          value={props.start?.seats ?? 1}
        />
        <Field
          name="substitutes"
          type="number"
          label={t('call.substitutes')}
          hint={
            inForce()?.rules.substitutes.value === 'asManyAsSeats'
              ? t('call.substitutes-most')
              : undefined
          }
          min={0}
          max={500}
          required
          value={props.start?.substitutes ?? 0}
        />
      </div>
      <MeetingChoice value={props.start?.meetingId} onChoose={setMeetingId} />
      <details class="more">
        <summary>{t('call.more')}</summary>
        <Show when={inForce()}>
          {(rules) => <More start={props.start} ruleSet={rules()} voteOn={voteOn()} />}
        </Show>
      </details>
      <TogetherFields start={props.start} />
    </>
  );
};

type Role = (typeof officeRoles)[number];

const Elected = (props: {
  subject: string;
  role: Role;
  onSubject: (subject: string) => void;
  onRole: (role: Role) => void;
}) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const working = () => (bodies()?.bodies ?? []).filter(({ dissolvedOn }) => !dissolvedOn);
  const options = () => [
    { value: 'delegates', label: t('call.delegates') },
    ...working().map(({ bodyId, name }) => ({
      value: `body:${bodyId}`,
      label: t('call.in-body', { body: name }),
    })),
  ];
  return (
    <Show when={bodies()}>
      <div class="form-parts">
        <SelectField
          name="subject"
          label={t('call.subject')}
          required
          value={props.subject}
          options={options()}
          onChange={(event) => props.onSubject(event.currentTarget.value)}
        />
        <Show when={props.subject !== 'delegates'}>
          <SelectField
            name="role"
            label={t('call.role')}
            required
            value={props.role}
            options={officeRoles.map((value) => ({ value, label: t(`officeRole.${value}`) }))}
            onChange={(event) => props.onRole(event.currentTarget.value as Role)}
          />
        </Show>
      </div>
    </Show>
  );
};

/** The meetings that are still to come, and the one that is chosen. */
const MeetingChoice = (props: {
  value: string | null | undefined;
  onChoose: (meetingId: string) => void;
}) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listMeetings(organisation.id));
  const coming = () =>
    (list()?.meetings ?? []).filter(
      ({ meetingId, phase }) =>
        meetingId === props.value || phase === 'draft' || phase === 'convened' || phase === 'open',
    );
  return (
    <Show when={list()}>
      <SelectField
        name="meetingId"
        label={t('call.meeting')}
        hint={t('call.meeting-hint')}
        empty={t('call.no-meeting')}
        value={props.value ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
        options={coming().map((one) => ({
          value: one.meetingId,
          label: `${one.title}, ${day(one.startsOn)}`,
        }))}
      />
    </Show>
  );
};

/** What the election rules say, unless somebody has called it otherwise. */
const More = (props: {
  start: ElectionView | undefined;
  ruleSet: ElectionRuleSetView;
  voteOn: string | undefined;
}) => {
  const rules = () => props.ruleSet.rules;
  const [chosen, setMethod] = createSignal<string | undefined>(props.start?.method.name);
  const method = () => chosen() ?? rules().method.value;
  /** So many days before the vote, or after it. */
  const dayBy = (days: number | null, sign: 1 | -1) =>
    !props.start && props.voteOn && days !== null ? addDays(props.voteOn, sign * days) : undefined;
  const nominateBy = () => {
    const day = dayBy(rules().nominationDays.value, -1);
    return day ? `${day}T23:59` : localMoment(props.start?.nominateBy);
  };
  const needsBallots = () => ['scottish-stv', 'wigm', 'schulze'].includes(method());
  return (
    <div class="more-fields">
      <Show when={!props.start}>
        <p class="hint">
          {props.ruleSet.version > 0
            ? t('call.by-rules', { name: props.ruleSet.name })
            : t('call.by-no-rules')}
        </p>
      </Show>
      <Field
        name="nominateBy"
        type="datetime-local"
        label={t('call.nominate-by')}
        hint={t('call.nominate-by-hint')}
        value={nominateBy()}
      />
      <div class="form-parts">
        <Field name="from" type="date" label={t('call.from')} value={props.start?.from ?? ''} />
        <Field name="until" type="date" label={t('call.until')} value={props.start?.until ?? ''} />
      </div>
      <div class="form-parts">
        <Field
          name="reportBy"
          type="date"
          label={t('call.report-by')}
          value={props.start?.reportBy ?? dayBy(rules().reportDays.value, 1) ?? ''}
        />
        <Field
          name="complaintsUntil"
          type="date"
          label={t('call.complaints-until')}
          value={props.start?.complaintsUntil ?? dayBy(rules().complaintDays.value, 1) ?? ''}
        />
      </div>
      <TextField
        name="electorate"
        label={t('call.electorate')}
        hint={t('call.electorate-hint')}
        rows={2}
        maxLength={10_000}
        value={props.start?.electorate ?? rules().electorate.value}
      />
      <TextField
        name="eligibility"
        label={t('call.eligibility')}
        hint={t('call.eligibility-hint')}
        rows={2}
        maxLength={10_000}
        value={props.start?.eligibility ?? rules().eligibility.value}
      />
      <SelectField
        name="candidateOrder"
        label={t('call.order')}
        required
        value={props.start?.candidateOrder ?? 'name'}
        options={orders.map((value) => ({ value, label: t(`call.order.${value}`) }))}
      />
      <SelectField
        name="uncontested"
        label={t('call.uncontested')}
        required
        value={props.start?.uncontested ?? rules().uncontested.value}
        options={uncontested.map((value) => ({ value, label: t(`call.uncontested.${value}`) }))}
      />
      <SelectField
        name="paper"
        label={t('call.paper')}
        hint={t('call.paper-hint')}
        required
        value={props.start?.paper ?? 'ownBallots'}
        options={papers.map((value) => ({ value, label: t(`call.paper.${value}`) }))}
      />
      <SelectField
        name="method/name"
        label={t('call.method')}
        hint={t(`call.method-hint.${method() as 'v22'}`)}
        required
        value={method()}
        options={methods.map((value) => ({ value, label: t(`call.method.${value}`) }))}
        onChange={(event) => setMethod(event.currentTarget.value)}
      />
      <FieldError name="method" />
      <SelectField
        name="method/entered"
        label={t('call.entered')}
        required
        value={needsBallots() ? 'ballots' : (props.start?.method.entered ?? 'sheets')}
        options={waysToEnter.map((value) => ({ value, label: t(`call.entered.${value}`) }))}
      />
      <Field
        name="method/marks"
        type="number"
        min={1}
        max={500}
        label={t('call.marks')}
        hint={t('call.marks-hint')}
        value={props.start?.method.marks ?? ''}
      />
      <CheckField
        name="method/twice"
        label={t('call.twice')}
        hint={t('call.twice-hint')}
        checked={props.start?.method.twice ?? rules().twice.value}
      />
    </div>
  );
};

const subjectOf = (start: ElectionView | undefined) =>
  start?.subject.kind === 'offices' ? `body:${start.subject.bodyId}` : 'delegates';

const roleOf = (start: ElectionView | undefined): Role =>
  start?.subject.kind === 'offices' ? (start.subject.role as Role) : 'member';

/** An instant as a field of day and clock has it. */
const localMoment = (instant: string | null | undefined) =>
  instant ? `${localDate(instant, timeZone())}T${wallClock(instant, timeZone())}` : '';
