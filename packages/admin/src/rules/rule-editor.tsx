import type { Majority, MatterKind, RuleName, Rules } from '@klubba/domain';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { say } from '../language/say.ts';
import { bodyKinds } from '../organisation/kinds.ts';
import {
  CheckField,
  Field,
  FieldError,
  type Option,
  type Reported,
  SelectField,
} from '../ui/form.tsx';

type EditorProps = Reported & { name: RuleName; rules: Rules };

const matters = [
  'general',
  'activityPlan',
  'boardElection',
  'byElection',
  'employment',
  'fee',
  'congressGroup',
  'congressDelegates',
  'motion',
  'groupMandate',
  'annualWheel',
  'statutes',
] as const satisfies readonly MatterKind[];

/** The input that fits what a rule says. */
export const RuleEditor = (props: EditorProps) => (
  <fieldset class="fieldset rule-editor">
    <legend>{t(`ruleName.${props.name}`)}</legend>
    <div class="rule-editor-parts">
      <div>{editorOf(props)}</div>
      <Field
        name={`rules/${props.name}/reference`}
        label={t('rules.confirm-source')}
        value={props.rules[props.name].reference ?? ''}
        problem={props.problem}
      />
    </div>
    <FieldError name={`rules/${props.name}/value`} problem={props.problem} />
    <Show when={isAbout(props)}>
      {(problem) => <span class="field-error">{say(problem().code, problem().facts)}</span>}
    </Show>
  </fieldset>
);

/** The refusal of a whole rule set names the rule that it is about. */
const isAbout = ({ problem, name }: EditorProps) =>
  problem?.facts?.rule === name ? problem : undefined;

const editorOf = (props: EditorProps) => {
  const { name, rules } = props;
  switch (name) {
    case 'noticeDays.annualMeeting':
    case 'noticeDays.extraordinaryAnnualMeeting':
    case 'noticeDays.memberMeeting':
    case 'noticeDays.boardMeeting':
    case 'noticeDays.groupMeeting':
      return <NumberRule {...props} label={t('rules.count-days')} value={rules[name].value} />;
    case 'verifiers':
      return <NumberRule {...props} label={t('rules.count-people')} value={rules[name].value} />;
    case 'statutesReadings':
      return <NumberRule {...props} label={t('rules.count-meetings')} value={rules[name].value} />;
    case 'quorum':
      return (
        <NumberRule {...props} label={t('rules.count-people')} value={rules[name].value} optional />
      );
    case 'verificationDays':
      return (
        <NumberRule {...props} label={t('rules.count-days')} value={rules[name].value} optional />
      );
    case 'majority.substance':
    case 'majority.personElection':
    case 'majority.statutes':
      return <MajorityRule {...props} value={rules[name].value} />;
    case 'votingRight':
      return <VotingRightRule {...props} />;
    case 'proxies':
    case 'unexecutedDecisionsLapse':
      return (
        <CheckField
          name={`rules/${name}/value`}
          label={t('rules.yes')}
          checked={rules[name].value}
        />
      );
    case 'tie.substance':
    case 'tie.personElection':
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
    case 'competence.general':
    case 'competence.activityPlan':
    case 'competence.boardElection':
    case 'competence.byElection':
    case 'competence.employment':
    case 'competence.fee':
    case 'competence.congressGroup':
    case 'competence.congressDelegates':
    case 'competence.motion':
    case 'competence.groupMandate':
    case 'competence.annualWheel':
    case 'competence.statutes':
      return (
        <Choices
          name={name}
          options={bodyKinds.map((value) => ({ value, label: t(`bodyKind.${value}`) }))}
          chosen={rules[name].value}
        />
      );
  }
};

const NumberRule = (
  props: EditorProps & { label: string; value: number | null; optional?: boolean },
) => (
  <Field
    name={`rules/${props.name}/value`}
    label={props.label}
    type="number"
    min={0}
    value={props.value ?? ''}
    required={!props.optional}
  />
);

const MajorityRule = (props: EditorProps & { value: Majority }) => {
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
        problem={props.problem}
        required
      />
      <Field
        name={field('denominator')}
        label={t('rules.denominator')}
        type="number"
        min={1}
        value={props.value.denominator}
        problem={props.problem}
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

const VotingRightRule = (props: EditorProps) => {
  const value = () => props.rules.votingRight.value;
  return (
    <>
      <div class="form-parts">
        <Field
          name="rules/votingRight/value/membershipDays"
          label={t('rules.membership-days')}
          type="number"
          min={0}
          value={value().membershipDays}
          problem={props.problem}
          required
        />
        <SelectField
          name="rules/votingRight/value/feeYear"
          label={t('rules.fee-year')}
          options={(['meetingYear', 'meetingYearOrPrevious'] as const).map((year) => ({
            value: year,
            label: t(`rules.voting-fee-${year}`),
          }))}
          value={value().feeYear}
          required
        />
      </div>
      <CheckField
        name="rules/votingRight/value/feePaid"
        label={t('rules.fee-paid')}
        checked={value().feePaid}
      />
    </>
  );
};

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
    </div>
  );
};
