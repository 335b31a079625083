import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { CheckField, Field, SelectField, TextField } from '../../ui/form.tsx';
import {
  isChecked,
  numberIn,
  numberOrNull,
  textIn,
  textOrNull,
  wordIn,
} from '../../ui/form-data.ts';
import { Written } from '../../ui/written.tsx';
import { answeredIn, ClauseAnswers } from '../clause-answers.tsx';
import { MomentFields, momentIn } from '../moment-fields.tsx';
import { MotionForm, type OfMotion } from '../motion-form.tsx';

type Props = OfMotion & { kind?: 'main' };

const look = ({ kind }: Props) => (kind ? { kind } : {});

/** What the receiver answered: a fact of its own, with what shows it. */
export const ReceiptStep = (props: Props) => (
  <MotionForm
    view={props.view}
    {...look(props)}
    verb={t('life.receipt.do')}
    onSend={(command, form) =>
      command(`/sendings/${textIn(form, 'sendingId')}/receipt`, {
        receivedAt: momentIn(form),
        reply: textIn(form, 'reply'),
        evidence: [dayAlone(form), textIn(form, 'evidence')].filter(Boolean).join(' '),
      })
    }
  >
    <SelectField
      name="sendingId"
      label={t('life.receipt.sending')}
      options={props.view.sendings.map(({ sendingId, to, on }) => ({
        ...{ value: sendingId, label: `${to}, ${day(on)}` },
      }))}
    />
    <MomentFields day={t('life.receipt.day')} hour={t('life.hour')} />
    <Field name="reply" label={t('life.receipt.reply')} maxLength={300} />
    <TextField name="evidence" label={t('life.receipt.evidence')} rows={2} maxLength={1900} />
  </MotionForm>
);

/** A day without an hour is no moment: it is kept as it was told. */
const dayAlone = (form: FormData) => {
  const [on, hour] = [textIn(form, 'day'), textIn(form, 'hour')];
  return on && !hour ? day(on) : '';
};

export const RegisterStep = (props: Props) => (
  <MotionForm
    view={props.view}
    {...look(props)}
    verb={t('life.register.do')}
    onSend={(command, form) =>
      command('/registration', {
        number: textIn(form, 'number'),
        classLetter: textOrNull(form, 'classLetter'),
      })
    }
  >
    <Field name="number" label={t('life.register.number')} required maxLength={30} />
    <Field name="classLetter" label={t('life.register.class')} maxLength={5} />
  </MotionForm>
);

/** An answer as it was given; a later one is its erratum. */
export const AnswerStep = (props: Props) => (
  <MotionForm
    view={props.view}
    {...look(props)}
    verb={t(props.view.answers.length > 0 ? 'life.answer.erratum' : 'life.answer.do')}
    onSend={(command, form) =>
      command('/answers', {
        ...{ by: textIn(form, 'by'), text: textIn(form, 'text'), on: textOrNull(form, 'on') },
        clauses: answeredIn(props, form),
      })
    }
  >
    <Field name="by" label={t('life.answer.by')} required maxLength={200} />
    <Field name="on" type="date" label={t('life.answer.on')} />
    <TextField name="text" label={t('life.answer.text')} rows={4} maxLength={60000} written />
    <ClauseAnswers view={props.view} wording />
  </MotionForm>
);

export const ReservationStep = (props: Props) => (
  <MotionForm
    view={props.view}
    verb={t('life.reservation.do')}
    onSend={(command, form) =>
      command('/reservations', {
        ...{
          number: numberIn(form, 'number'),
          on: wordIn<'answer' | 'baseProposal'>(form, 'on'),
          by: textIn(form, 'by'),
        },
        ...{ text: textIn(form, 'text'), clauses: answeredIn(props, form) },
      })
    }
  >
    <Field name="number" type="number" min={1} label={t('life.reservation.number')} required />
    <SelectField
      name="on"
      label={t('life.reservation.on')}
      options={(['answer', 'baseProposal'] as const).map((value) => ({
        ...{ value, label: t(`reservation-on.${value}`) },
      }))}
    />
    <Field name="by" label={t('life.reservation.by')} maxLength={300} />
    <TextField name="text" label={t('life.reservation.text')} rows={3} written />
    <ClauseAnswers view={props.view} wording />
  </MotionForm>
);

