import { today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { GroundField } from '../../organisation/ground-field.tsx';
import { PersonField } from '../../people/person-field.tsx';
import { Field, TextField } from '../../ui/form.tsx';
import { typedMoment } from '../moments.ts';
import { nameIn } from '../names.ts';
import type { FieldsOf } from './fields-of.ts';

/** Whom the association nominates to what, on which conditions, and by which decision. */
export const NominationFields: FieldsOf = (props) => {
  const one = () => props.view.nominations.find(({ nominationId }) => nominationId === props.id);
  const person = () => {
    const personId = one()?.personId;
    return personId ? { personId, name: nameIn(props.view)(personId) ?? null } : null;
  };
  return (
    <>
      <Field
        name="to"
        label={t('congress-form.to-office')}
        hint={t('congress-form.to-office-hint')}
        required
        maxLength={200}
        value={one()?.to}
      />
      <PersonField
        name="personId"
        label={t('congress-form.nominee')}
        required={false}
        start={person()}
      />
      <Field
        name="name"
        label={t('congress-form.nominee-name')}
        hint={t('congress-form.nominee-name-hint')}
        maxLength={200}
        value={one()?.name ?? ''}
      />
      <TextField
        name="conditions"
        label={t('congress-form.conditions')}
        hint={t('congress-form.conditions-hint')}
        rows={2}
        maxLength={2000}
        value={one()?.conditions}
      />
      <GroundField value={one()?.decisionId} />
      <Field
        name="decision"
        label={t('congress-form.paragraph')}
        hint={t('congress-form.paragraph-hint')}
        maxLength={200}
        value={one()?.decision}
      />
    </>
  );
};

export const SendingFields: FieldsOf = (props) => {
  const sent = () =>
    props.view.nominations.find(({ nominationId }) => nominationId === props.id)?.sent;
  return (
    <>
      <Field
        name="to"
        label={t('congress-form.sent-to')}
        required
        maxLength={300}
        value={sent()?.to}
      />
      <Field name="how" label={t('congress-form.sent-how')} maxLength={200} value={sent()?.how} />
      <Field
        name="on"
        type="date"
        label={t('congress-form.on-day')}
        required
        value={sent()?.on ?? today()}
      />
    </>
  );
};

/** That the receiver has it: what was replied, and when it came, as far as it is told. */
export const ReceiptFields: FieldsOf = (props) => {
  const received = () =>
    props.view.nominations.find(({ nominationId }) => nominationId === props.id)?.received;
  const typed = () => {
    const at = received()?.at;
    return at ? typedMoment(at) : undefined;
  };
  return (
    <>
      <TextField
        name="reply"
        label={t('congress-form.reply')}
        rows={2}
        maxLength={500}
        value={received()?.reply}
      />
      <div class="form-parts">
        <Field
          name="on"
          type="date"
          label={t('congress-form.received-on')}
          value={typed()?.on ?? ''}
        />
        <Field
          name="clock"
          type="time"
          label={t('congress-form.clock')}
          value={typed()?.clock ?? ''}
        />
      </div>
    </>
  );
};
