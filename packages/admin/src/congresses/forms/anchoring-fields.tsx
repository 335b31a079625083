import { today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import type { FieldsOf } from './fields-of.ts';
import { MeetingSelect, OwnerFields } from './shared-fields.tsx';

/** A decision of the congress that concerns the association, and what is known of how it is taken home. */
export const AnchoringFields: FieldsOf = (props) => (
  <>
    <Field name="title" label={t('congress-form.anchor-title')} required maxLength={300} />
    <Field
      name="decision"
      label={t('congress-form.congress-decision')}
      hint={t('congress-form.congress-decision-hint')}
      maxLength={300}
    />
    <SelectField
      name="motionId"
      label={t('congress-form.motion')}
      empty={t('congress-form.none')}
      options={props.view.motions.map(({ motionId, number, title }) => ({
        ...{ value: motionId, label: [number, title].filter(Boolean).join(' '), written: true },
      }))}
    />
    <PlanFields view={props.view} id={undefined} />
  </>
);

/** With what, where, by whom and by when a decision is taken home. */
export const PlanFields: FieldsOf = (props) => {
  const one = () => props.view.anchorings.find(({ anchoringId }) => anchoringId === props.id);
  return (
    <>
      <TextField
        name="material"
        label={t('congress-form.material')}
        rows={2}
        maxLength={5000}
        value={one()?.material}
      />
      <MeetingSelect
        view={props.view}
        label={t('congress-form.at-meeting')}
        value={one()?.meetingId}
      />
      <OwnerFields view={props.view} owner={one()?.owner} dueOn={one()?.dueOn} />
    </>
  );
};

/** Why a decision that was added does not concern the association after all. */
export const DroppingFields: FieldsOf = (props) => (
  <>
    <p class="serif">
      <MentionText
        text={
          props.view.anchorings.find(({ anchoringId }) => anchoringId === props.id)?.title ?? ''
        }
      />
    </p>
    <TextField
      name="reason"
      label={t('congress-form.drop-reason')}
      hint={t('congress-form.drop-reason-hint')}
      rows={2}
      required
      maxLength={2000}
    />
    <Field name="on" type="date" label={t('congress-form.on-day')} required value={today()} />
  </>
);

export const DiscussionFields: FieldsOf = (props) => {
  const one = () => props.view.anchorings.find(({ anchoringId }) => anchoringId === props.id);
  return (
    <>
      <MeetingSelect
        view={props.view}
        label={t('congress-form.discussed-at')}
        value={one()?.meetingId}
      />
      <Field name="on" type="date" label={t('congress-form.on-day')} value={today()} />
      <TextField name="note" label={t('congress-form.said')} rows={3} maxLength={5000} />
    </>
  );
};

export const ReportingFields: FieldsOf = (props) => {
  const reported = () =>
    props.view.anchorings.find(({ anchoringId }) => anchoringId === props.id)?.reported;
  return (
    <>
      <TextField
        name="changed"
        label={t('congress-form.changed')}
        hint={t('congress-form.changed-hint')}
        rows={4}
        required
        maxLength={10000}
        value={reported()?.changed}
      />
      <Field
        name="on"
        type="date"
        label={t('congress-form.on-day')}
        required
        value={reported()?.on ?? today()}
      />
    </>
  );
};

export const DelegatesFields: FieldsOf = (props) => {
  const one = () => props.view.reports.find(({ reportId }) => reportId === props.id);
  return (
    <>
      <MeetingSelect
        view={props.view}
        label={t('congress-form.reported-at')}
        value={one()?.meetingId}
      />
      <Field name="on" type="date" label={t('congress-form.on-day')} value={one()?.on ?? ''} />
      <TextField
        name="text"
        label={t('congress-form.delegates-text')}
        rows={8}
        written
        maxLength={20000}
        value={one()?.text}
      />
    </>
  );
};
