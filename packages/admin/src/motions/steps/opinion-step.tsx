import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { mayFindPeople, PersonField } from '../../people/person-field.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { SelectField, TextField } from '../../ui/form.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';
import { ClauseAnswers, clauseAnswersIn } from '../clause-answers.tsx';
import { bodyIn, MotionForm, type OfMotion } from '../motion-form.tsx';
import { BodyField } from './prepare-step.tsx';

/** What an opinion is for: each has a form of its own, as others read it. */
type Purpose = 'meeting' | 'stance' | 'delegates';

/** An opinion, clause by clause; a later one with the same purpose stands in its place. */
export const OpinionStep = (props: OfMotion & { purpose: Purpose; kind?: 'main' }) => (
  <MotionForm
    view={props.view}
    {...(props.kind ? { kind: props.kind } : {})}
    verb={t(`life.opinion.do.${props.purpose}`)}
    onSend={(command, form) =>
      command('/opinions', {
        purpose: props.purpose,
        bodyId: textOrNull(form, 'bodyId'),
        text: textIn(form, 'text'),
        clauses: clauseAnswersIn(props, form),
      })
    }
  >
    <p class="hint">{t(`life.opinion.why.${props.purpose}`)}</p>
    <BodyField label={t('life.opinion.by')} />
    <TextField
      name="text"
      label={t(`life.opinion.text.${props.purpose}`)}
      rows={5}
      maxLength={20000}
      written
    />
    <ClauseAnswers view={props.view} wording />
  </MotionForm>
);

/** Somebody who took part in an opinion and disagrees with it. */
export const OpinionReservationStep = (props: OfMotion) => {
  const organisation = useOrganisation();
  return (
    <MotionForm
      view={props.view}
      verb={t('life.opinion.reserve.do')}
      onSend={(command, form) =>
        command(`/opinions/${textIn(form, 'opinionId')}/reservations`, {
          personId: textOrNull(form, 'personId'),
          text: textIn(form, 'text'),
        })
      }
    >
      <SelectField
        name="opinionId"
        label={t('life.opinion.reserve.against')}
        required
        options={props.view.opinions.toReversed().map(({ opinionId, purpose, bodyId, number }) => ({
          value: opinionId,
          label: [t(`opinion-for.${purpose}`), bodyIn(props.view)(bodyId), number > 1 && number]
            .filter(Boolean)
            .join(', '),
          written: true,
        }))}
      />
      <Show when={mayFindPeople(organisation)}>
        <PersonField
          name="personId"
          label={t('life.opinion.reserve.who')}
          hint={t('life.opinion.reserve.who-hint')}
          required={false}
        />
      </Show>
      <TextField
        name="text"
        label={t('life.opinion.reserve.text')}
        rows={3}
        required
        maxLength={10000}
        written
      />
    </MotionForm>
  );
};
