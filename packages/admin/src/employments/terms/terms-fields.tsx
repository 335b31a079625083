import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { PeopleField } from '../../people/people-field.tsx';
import { PersonField } from '../../people/person-field.tsx';
import { FieldError } from '../../ui/field.tsx';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { type Form, forms, type Terms } from './terms.ts';

type NameOf = (personId: string) => string;

/** The terms of an employment. Role, extent and form are asked for; whatever else nobody knows yet may be left. */
export const TermsFields = (props: {
  start?: Terms | undefined;
  nameOf: NameOf;
  /** Told of the terms as they are typed. */
  onChange?: (form: FormData) => void;
  /** Beside the first fields: what follows from them. */
  beside?: JSX.Element;
  /** Whether it can be one of the forms that the law had before. */
  older?: boolean;
  /** A first day has to be given. */
  dated?: boolean;
}) => {
  const [form, setForm] = createSignal<Form>(props.start?.form ?? 'fixedTermSVA');
  const tell = (event: Event) => {
    const around = (event.target as HTMLElement).closest('form');
    if (around) props.onChange?.(new FormData(around));
  };
  // What is picked from a list has changed once the list is left.
  const tellLater = (event: Event & { currentTarget: HTMLElement }) => {
    const around = event.currentTarget.closest('form');
    setTimeout(() => around && props.onChange?.(new FormData(around)));
  };
  const offered = () => (props.older ? [...forms, 'generalFixedTerm' as const] : forms);
  return (
    <>
      <div class="terms-main" onInput={tell} onChange={tell}>
        <Field
          name="terms/role"
          label={t('term.role')}
          hint={t('terms.role-hint')}
          required
          maxLength={200}
          value={props.start?.role ?? ''}
        />
        <div class="form-parts">
          <Field
            name="terms/percentage"
            type="number"
            label={t('terms.percentage')}
            min={1}
            max={100}
            required
            value={props.start?.percentage ?? ''}
          />
          <SelectField
            name="terms/form"
            label={t('term.form')}
            required
            value={form()}
            options={offered().map((value) => ({ value, label: t(`employment-form.${value}`) }))}
            onChange={(event) => setForm(event.currentTarget.value as Form)}
          />
        </div>
        <Show when={form() === 'temporarySubstitute' || form() === 'seasonal'}>
          <Field
            name="terms/ground"
            label={t(`terms.ground.${form() as 'seasonal'}`)}
            required={form() === 'temporarySubstitute'}
            maxLength={300}
            value={props.start?.ground ?? ''}
          />
        </Show>
        <div class="form-parts">
          <Field
            name="terms/from"
            type="date"
            label={t('term.from')}
            required={props.dated === true}
            value={props.start?.from ?? ''}
          />
          <Show when={form() !== 'permanent'}>
            <Field
              name="terms/until"
              type="date"
              label={t('term.until')}
              required={form() === 'fixedTermSVA'}
              value={props.start?.until ?? ''}
            />
          </Show>
        </div>
        <AgreementFields agreement={props.start?.agreement ?? null} />
      </div>
      {props.beside}
      <details class="more" onInput={tell} onChange={tell} onFocusOut={tellLater}>
        <summary>{t('terms.more')}</summary>
        <MoreFields start={props.start} nameOf={props.nameOf} isFixed={form() !== 'permanent'} />
      </details>
    </>
  );
};

const AgreementFields = (props: { agreement: Terms['agreement'] }) => {
  const [kind, setKind] = createSignal<string>(props.agreement?.kind ?? '');
  const named = () => (props.agreement?.kind === 'named' ? props.agreement : undefined);
  return (
    <>
      <SelectField
        name="terms/agreement"
        label={t('term.agreement')}
        hint={t('terms.agreement-hint')}
        empty={t('terms.unsaid')}
        value={kind()}
        options={(['none', 'named'] as const).map((value) => ({
          value,
          label: t(`terms.agreement.${value}`),
        }))}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <Show when={kind() === 'named'}>
        <Field
          name="terms/agreement/name"
          label={t('terms.agreement.name')}
          required
          maxLength={300}
          value={named()?.name ?? ''}
        />
        <div class="form-parts">
          <Field
            name="terms/agreement/months"
            type="number"
            label={t('terms.agreement.months')}
            min={1}
            max={600}
            value={named()?.months ?? ''}
          />
          <YesNo
            name="terms/agreement/bound"
            label={t('terms.agreement.is-bound')}
            value={named()?.bound ?? null}
          />
        </div>
      </Show>
    </>
  );
};

const MoreFields = (props: { start: Terms | undefined; nameOf: NameOf; isFixed: boolean }) => {
  const named = (personId: string) => ({ personId, name: props.nameOf(personId) });
  return (
    <div class="more-fields">
      <TextField
        name="terms/tasks"
        label={t('term.tasks')}
        rows={3}
        maxLength={10_000}
        value={props.start?.tasks ?? ''}
      />
      <div class="form-parts">
        <Field
          name="terms/pay"
          type="number"
          step="0.01"
          min={0}
          label={t('terms.pay')}
          value={props.start?.pay ? props.start.pay.ore / 100 : ''}
        />
        <SelectField
          name="terms/pay/per"
          label={t('terms.pay-per')}
          required
          value={props.start?.pay?.per ?? 'month'}
          options={(['month', 'hour', 'year', 'period'] as const).map((value) => ({
            value,
            label: t(`terms.per.${value}`),
          }))}
        />
      </div>
      <FieldError name="terms/pay/ore" />
      <div class="form-parts">
        <Field
          name="terms/funding"
          label={t('term.funding')}
          maxLength={300}
          value={props.start?.funding ?? ''}
        />
        <Field
          name="terms/fundedUntil"
          type="date"
          label={t('term.fundedUntil')}
          value={props.start?.fundedUntil ?? ''}
        />
      </div>
      <Field
        name="terms/workplace"
        label={t('term.workplace')}
        maxLength={300}
        value={props.start?.workplace ?? ''}
      />
      <Show when={props.isFixed}>
        <YesNo
          name="terms/noticeWithinTerm"
          label={t('term.noticeWithinTerm')}
          hint={t('terms.notice-hint')}
          value={props.start?.noticeWithinTerm ?? null}
        />
      </Show>
      <PersonField
        name="terms/representativeId"
        label={t('term.representativeId')}
        hint={t('terms.representative-hint')}
        required={false}
        start={props.start?.representativeId ? named(props.start.representativeId) : null}
      />
      <PeopleField
        name="terms/signatoryIds"
        label={t('term.signatoryIds')}
        hint={t('terms.signatories-hint')}
        start={(props.start?.signatoryIds ?? []).map(named)}
      />
    </div>
  );
};

const YesNo = (props: { name: string; label: string; hint?: string; value: boolean | null }) => (
  <SelectField
    name={props.name}
    label={props.label}
    {...(props.hint ? { hint: props.hint } : {})}
    empty={t('terms.unsaid')}
    value={props.value === null ? '' : props.value ? 'yes' : 'no'}
    options={[
      { value: 'yes', label: t('terms.yes') },
      { value: 'no', label: t('terms.no') },
    ]}
  />
);
