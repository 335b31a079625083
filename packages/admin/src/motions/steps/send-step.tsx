import { Show } from 'solid-js';
import { today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Field, SelectField } from '../../ui/form.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';
import { MomentFields, momentIn } from '../moment-fields.tsx';
import { MotionForm, type OfMotion } from '../motion-form.tsx';
import { BodyField } from './prepare-step.tsx';

/** That it was sent: as the association's by those who keep it, as one's own by an author. */
export const SendStep = (props: OfMotion & { as: 'association' | 'own'; kind?: 'main' }) => {
  const authors = () => props.view.authors.filter((one) => one.as === 'author');
  const nameOf = (id: string) =>
    props.view.people.find(({ personId }) => personId === id)?.name ?? t('mention.erased');
  return (
    <MotionForm
      view={props.view}
      {...(props.kind ? { kind: props.kind } : {})}
      verb={t(`life.send.${props.as}.do`)}
      onSend={(command, form) =>
        command('/sendings', {
          bodyId: props.as === 'association' ? textOrNull(form, 'bodyId') : null,
          personId: props.as === 'own' ? textOrNull(form, 'personId') : null,
          to: textIn(form, 'to'),
          how: textIn(form, 'how'),
          on: textIn(form, 'day') || today(),
          at: momentIn(form),
          hash: textOrNull(form, 'hash')?.toLowerCase() ?? null,
        })
      }
    >
      <Show
        when={props.as === 'association'}
        fallback={
          <SelectField
            name="personId"
            label={t('life.send.who')}
            options={authors().map(({ personId }) => ({
              ...{ value: personId, label: nameOf(personId) },
            }))}
          />
        }
      >
        <BodyField label={t('life.send.body')} required />
      </Show>
      <Field name="to" label={t('life.send.to')} value={props.view.to} required maxLength={300} />
      <Field name="how" label={t('life.send.how')} hint={t('life.send.how-hint')} maxLength={200} />
      <MomentFields day={t('life.send.day')} hour={t('life.hour')} required />
      <Field
        name="hash"
        label={t('life.send.hash')}
        hint={t('life.send.hash-hint')}
        maxLength={64}
        pattern="[0-9A-Fa-f]{64}"
      />
    </MotionForm>
  );
};
