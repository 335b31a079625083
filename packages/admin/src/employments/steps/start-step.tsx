import type { EmploymentView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Field } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { EmploymentForm } from '../employment-form.tsx';

export const startSum = ({ startedOn }: EmploymentView): string | undefined =>
  startedOn ? day(startedOn) : undefined;

/** The first day of work. */
export const StartStep = (props: { view: EmploymentView }) => (
  <Show
    when={props.view.startedOn}
    fallback={
      <Show when={props.view.phase === 'contracted'}>
        <p class="serif">{t('starting.lead')}</p>
        <EmploymentForm
          employmentId={props.view.employmentId}
          kind="main"
          verb={t('starting.do')}
          onSend={(command, form) => command('/start', { on: textIn(form, 'on') })}
        >
          <Field
            name="on"
            type="date"
            label={t('starting.day')}
            required
            value={props.view.contracts?.at(-1)?.terms?.from ?? today()}
          />
        </EmploymentForm>
      </Show>
    }
  >
    {(on) => <p class="serif">{t('starting.started', { day: day(on()) })}</p>}
  </Show>
);
