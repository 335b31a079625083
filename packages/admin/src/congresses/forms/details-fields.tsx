import type { CongressView } from '@klubba/api/contract/congresses';
import { t } from '../../language/language.ts';
import { Field } from '../../ui/form.tsx';

/** Name, days and place; only the name has to be known. */
export const DetailsFields = (props: { view?: CongressView }) => (
  <>
    <Field
      name="name"
      label={t('congress-form.name')}
      hint={t('congress-form.name-hint')}
      required
      maxLength={200}
      value={props.view?.name}
    />
    <div class="form-parts">
      <Field
        name="startsOn"
        type="date"
        label={t('congress-form.starts')}
        value={props.view?.startsOn ?? ''}
      />
      <Field
        name="endsOn"
        type="date"
        label={t('congress-form.ends')}
        value={props.view?.endsOn ?? ''}
      />
    </div>
    <Field
      name="place"
      label={t('congress-form.place')}
      maxLength={200}
      value={props.view?.place}
    />
  </>
);
