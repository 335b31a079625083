import { createSignal, For, Show } from 'solid-js';
import { today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { PersonField } from '../../people/person-field.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { FieldError } from '../../ui/field.tsx';
import { CheckField, Field, SelectField, TextField } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { setFee } from '../actions.ts';
import { PaperFields } from '../paper-fields.tsx';
import { FeeDecisionField } from './fee-decision-field.tsx';
import { PapersField } from './papers-field.tsx';
import '../employments.css';

/** A fee to somebody in an elected office, as a meeting or a paper says it. */
export const NewFeePage = () => {
  const organisation = useOrganisation();
  return (
    <Page title={t('new-fee.title')} over={t('employments.title')} lead={t('new-fee.lead')}>
      <ActionForm
        action={setFee.with(organisation.id)}
        verb={t('new-fee.title')}
        cancel={organisation.to('/employments')}
      >
        <PersonField name="personId" label={t('fee.who')} />
        <div class="form-parts">
          <Field name="office" label={t('fee.office')} required maxLength={200} />
          <Field name="percentage" type="number" label={t('fee.percentage')} min={1} max={100} />
        </div>
        <PeriodFields />
        <div class="form-parts">
          <Field name="kronor" type="number" step="0.01" min={0} label={t('fee.amount')} />
          <SelectField
            name="per"
            label={t('fee.per')}
            required
            value="month"
            options={units.map((value) => ({ value, label: t(`fee.unit.${value}`) }))}
          />
        </div>
        <GroundFields />
        <CheckField
          name="calledEmployment"
          label={t('fee.called-employment')}
          hint={t('fee.called-employment-hint')}
        />
        <details class="more">
          <summary>{t('fee.more')}</summary>
          <div class="more-fields">
            <PapersField />
            <TextField name="taxNote" label={t('fee.tax-note')} rows={2} maxLength={10_000} />
          </div>
        </details>
      </ActionForm>
    </Page>
  );
};

const units = ['month', 'year', 'meeting', 'hour', 'period'] as const;

/** From a day to another, or to something whose day becomes known. */
const PeriodFields = () => {
  const [end, setEnd] = createSignal('event');
  return (
    <>
      <div class="form-parts">
        <Field name="from" type="date" label={t('term.from')} required value={today()} />
        <SelectField
          name="end"
          label={t('fee.end')}
          empty={t('fee.end.none')}
          value={end()}
          options={(['event', 'day'] as const).map((value) => ({
            value,
            label: t(`fee.end.${value}`),
          }))}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
      </div>
      <Show when={end() === 'event'}>
        <Field
          name="end/what"
          label={t('fee.end-what')}
          hint={t('fee.end-what-hint')}
          required
          maxLength={300}
        />
      </Show>
      <Show when={end() === 'day'}>
        <Field name="end/on" type="date" label={t('term.until')} required />
      </Show>
    </>
  );
};

/** What decided it: a meeting of the association, or a paper from before. */
const GroundFields = () => {
  const [ground, setGround] = createSignal<'meeting' | 'paper'>('meeting');
  return (
    <>
      <fieldset class="fieldset who">
        <legend>{t('fee.decided-by')}</legend>
        <For each={['meeting', 'paper'] as const}>
          {(value) => (
            <label>
              <input
                type="radio"
                name="ground"
                value={value}
                checked={ground() === value}
                onChange={() => setGround(value)}
              />
              {t(`fee.ground.${value}`)}
            </label>
          )}
        </For>
      </fieldset>
      <FieldError name="decision" />
      <FieldError name="paper" />
      <Show when={ground() === 'paper'} fallback={<FeeDecisionField />}>
        <PaperFields />
      </Show>
    </>
  );
};
