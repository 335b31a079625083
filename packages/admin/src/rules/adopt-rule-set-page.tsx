import { createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { adoptRuleSet } from './actions.ts';
import { listRuleSets } from './data.ts';
import { ruleGroups } from './groups.ts';
import { RuleEditor } from './rule-editor.tsx';

export const AdoptRuleSetPage = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listRuleSets(organisation.id));
  const start = startingFrom(list);
  return (
    <Page title={t('rules.adopt')} over={t('rules.title')} lead={t('rules.adopt-lead')} wide>
      <Show when={start()?.ruleSets[0]} keyed>
        {(latest) => (
          <ActionForm
            action={adoptRuleSet.with(organisation.id)}
            verb={t('rules.adopt-submit')}
            cancel={organisation.to('/rules')}
          >
            <div class="form-parts">
              <Field
                name="effectiveFrom"
                label={t('rules.effective-from')}
                hint={t('rules.effective-from-hint')}
                type="date"
                value={today()}
                required
              />
              <Field
                name="reference"
                label={t('rules.adopted-by')}
                hint={t('rules.adopted-by-hint')}
                required
              />
            </div>
            <For each={ruleGroups}>
              {(group) => (
                <Section title={t(group.title)}>
                  <For each={group.rules}>
                    {(name) => <RuleEditor name={name} rules={latest.rules} />}
                  </For>
                </Section>
              )}
            </For>
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};
