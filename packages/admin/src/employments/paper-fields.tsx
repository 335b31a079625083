import { t } from '../language/language.ts';
import { PersonField } from '../people/person-field.tsx';
import { Field } from '../ui/form.tsx';

/** A decision on paper from before the association had its record here: which, and who vouches for it. */
export const PaperFields = () => (
  <>
    <Field
      name="paper/document"
      label={t('paper-fields.document')}
      hint={t('paper-fields.document-hint')}
      required
      maxLength={300}
    />
    <div class="form-parts">
      <Field name="paper/on" type="date" label={t('paper-fields.on')} />
      <Field name="paper/paragraph" label={t('paper-fields.paragraph')} maxLength={50} />
    </div>
    <PersonField
      name="paper/vouchedBy"
      label={t('paper-fields.vouched-by')}
      hint={t('paper-fields.vouched-by-hint')}
    />
  </>
);
