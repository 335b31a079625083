import type { Majority, RuleName, Rules } from '@klubba/domain';
import { For, Show, useContext } from 'solid-js';
import { t } from '../language/language.ts';
import { say } from '../language/say.ts';
import { bodyKinds } from '../organisation/kinds.ts';
import { FieldError, ProblemAround } from '../ui/field.tsx';
import { CheckField, Field, type Option, SelectField } from '../ui/form.tsx';
import { isOf } from './groups.ts';
import { matters } from './matters.ts';
import { formalities, isWay, neededOfficers, waysOf } from './procedure.ts';

/** The input that fits what a rule says. */
export const RuleEditor = (props: { name: RuleName; rules: Rules }) => {
  const problem = useContext(ProblemAround);
  // The refusal of a whole rule set names the rule that it is about.
  const refusal = () => (problem()?.facts?.rule === props.name ? problem() : undefined);
  return (
    <fieldset class="fieldset rule-editor">
      <legend>{t(`ruleName.${props.name}`)}</legend>
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

const editorOf = (name: RuleName, rules: Rules) => {
  if (isOf('noticeDays', name))
    return <NumberRule name={name} label={t('rules.count-days')} value={rules[name].value} />;
  if (isOf('majority', name)) return <MajorityRule name={name} value={rules[name].value} />;
  if (isOf('tie', name))
    return (
      <SelectField
        name={`rules/${name}/value`}
        label={t('rules.tie')}
        options={(['castingVote', 'lot'] as const).map((value) => ({
          value,
          label: t(`tie.${value}`),
        }))}
        value={rules[name].value}
        required
      />
    );
  if (isOf('openness', name))
    return (
      <SelectField
        name={`rules/${name}/value`}
        label={t('rules.openness')}
        options={(['everything', 'decisions', 'nothing'] as const).map((value) => ({
          value,
          label: t(`openness.${value}`),
        }))}
        value={rules[name].value}
        required
      />
    );
  if (isOf('competence', name))
    return (
      <Choices
        name={name}
        options={bodyKinds.map((value) => ({ value, label: t(`bodyKind.${value}`) }))}
        chosen={rules[name].value}
      />
    );
  if (isWay(name))
    return (
      <SelectField
        name={`rules/${name}/value`}
        label={t(`ruleName.${name}`)}
        options={waysOf(name).map(({ value, label }) => ({ value, label: t(label) }))}
        value={String(rules[name].value)}
        required
      />
    );
  if (isOf('officersNeeded', name))
    return (
      <Choices
        name={name}
        options={neededOfficers.map((value) => ({ value, label: t(`officersNeeded.${value}`) }))}
        chosen={rules[name].value}
      />
    );
  if (isOf('formalities', name))
    return (
      <Choices
        name={name}
        options={formalities.map((value) => ({ value, label: t(`formalities.${value}`) }))}
        chosen={rules[name].value}
      />
    );
  if (isOf('verifiers', name) || name === 'verifiers')
    return <NumberRule name={name} label={t('rules.count-people')} value={rules[name].value} />;
  switch (name) {
    case 'statutesReadings':
      return <NumberRule name={name} label={t('rules.count-meetings')} value={rules[name].value} />;
    case 'quorum':
      return (
        <NumberRule
          name={name}
          label={t('rules.count-people')}
          value={rules[name].value}
          optional
        />
      );
    case 'verificationDays':
    case 'daysBetweenReadings':
      return (
        <NumberRule name={name} label={t('rules.count-days')} value={rules[name].value} optional />
      );
    case 'votingRight':
      return <VotingRightRule value={rules.votingRight.value} />;
    case 'proxies':
    case 'replacedOfficersSign':
    case 'backgroundInMinutes':
    case 'unexecutedDecisionsLapse':
      return (
        <CheckField
          name={`rules/${name}/value`}
          label={t('rules.yes')}
          checked={rules[name].value}
        />
      );
    case 'castingVote':
      return (
        <SelectField
          name={`rules/${name}/value`}
          label={t('rules.casting-vote')}
          options={(['chairInRegister', 'chairWhoVoted', 'anyChair'] as const).map((value) => ({
            value,
            label: t(`castingVote.${value}`),
          }))}
          value={rules.castingVote.value}
          required
        />
      );
    case 'paragraphNumbering':
      return (
        <SelectField
          name={`rules/${name}/value`}
          label={t('ruleName.paragraphNumbering')}
          options={[
            { value: 'perMeeting', label: t('rules.per-meeting') },
            { value: 'perYear', label: t('rules.per-year') },
          ]}
          value={rules[name].value}
          required
        />
      );
    case 'mustBeInNotice':
      return (
        <Choices
          name={name}
          options={matters.map((value) => ({ value, label: t(`matter.${value}`) }))}
          chosen={rules.mustBeInNotice.value}
        />
      );
  }
};

const NumberRule = (props: {
  name: RuleName;
  label: string;
  value: number | null;
  optional?: boolean;
}) => (
  <Field
    name={`rules/${props.name}/value`}
    label={props.label}
    type="number"
    min={0}
    value={props.value ?? ''}
    required={!props.optional}
  />
);

const MajorityRule = (props: { name: RuleName; value: Majority }) => {
  const field = (part: string) => `rules/${props.name}/value/${part}`;
  return (
    <div class="form-parts">
      <SelectField
        name={field('comparison')}
        label={t('rules.comparison')}
        options={(['moreThan', 'atLeast'] as const).map((value) => ({
          value,
          label: t(`majority.${value}`),
        }))}
        value={props.value.comparison}
        required
      />
      <Field
        name={field('numerator')}
        label={t('rules.numerator')}
        type="number"
        min={1}
        value={props.value.numerator}
        required
      />
      <Field
        name={field('denominator')}
        label={t('rules.denominator')}
        type="number"
        min={1}
        value={props.value.denominator}
        required
      />
      <SelectField
        name={field('of')}
        label={t('rules.of')}
        options={(['cast', 'register'] as const).map((value) => ({
          value,
          label: t(`majority.of-${value}`),
        }))}
        value={props.value.of}
        required
      />
    </div>
  );
};

const VotingRightRule = (props: { value: Rules['votingRight']['value'] }) => (
  <>
    <div class="form-parts">
      <Field
        name="rules/votingRight/value/membershipDays"
        label={t('rules.membership-days')}
        type="number"
        min={0}
        value={props.value.membershipDays}
        required
      />
      <SelectField
        name="rules/votingRight/value/feeYear"
        label={t('rules.fee-year')}
        options={(['meetingYear', 'meetingYearOrPrevious'] as const).map((year) => ({
          value: year,
          label: t(`rules.voting-fee-${year}`),
        }))}
        value={props.value.feeYear}
        required
      />
    </div>
    <CheckField
      name="rules/votingRight/value/feePaid"
      label={t('rules.fee-paid')}
      checked={props.value.feePaid}
    />
  </>
);

type ChoicesProps = {
  name: RuleName;
  options: readonly Option[];
  chosen: readonly string[];
};

/** What is chosen comes first and in its own order: sent again unchanged, the rule stays the same and stays confirmed. */
const Choices = (props: ChoicesProps) => {
  const ordered = () => {
    const place = ({ value }: Option) => {
      const at = props.chosen.indexOf(value);
      return at < 0 ? props.chosen.length : at;
    };
    return props.options.toSorted((a, b) => place(a) - place(b));
  };
  return (
    <div class="choices">
      <For each={ordered()}>
        {(option) => (
          <CheckField
            name={`rules/${props.name}/value`}
            value={option.value}
            label={option.label}
            checked={props.chosen.includes(option.value)}
          />
        )}
      </For>
      <FieldError name={`rules/${props.name}/value`} />
    </div>
  );
};
