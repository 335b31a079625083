import type { RuleSetView } from '@klubba/api/contract';
import type { RuleName } from '@klubba/domain';
import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Button } from '../ui/button.tsx';
import { FieldError } from '../ui/field.tsx';
import { CheckField, Field } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { confirmRules } from './actions.ts';
import { listRuleSets } from './data.ts';
import { ruleNames } from './groups.ts';
import { ruleInWords } from './rule-in-words.ts';

/** All rules that nobody has confirmed, with what each says: those that are ticked are confirmed together. */
export const ConfirmRulesPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listRuleSets(organisation.id));
  const start = startingFrom(list);
  const ruleSet = () =>
    start()?.ruleSets.find(({ version }) => String(version) === props.params.version);
  return (
    <Page
      title={t('rules.confirm-many')}
      over={t('rules.title')}
      lead={t('rules.confirm-many-lead')}
    >
      <Show when={ruleSet()} keyed>
        {(found) => <Rules ruleSet={found} version={props.params.version!} />}
      </Show>
    </Page>
  );
};

const Rules = (props: { ruleSet: RuleSetView; version: string }) => {
  const organisation = useOrganisation();
  const open = () => ruleNames.filter((name) => !props.ruleSet.rules[name].confirmed);
  const [ticked, setTicked] = createSignal<ReadonlySet<RuleName>>(new Set());
  const tick = (name: RuleName, isTicked: boolean) => {
    const next = new Set(ticked());
    if (isTicked) next.add(name);
    else next.delete(name);
    setTicked(next);
  };
  return (
    <ActionForm
      action={confirmRules.with(organisation.id, props.version)}
      verb={t('rules.confirm-ticked', { count: ticked().size })}
      cancel={organisation.to('/rules')}
    >
      <Field
        name="reference"
        label={t('rules.confirm-source')}
        hint={t('rules.confirm-many-source-hint')}
      />
      <p>
        <Button kind="quiet" onClick={() => setTicked(new Set(open()))}>
          {t('rules.tick-all')}
        </Button>
      </p>
      <fieldset class="fieldset">
        <legend>{t('rules.unconfirmed-list')}</legend>
        <For each={open()}>
          {(name) => (
            <>
              <CheckField
                name="rules"
                value={name}
                label={t(`ruleName.${name}`)}
                hint={ruleInWords(name, props.ruleSet.rules)}
                checked={ticked().has(name)}
                onChange={(event) => tick(name, event.currentTarget.checked)}
              />
              <input
                type="hidden"
                name={`reference-${name}`}
                value={props.ruleSet.rules[name].reference ?? ''}
              />
            </>
          )}
        </For>
        <FieldError name="rules" />
      </fieldset>
    </ActionForm>
  );
};