const outcomes = [
  ...(['granted', 'rejected', 'deemedAnswered', 'filed', 'delegated', 'tabled'] as const),
  ...(['lapsed', 'notTreated', 'withdrawn', 'reservationGranted'] as const),
];

/** What became of each clause, in the wording that was voted on, with figures where they were counted. */
export const OutcomesStep = (props: Props) => (
  <MotionForm
    view={props.view}
    {...look(props)}
    verb={t('life.outcomes.do')}
    onSend={(command, form) =>
      command('/outcomes', {
        ...{ source: textIn(form, 'source'), on: textOrNull(form, 'on') },
        ...{ confirmed: isChecked(form, 'confirmed'), clauses: outcomesIn(props, form) },
      })
    }
  >
    <Field name="source" label={t('life.outcomes.source')} maxLength={300} />
    <Field name="on" type="date" label={t('life.outcomes.on')} />
    <CheckField name="confirmed" label={t('life.outcomes.confirmed')} checked />
    <For each={props.view.clauses}>
      {(clause, i) => (
        <fieldset class="fieldset clause-fields">
          <legend>{t('life.clause', { number: i() + 1 })}</legend>
          <p class="serif">
            <Written>{clause.text}</Written>
          </p>
          <SelectField
            name={`outcome/${clause.clauseId}`}
            label={t('life.outcomes.outcome')}
            empty={t('life.says-nothing')}
            value={clause.outcome?.outcome}
            options={outcomes.map((value) => ({ value, label: t(`clause-outcome.${value}`) }))}
          />
          <details class="more">
            <summary>{t('life.outcomes.more')}</summary>
            <Show when={props.view.reservations.length}>
              <SelectField
                name={`reservation/${clause.clauseId}`}
                label={t('life.outcomes.reservation')}
                empty={t('life.says-nothing')}
                options={props.view.reservations.map(({ number }) => ({
                  ...{ value: String(number), label: t('life.reservation-number', { number }) },
                }))}
              />
            </Show>
            <TextField
              name={`wording/${clause.clauseId}`}
              label={t('life.outcomes.wording')}
              rows={2}
              written
            />
            <Field
              name={`for/${clause.clauseId}`}
              type="number"
              min={0}
              label={t('life.outcomes.for')}
            />
            <Field
              name={`against/${clause.clauseId}`}
              type="number"
              min={0}
              label={t('life.outcomes.against')}
            />
            <Field
              name={`abstained/${clause.clauseId}`}
              type="number"
              min={0}
              label={t('life.outcomes.abstained')}
            />
          </details>
        </fieldset>
      )}
    </For>
  </MotionForm>
);

const outcomesIn = ({ view }: OfMotion, form: FormData) =>
  view.clauses.flatMap(({ clauseId }) => {
    const outcome = wordIn<(typeof outcomes)[number] | ''>(form, `outcome/${clauseId}`);
    if (!outcome) return [];
    const yes = numberOrNull(form, `for/${clauseId}`);
    const no = numberOrNull(form, `against/${clauseId}`);
    const counted = yes !== null && no !== null;
    return [
      {
        ...{ clauseId, outcome, reservation: numberOrNull(form, `reservation/${clauseId}`) },
        wording: textOrNull(form, `wording/${clauseId}`),
        figures: counted
          ? { for: yes, against: no, abstained: numberOrNull(form, `abstained/${clauseId}`) }
          : null,
      },
    ];
  });

export const FollowUpStep = (props: Props) => (
  <MotionForm
    view={props.view}
    {...look(props)}
    verb={t('life.follow-up.do')}
    onSend={(command, form) =>
      command('/follow-ups', { note: textIn(form, 'note'), on: textIn(form, 'on') })
    }
  >
    <TextField name="note" label={t('life.follow-up.note')} rows={4} required written />
    <Field name="on" type="date" label={t('life.follow-up.on')} value={today()} required />
  </MotionForm>
);

export const DistrictStep = (props: Props) => (
  <MotionForm
    view={props.view}
    verb={t('life.district.do')}
    onSend={(command, form) =>
      command('/district', {
        ...{ district: textIn(form, 'district'), on: textOrNull(form, 'on') },
        evidence: textIn(form, 'evidence'),
      })
    }
  >
    <Field name="district" label={t('life.district.name')} required maxLength={200} />
    <Field name="on" type="date" label={t('life.district.on')} />
    <Field name="evidence" label={t('life.district.evidence')} maxLength={500} />
  </MotionForm>
);
