import { For } from 'solid-js';
import { t } from '../language/language.ts';
import { SelectField, TextField } from '../ui/form.tsx';
import { textOrNull } from '../ui/form-data.ts';
import { Written } from '../ui/written.tsx';
import type { OfMotion } from './motion-form.tsx';

export const answers = ['grant', 'answered', 'reject'] as const;
type Answer = (typeof answers)[number];

/** What somebody says of each clause; `wording` where another wording may be put in its place. */
export const ClauseAnswers = (props: OfMotion & { wording?: boolean }) => (
  <For each={props.view.clauses}>
    {(clause, i) => (
      <fieldset class="fieldset clause-fields">
        <legend>{t('life.clause', { number: i() + 1 })}</legend>
        <p class="serif">
          <Written>{clause.text}</Written>
        </p>
        <SelectField
          name={`answer/${clause.clauseId}`}
          label={t('life.recommends')}
          empty={t('life.says-nothing')}
          options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))}
        />
        {props.wording && (
          <TextField
            name={`wording/${clause.clauseId}`}
            label={t('life.other-wording')}
            rows={2}
            maxLength={4000}
            written
          />
        )}
      </fieldset>
    )}
  </For>
);

/** What was said of the clauses, without those of which nothing was. */
export const clauseAnswersIn = ({ view }: OfMotion, form: FormData) =>
  view.clauses.flatMap(({ clauseId }) => {
    const answer = textOrNull(form, `answer/${clauseId}`) as Answer | null;
    const wording = textOrNull(form, `wording/${clauseId}`);
    return answer || wording ? [{ clauseId, answer, wording }] : [];
  });

/** The same where an answer is what counts. */
export const answeredIn = (of: OfMotion, form: FormData) =>
  clauseAnswersIn(of, form).flatMap(({ answer, ...one }) => (answer ? [{ ...one, answer }] : []));
