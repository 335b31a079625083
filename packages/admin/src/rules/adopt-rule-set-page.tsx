import { A, createAsync, useSubmission } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { adoptRuleSet, listRuleSets } from './data.ts';
import { ruleGroups } from './groups.ts';
import { RuleEditor } from './rule-editor.tsx';

export const AdoptRuleSetPage = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listRuleSets(organisation.id));
  const start = startingFrom(list);
  const submission = useSubmission(adoptRuleSet);
  return (
    <Page title={t('rules.adopt')} over={t('rules.title')} lead={t('rules.adopt-lead')}>
      <Show when={start()?.ruleSets[0]} keyed>
        {(latest) => (
          <form class="form wide" action={adoptRuleSet.with(organisation.id)} method="post">
            <FormError problem={submission.result} />
            <div class="form-parts">
              <Field
                name="effectiveFrom"
                label={t('rules.effective-from')}
                type="date"
                value={today()}
                problem={submission.result}
                required
              />
              <Field
                name="reference"
                label={t('rules.adopted-by')}
                hint={t('rules.adopted-by-hint')}
                problem={submission.result}
                required
              />
            </div>
            <For each={ruleGroups}>
              {(group) => (
                <Section title={t(group.title)}>
                  <For each={group.rules}>
                    {(name) => (
                      <RuleEditor name={name} rules={latest.rules} problem={submission.result} />
                    )}
                  </For>
                </Section>
              )}
            </For>
            <FormEnd>
              <SubmitButton pending={submission.pending}>{t('rules.adopt-submit')}</SubmitButton>
              <A href={organisation.to('/rules')}>{t('form.cancel')}</A>
            </FormEnd>
          </form>
        )}
      </Show>
    </Page>
  );
};
