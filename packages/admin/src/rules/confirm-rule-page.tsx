import type { RuleName } from '@klubba/domain';
import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { confirmRule } from './actions.ts';
import { listRuleSets } from './data.ts';
import { ruleInWords } from './rule-in-words.ts';

export const ConfirmRulePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listRuleSets(organisation.id));
  const start = startingFrom(list);
  const name = () => props.params.rule as RuleName;
  const ruleSet = () =>
    start()?.ruleSets.find(({ version }) => String(version) === props.params.version);
  return (
    <Page title={t('rules.confirm-title')} over={t('rules.title')} lead={t('rules.confirm-lead')}>
      <Show when={ruleSet()} keyed>
        {(found) => (
          <ActionForm
            action={confirmRule.with(organisation.id, props.params.version!, name())}
            verb={t('rules.confirm')}
            cancel={organisation.to('/rules')}
          >
            <dl class="rules">
              <div class="rule">
                <dt>{t(`ruleName.${name()}`)}</dt>
                <dd class="rule-value">{ruleInWords(name(), found.rules)}</dd>
              </div>
            </dl>
            <Field
              name="reference"
              label={t('rules.confirm-source')}
              hint={t('rules.confirm-source-hint')}
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
