import type { ElectionRulesList } from '@klubba/api/contract';
import { type ElectedKind, electionRuleNames } from '@klubba/domain/election';
import { createAsync } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { listElectionRules } from '../elections/data.ts';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { adoptElectionRules } from './actions.ts';
import { ElectionRuleEditor } from './election-rule-editor.tsx';

const kinds = ['delegates', 'offices'] as const satisfies readonly ElectedKind[];

export const AdoptElectionRulesPage = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listElectionRules(organisation.id));
  const start = startingFrom(list);
  return (
    <Page
      title={t('electionRules.adopt')}
      over={t('electionRules.title')}
      lead={t('electionRules.adopt-lead')}
      wide
    >
      <Show when={start()} keyed>
        {(found) => (
          <ActionForm
            action={adoptElectionRules.with(organisation.id)}
            verb={t('electionRules.adopt-submit')}
            cancel={organisation.to('/rules/elections')}
          >
            <Fields list={found} />
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};

/** Starts from what is in force for the elections that are chosen. */
const Fields = (props: { list: ElectionRulesList }) => {
  const [elected, setElected] = createSignal<ElectedKind>('delegates');
  const inForce = () => props.list.inForce[elected()];
  return (
    <>
      <SelectField
        name="elected"
        label={t('electionRules.elected')}
        required
        value={elected()}
        options={kinds.map((value) => ({ value, label: t(`electionRules.for-${value}`) }))}
        onChange={(event) => setElected(event.currentTarget.value as ElectedKind)}
      />
      <Field
        name="name"
        label={t('electionRules.name')}
        hint={t('electionRules.name-hint')}
        value={inForce().name}
        maxLength={200}
        required
      />
      <div class="form-parts">
        <Field
          name="effectiveFrom"
          label={t('rules.effective-from')}
          type="date"
          value={today()}
          required
        />
        <Field
          name="reference"
          label={t('rules.adopted-by')}
          hint={t('electionRules.adopted-by-hint')}
          maxLength={500}
          required
        />
      </div>
      <Show when={inForce()} keyed>
        {({ rules }) => (
          <For each={electionRuleNames}>
            {(name) => <ElectionRuleEditor name={name} rules={rules} />}
          </For>
        )}
      </Show>
    </>
  );
};
