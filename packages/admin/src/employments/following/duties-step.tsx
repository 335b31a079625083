import type { EmploymentView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { language, t } from '../../language/language.ts';
import { PersonField } from '../../people/person-field.tsx';
import type { Command } from '../../ui/command.ts';
import { Field, SelectField } from '../../ui/form.tsx';
import { textIn, textOrNull, wordIn } from '../../ui/form-data.ts';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import type { EmploymentAt } from '../data.ts';
import { EmploymentAct, EmploymentForm } from '../employment-form.tsx';
import { isOver } from '../employment-phase.tsx';
import { nameIn } from '../names.ts';
import { dueOf, undone } from '../steps.ts';

type Entry = NonNullable<EmploymentView['checklist']>[number];

export const dutiesSum = (view: EmploymentView): string | undefined => {
  const all = view.checklist?.length ?? 0;
  return all > 0 ? t('duties.sum', { done: all - undone(view).length, all }) : undefined;
};

/** What an employer forgets, each with an owner and a day; what the employee was told; and what the law asks. */
export const DutiesStep = (props: { view: EmploymentView }) => (
  <>
    <p class="hint">{t('duties.lead')}</p>
    <ul class="rows duties">
      <For each={props.view.checklist ?? []}>
        {(entry) => <DutyRow view={props.view} entry={entry} />}
      </For>
    </ul>
    <Show when={!isOver(props.view.phase)}>
      <details class="more">
        <summary>{t('duties.add')}</summary>
        <div class="more-fields">
          <EmploymentForm
            employmentId={props.view.employmentId}
            verb={t('duties.add')}
            onSend={(command, form) =>
              command('/tasks', { task: 'other', what: textIn(form, 'what'), ...ownerIn(form) })
            }
          >
            <Field name="what" label={t('duties.what')} required maxLength={300} />
            <OwnerFields view={props.view} />
          </EmploymentForm>
        </div>
      </details>
      <Show when={props.view.contracts?.length}>
        <details class="more">
          <summary>{t('duties.inform')}</summary>
          <div class="more-fields">
            <Inform view={props.view} />
          </div>
        </details>
      </Show>
    </Show>
    <Show when={props.view.clock?.duties.length}>
      <details class="more">
        <summary>{t('duties.by-law')}</summary>
        <ul class="rows">
          <For each={props.view.clock?.duties ?? []}>
            {(duty) => (
              <li class="row">
                <span class="row-title">{duty.what[language()]}</span>
                <span class="row-side">
                  <span class="soft unbroken">{duty.section}</span>
                  <span class="figures">{duty.due ? day(duty.due) : t('duties.when-asked')}</span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  </>
);

const DutyRow = (props: { view: EmploymentView; entry: Entry }) => {
  const told = () => props.view.information?.find(({ task }) => task === props.entry.task);
  const isDone = () => props.entry.done !== null || told() !== undefined;
  const isLate = () => {
    const due = dueOf(props.entry);
    return !isDone() && props.view.startedOn !== null && due !== null && due < today();
  };
  const what = () => sayTask(props.entry);
  return (
    <li class="row" data-done={isDone()}>
      <span class="row-title">{what()}</span>
      <span class="row-note">
        {[
          ...(props.entry.owner ? [ownerName(props.view, props.entry.owner)] : []),
          ...(props.entry.owner || isDone() ? [] : [t('duties.nobody')]),
        ].join('. ')}
        <Show when={told()}>
          {(one) => (
            <>
              {props.entry.owner ? '. ' : ''}
              {t('duties.told', { day: day(one().on) })} <Written>{one().how}</Written>
            </>
          )}
        </Show>
      </span>
      <span class="row-side">
        <Show when={dueOf(props.entry)}>{(due) => <span class="figures">{day(due())}</span>}</Show>
        <Status tone={isDone() ? 'good' : isLate() ? 'waiting' : 'going'}>
          {t(isDone() ? 'duties.done' : isLate() ? 'duties.late' : 'duties.undone')}
        </Status>
      </span>
      <Show when={!isDone() && props.view.may.prepare && !isOver(props.view.phase)}>
        <div class="row-more duty-ways">
          <EmploymentAct
            employmentId={props.view.employmentId}
            verb={t('duties.finish')}
            what={t('duties.finish-which', { what: what() })}
            onSend={(command) => finish(command, props.entry)}
          />
          <details class="more">
            <summary aria-label={t('duties.assign-which', { what: what() })}>
              {t(props.entry.taskId ? 'duties.reassign' : 'duties.assign')}
            </summary>
            <div class="more-fields">
              <Assign view={props.view} entry={props.entry} />
            </div>
          </details>
        </div>
      </Show>
    </li>
  );
};

/** What nobody had is done by being somebody's first: nobody in particular. */
const finish = async (command: Command<EmploymentAt>, { taskId, task, what, dueOn }: Entry) => {
  const made = taskId ?? (await command('/tasks', { task, what, owner: null, dueOn }))?.taskId;
  return made && command(`/tasks/${made}/done`, { note: '', on: today() });
};

const Assign = (props: { view: EmploymentView; entry: Entry }) => (
  <EmploymentForm
    employmentId={props.view.employmentId}
    verb={t('duties.assign')}
    onSend={(command, form) => {
      const { task, what, taskId } = props.entry;
      const body = { task, what, ...ownerIn(form) };
      return taskId ? command(`/tasks/${taskId}`, body, 'PUT') : command('/tasks', body);
    }}
  >
    <OwnerFields view={props.view} entry={props.entry} />
  </EmploymentForm>
);

const OwnerFields = (props: { view: EmploymentView; entry?: Entry }) => {
  const owner = () => {
    const found = props.entry?.owner;
    return found?.kind === 'person'
      ? { personId: found.id, name: nameIn(props.view)(found.id) }
      : null;
  };
  return (
    <div class="form-parts">
      <PersonField name="owner/id" label={t('duties.owner')} required={false} start={owner()} />
      <Field
        name="dueOn"
        type="date"
        label={t('duties.due')}
        value={props.entry ? (dueOf(props.entry) ?? '') : ''}
      />
    </div>
  );
};

const ownerIn = (form: FormData) => {
  const id = textOrNull(form, 'owner/id');
  return { owner: id ? { kind: 'person' as const, id } : null, dueOn: textOrNull(form, 'dueOn') };
};

const told = ['keyTerms', 'restOfTerms', 'noticeWithinTerm', 'probation', 'other'] as const;

/** That the employee was told what they must be told. */
const Inform = (props: { view: EmploymentView }) => (
  <EmploymentForm
    employmentId={props.view.employmentId}
    verb={t('duties.inform')}
    onSend={(command, form) =>
      command('/information', {
        task: wordIn(form, 'task'),
        how: textIn(form, 'how'),
        on: textIn(form, 'on'),
      })
    }
  >
    <div class="form-parts">
      <SelectField
        name="task"
        label={t('duties.about')}
        required
        options={told.map((value) => ({ value, label: t(`employer-task.${value}`) }))}
      />
      <Field name="on" type="date" label={t('form.on-day')} required value={today()} />
    </div>
    <Field
      name="how"
      label={t('duties.how')}
      hint={t('duties.how-hint')}
      required
      maxLength={300}
    />
  </EmploymentForm>
);

const sayTask = ({ task, what }: Entry): string =>
  task === 'other' && what ? what : t(`employer-task.${task}`);

const ownerName = (view: EmploymentView, { kind, id }: NonNullable<Entry['owner']>): string =>
  kind === 'person' ? nameIn(view)(id) : t('duties.a-body');
