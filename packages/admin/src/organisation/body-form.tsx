import type { BodyView } from '@klubba/api/contract';
import { t } from '../language/language.ts';
import { Field, TextField } from '../ui/form.tsx';
import { GroundField } from './ground-field.tsx';

/** The fields that a new body and a changed one have in common. */
export const MandateFields = (props: { body?: BodyView }) => (
  <>
    <Field name="name" label={t('body.name')} value={props.body?.name ?? ''} required autofocus />
    <TextField
      name="mandate"
      label={t('body.mandate')}
      hint={t('body.mandate-hint')}
      value={props.body?.mandate ?? ''}
      rows={5}
      written
    />
    <Field
      name="targetSize"
      label={t('body.target-size')}
      hint={t('body.target-size-hint')}
      type="number"
      min={1}
      value={props.body?.targetSize ?? ''}
    />
    <GroundField value={props.body?.decisionId} />
  </>
);
