import {
  ChangeElection,
  ElectionMethod,
  type ElectionRuleName,
  type ElectionRules,
} from '@klubba/domain/election';
import { Show, useContext } from 'solid-js';
import { t } from '../language/language.ts';
import { say } from '../language/say.ts';
import { ProblemAround } from '../ui/field.tsx';
import { CheckField, Field, SelectField, TextField } from '../ui/form.tsx';

const methods = ElectionMethod.shape.name.options;
const uncontested = ChangeElection.shape.uncontested.options;

/** The input that fits what a rule of elections says, and where it is written. */
export const ElectionRuleEditor = (props: { name: ElectionRuleName; rules: ElectionRules }) => {
  const problem = useContext(ProblemAround);
  const refusal = () => (problem()?.facts?.rule === props.name ? problem() : undefined);
  return (
    <fieldset class="fieldset rule-editor">
      <legend>{t(`electionRule.${props.name}`)}</legend>
      <div class="rule-editor-parts">
        <div>{editorOf(props.name, props.rules)}</div>
        <Field
          name={`rules/${props.name}/reference`}
          label={t('rules.confirm-source')}
          value={props.rules[props.name].reference ?? ''}
        />
      </div>
      <Show when={refusal()}>
        {(refused) => <span class="field-error">{say(refused().code, refused().facts)}</span>}
      </Show>
    </fieldset>
  );
};

const editorOf = (name: ElectionRuleName, rules: ElectionRules) => {
  const field = `rules/${name}/value`;
  const label = t(`electionRule.${name}`);
  switch (name) {
    case 'electorate':
    case 'eligibility':
      return (
        <TextField
          name={field}
          label={label}
          hint={t('electionRules.as-association-hint')}
          rows={2}
          maxLength={10_000}
          value={rules[name].value}
        />
      );
    case 'method':
      return (
        <SelectField
          name={field}
          label={label}
          required
          options={methods.map((value) => ({ value, label: t(`call.method.${value}`) }))}
          value={rules.method.value}
        />
      );
    case 'uncontested':
      return (
        <SelectField
          name={field}
          label={label}
          required
          options={uncontested.map((value) => ({ value, label: t(`call.uncontested.${value}`) }))}
          value={rules.uncontested.value}
        />
      );
    case 'substitutes':
      return (
        <SelectField
          name={field}
          label={label}
          required
          options={(['asManyAsSeats', 'anyNumber'] as const).map((value) => ({
            value,
            label: t(`electionRules.${value}`),
          }))}
          value={rules.substitutes.value}
        />
      );
    case 'twice':
      return <CheckField name={field} label={t('call.twice')} checked={rules.twice.value} />;
    case 'women':
      return <WomenEditor value={rules.women.value} />;
    case 'nominationDays':
    case 'complaintDays':
    case 'reportDays':
      return (
        <Field
          name={field}
          label={t('rules.count-days')}
          hint={t('electionRules.no-day-hint')}
          type="number"
          min={0}
          max={365}
          value={rules[name].value ?? ''}
        />
      );
  }
};

const WomenEditor = (props: { value: ElectionRules['women']['value'] }) => (
  <div class="form-parts">
    <Field
      name="rules/women/value/numerator"
      label={t('rules.numerator')}
      hint={t('electionRules.women-hint')}
      type="number"
      min={1}
      value={props.value?.numerator ?? ''}
    />
    <Field
      name="rules/women/value/denominator"
      label={t('rules.denominator')}
      type="number"
      min={1}
      max={1_000}
      value={props.value?.denominator ?? ''}
    />
    <SelectField
      name="rules/women/value/rounding"
      label={t('electionRules.rounding')}
      required
      options={(['up', 'down'] as const).map((value) => ({
        value,
        label: t(`electionRules.round-${value}`),
      }))}
      value={props.value?.rounding ?? 'up'}
    />
  </div>
);
