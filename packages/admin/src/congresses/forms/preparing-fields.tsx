import { DeadlineFor } from '@klubba/domain/congress';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { GroundField } from '../../organisation/ground-field.tsx';
import { DayAndClock } from '../../ui/day-and-clock.tsx';
import { CheckField, Field, SelectField, TextField } from '../../ui/form.tsx';
import { typedMoment } from '../moments.ts';
import type { FieldsOf } from './fields-of.ts';
import { BodySelect, OwnerFields } from './shared-fields.tsx';

/** What a deadline is for, and its last moment where somebody knows it. */
export const DeadlineFields: FieldsOf = (props) => {
  const one = () => props.view.deadlines.find(({ deadlineId }) => deadlineId === props.id);
  const typed = () => {
    const at = one()?.at;
    return at ? typedMoment(at) : undefined;
  };
  /** The first that the ladder does not have. */
  const missing = () =>
    DeadlineFor.options.find((value) => props.view.deadlines.every((one) => one.for !== value)) ??
    'other';
  return (
    <>
      <SelectField
        name="for"
        label={t('congress-form.for')}
        required
        value={one()?.for ?? missing()}
        options={DeadlineFor.options.map((value) => ({
          ...{ value, label: t(`deadline-for.${value}`) },
        }))}
      />
      <Field
        name="name"
        label={t('congress-form.deadline-name')}
        hint={t('congress-form.deadline-name-hint')}
        maxLength={200}
        value={one()?.name}
      />
      <DayAndClock
        day={{
          ...{ name: 'on', label: t('congress-form.last-day') },
          ...{ hint: t('congress-form.last-day-hint'), value: typed()?.on ?? '' },
        }}
        clock={{
          ...{ name: 'clock', label: t('congress-form.clock') },
          ...{ hint: t('congress-form.clock-hint'), value: typed()?.clock ?? '' },
        }}
      />
    </>
  );
};

/** A class of motions: whether the congress treats it, and who answers it. */
export const ClassFields: FieldsOf = (props) => {
  const one = () => props.view.classes.find(({ letter }) => letter === props.id);
  return (
    <>
      <Show when={!props.id}>
        <Field
          name="letter"
          label={t('congress-form.letter')}
          hint={t('congress-form.letter-hint')}
          required
          maxLength={5}
        />
      </Show>
      <Field
        name="name"
        label={t('congress-form.class-name')}
        maxLength={200}
        value={one()?.name}
      />
      <Field
        name="answeredBy"
        label={t('congress-form.answered-by')}
        maxLength={200}
        value={one()?.answeredBy}
      />
      <CheckField
        name="treated"
        label={t('congress-form.treated')}
        hint={t('congress-form.treated-hint')}
        checked={one()?.treated ?? true}
      />
    </>
  );
};

/** The working group, its mandate, and the decision that appointed it. */
export const GroupFields: FieldsOf = (props) => (
  <>
    <BodySelect
      name="bodyId"
      label={t('congress-form.group')}
      hint={t('congress-form.group-hint')}
      required
      value={props.view.group?.bodyId}
    />
    <TextField
      name="mandate"
      label={t('congress-form.mandate')}
      rows={4}
      maxLength={5000}
      value={props.view.group?.mandate}
    />
    <GroundField value={props.view.group?.decisionId} />
  </>
);

export const TaskFields: FieldsOf = (props) => {
  const one = () => props.view.tasks.find(({ taskId }) => taskId === props.id);
  return (
    <>
      <Field
        name="what"
        label={t('congress-form.what')}
        required
        maxLength={300}
        value={one()?.what}
      />
      <OwnerFields view={props.view} owner={one()?.owner} dueOn={one()?.dueOn} />
    </>
  );
};

/** A study evening of a chapter: its material, how many came, which motions arose. */
export const EveningFields: FieldsOf = (props) => {
  const one = () => props.view.evenings.find(({ eveningId }) => eveningId === props.id);
  return (
    <>
      <Field
        name="chapter"
        label={t('congress-form.chapter')}
        hint={t('congress-form.chapter-hint')}
        maxLength={200}
        value={one()?.chapter}
      />
      <div class="form-parts">
        <Field
          name="on"
          type="date"
          label={t('congress-form.evening-on')}
          value={one()?.on ?? ''}
        />
        <BodySelect
          name="bodyId"
          label={t('congress-form.evening-body')}
          value={one()?.bodyId ?? undefined}
        />
      </div>
      <TextField
        name="material"
        label={t('congress-form.material')}
        rows={2}
        maxLength={5000}
        value={one()?.material}
      />
      <Field
        name="came"
        type="number"
        min={0}
        label={t('congress-form.came')}
        hint={t('congress-form.came-hint')}
        value={one()?.came ?? ''}
      />
      <CheckField name="about" label={t('congress-form.about')} checked={one()?.about ?? false} />
      <Show when={props.view.motions.length}>
        <fieldset class="fieldset">
          <legend>{t('congress-form.arose')}</legend>
          <For each={props.view.motions}>
            {(motion) => (
              <CheckField
                name="motionIds"
                value={motion.motionId}
                label={motion.title}
                checked={one()?.motionIds.includes(motion.motionId) ?? false}
              />
            )}
          </For>
        </fieldset>
      </Show>
      <TextField
        name="note"
        label={t('congress-form.note')}
        rows={3}
        maxLength={5000}
        value={one()?.note}
      />
    </>
  );
};
