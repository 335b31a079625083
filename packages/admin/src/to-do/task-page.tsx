import type { MeetingView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { getMeeting } from '../meetings/data.ts';
import { MeetingNames } from '../meetings/meeting-names.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Field, SelectField, TextField } from '../ui/form.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { reportTask } from './data.ts';
import { ToDoState } from './to-do-state.tsx';

type Task = MeetingView['tasks'][number];

/** What somebody undertook at a meeting: who, by when, how far it has come, and what shows that it is done. */
export const TaskPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const task = () => meeting()?.tasks.find(({ taskId }) => taskId === props.params.taskId);
  return (
    <Show when={meeting()}>
      {(found) => (
        <MeetingNames meeting={found()}>
          <Page
            title={t('to-do.task')}
            over={<A href={organisation.to('/to-do')}>{t('nav.to-do')}</A>}
            lead={<Show when={task()}>{(one) => <MentionText text={one().text} />}</Show>}
          >
            <Show when={task()} fallback={<Empty title={t('to-do.gone')} />}>
              {(one) => <TaskParts meeting={found()} task={one()} />}
            </Show>
          </Page>
        </MeetingNames>
      )}
    </Show>
  );
};

const TaskParts = (props: { meeting: MeetingView; task: Task }) => {
  const organisation = useOrganisation();
  return (
    <>
      <Facts meeting={props.meeting} task={props.task} />
      <Show when={props.task.reports.length}>
        <Section title={t('to-do.so-far')}>
          <ol class="steps">
            <For each={props.task.reports}>
              {(report) => (
                <li>
                  <time>{day(report.on)}</time>
                  <span>
                    {t(`to-do.status.${report.status}`)}
                    <Show when={report.note}>
                      {(note) => (
                        <q class="serif">
                          <MentionText text={note()} />
                        </q>
                      )}
                    </Show>
                  </span>
                </li>
              )}
            </For>
          </ol>
        </Section>
      </Show>
      <Show when={organisation.may('reportTask')}>
        <Section title={t('to-do.report')}>
          {/* A new form for the next report. */}
          <Show when={props.task.reports.length + 1} keyed>
            {(_next) => <ReportForm meeting={props.meeting} task={props.task} />}
          </Show>
        </Section>
      </Show>
    </>
  );
};

const Facts = (props: { meeting: MeetingView; task: Task }) => {
  const organisation = useOrganisation();
  const owner = () => {
    const { owner } = props.task;
    if (!owner) return t('to-do.nobody');
    const name =
      owner.kind === 'body'
        ? props.meeting.bodies.find(({ bodyId }) => bodyId === owner.id)?.name
        : props.meeting.people.find(({ personId }) => personId === owner.id)?.name;
    return name ?? t('mention.erased');
  };
  const item = () => props.meeting.items.find(({ itemId }) => itemId === props.task.itemId);
  const isOverdue = () =>
    props.task.status !== 'done' && props.task.dueOn !== null && props.task.dueOn < today();
  const mayChange = () =>
    ['open', 'adjourned', 'closed'].includes(props.meeting.phase) && organisation.may('changeTask');
  return (
    <>
      <dl class="facts">
        <dt>{t('to-do.state')}</dt>
        <dd>
          <ToDoState one={{ status: props.task.status, overdue: isOverdue() }} />
        </dd>
        <dt>{t('to-do.who')}</dt>
        <dd>{owner()}</dd>
        <Show when={props.task.dueOn}>
          {(due) => (
            <>
              <dt>{t('to-do.by')}</dt>
              <dd>{day(due())}</dd>
            </>
          )}
        </Show>
        <dt>{t('to-do.from')}</dt>
        <dd>
          <A href={organisation.to(`/meetings/${props.meeting.meetingId}`)}>
            <Written>{props.meeting.title}</Written>
          </A>{' '}
          {day(props.meeting.startsOn)}
          <Show when={item()}>
            {(found) => (
              <>
                {', '}
                {found().cited} <Written>{found().title}</Written>
              </>
            )}
          </Show>
        </dd>
      </dl>
      <Show when={mayChange()}>
        <div class="page-actions">
          <LinkButton
            href={organisation.to(`/to-do/${props.meeting.meetingId}/${props.task.taskId}/change`)}
          >
            {t('to-do.change')}
          </LinkButton>
        </div>
      </Show>
    </>
  );
};

const ReportForm = (props: { meeting: MeetingView; task: Task }) => {
  const organisation = useOrganisation();
  return (
    <ActionForm
      action={reportTask.with(organisation.id, props.meeting.meetingId, props.task.taskId)}
      verb={t('to-do.save-report')}
    >
      <div class="form-parts">
        <SelectField
          name="status"
          label={t('to-do.state')}
          required
          options={(['underWay', 'stalled', 'done'] as const).map((value) => ({
            value,
            label: t(`to-do.status.${value}`),
          }))}
        />
        <Field name="on" type="date" label={t('to-do.on')} required value={today()} />
      </div>
      <TextField name="note" label={t('to-do.note')} hint={t('to-do.note-why')} />
    </ActionForm>
  );
};
