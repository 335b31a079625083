import { t } from '../../language/language.ts';
import { SelectField, TextField } from '../../ui/form.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';
import { ClauseAnswers, clauseAnswersIn } from '../clause-answers.tsx';
import { MotionForm, type OfMotion } from '../motion-form.tsx';
import { BodyField } from './prepare-step.tsx';

const purposes = ['meeting', 'stance', 'delegates'] as const;

/** An opinion, clause by clause; a later one with the same purpose stands in its place. */
export const OpinionStep = (props: OfMotion & { kind?: 'main' }) => (
  <MotionForm
    view={props.view}
    {...(props.kind ? { kind: props.kind } : {})}
    verb={t('life.opinion.do')}
    onSend={(command, form) =>
      command('/opinions', {
        purpose: textIn(form, 'purpose'),
        bodyId: textOrNull(form, 'bodyId'),
        text: textIn(form, 'text'),
        clauses: clauseAnswersIn(props, form),
      })
    }
  >
    <SelectField
      name="purpose"
      label={t('life.opinion.purpose')}
      plain
      options={purposes.map((value) => ({ value, label: t(`opinion-for.${value}`) }))}
    />
    <BodyField label={t('life.opinion.by')} />
    <TextField name="text" label={t('life.opinion.text')} rows={5} maxLength={20000} written />
    <ClauseAnswers view={props.view} wording />
  </MotionForm>
);
