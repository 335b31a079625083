import type { ElectionRuleName } from '@klubba/domain/election';
import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { listElectionRules } from '../elections/data.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { confirmElectionRule } from './actions.ts';
import { electionRuleInWords } from './election-rule-in-words.ts';

export const ConfirmElectionRulePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listElectionRules(organisation.id));
  const start = startingFrom(list);
  const name = () => props.params.rule as ElectionRuleName;
  const ruleSet = () =>
    start()?.ruleSets.find(({ version }) => String(version) === props.params.version);
  return (
    <Page
      title={t('rules.confirm-title')}
      over={t('electionRules.title')}
      lead={t('rules.confirm-lead')}
    >
      <Show when={ruleSet()} keyed>
        {(found) => (
          <ActionForm
            action={confirmElectionRule.with(organisation.id, props.params.version!, name())}
            verb={t('rules.confirm')}
            cancel={organisation.to('/rules/elections')}
          >
            <dl class="rules">
              <div class="rule">
                <dt>{t(`electionRule.${name()}`)}</dt>
                <dd class="rule-value">{electionRuleInWords(name(), found.rules)}</dd>
              </div>
            </dl>
            <Field
              name="reference"
              label={t('rules.confirm-source')}
              hint={t('electionRules.source-hint')}
              value={found.rules[name()]?.reference ?? ''}
              required
              autofocus
            />
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};
