import type { RuleName } from '@klubba/domain';
import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { confirmRule, listRuleSets } from './data.ts';
import { ruleInWords } from './rule-in-words.ts';

export const ConfirmRulePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listRuleSets(organisation.id));
  const start = startingFrom(list);
  const submission = useSubmission(confirmRule);
  const name = () => props.params.rule as RuleName;
  const ruleSet = () =>
    start()?.ruleSets.find(({ version }) => String(version) === props.params.version);
  return (
    <Page title={t('rules.confirm-title')} over={t('rules.title')} lead={t('rules.confirm-lead')}>
      <Show when={ruleSet()} keyed>
        {(found) => (
          <form
            class="form"
            action={confirmRule.with(organisation.id, props.params.version!, name())}
            method="post"
          >
            <dl class="rules">
              <div class="rule">
                <dt>{t(`ruleName.${name()}`)}</dt>
                <dd class="rule-value">{ruleInWords(name(), found.rules)}</dd>
              </div>
            </dl>
            <FormError problem={submission.result} />
            <Field
              name="reference"
              label={t('rules.confirm-source')}
              hint={t('rules.confirm-source-hint')}
              value={found.rules[name()]?.reference ?? ''}
              problem={submission.result}
              required
              autofocus
            />
            <FormEnd>
              <SubmitButton pending={submission.pending}>{t('rules.confirm')}</SubmitButton>
              <A href={organisation.to('/rules')}>{t('form.cancel')}</A>
            </FormEnd>
          </form>
        )}
      </Show>
    </Page>
  );
};
