import type { ElectionRuleSetView } from '@klubba/api/contract';
import { type ElectionRuleName, electionRuleNames } from '@klubba/domain/election';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { listElectionRules } from '../elections/data.ts';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Status, Unconfirmed } from '../ui/status.tsx';
import { Written } from '../ui/written.tsx';
import { electionRuleInWords } from './election-rule-in-words.ts';

/** The rules that elections are called under: those in force, or the one version that is asked for. */
export const ElectionRulesPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listElectionRules(organisation.id));
  const wanted = () => Number(props.location.query.version) || 0;
  const shown = () => {
    const found = list()?.ruleSets.find(({ version }) => version === wanted());
    if (found) return [found];
    const { delegates, offices } = list()?.inForce ?? {};
    return delegates && offices ? [delegates, offices] : [];
  };
  return (
    <Page
      title={t('electionRules.title')}
      over={<A href={organisation.to('/rules')}>{t('rules.title')}</A>}
      lead={t('electionRules.lead')}
      actions={
        <Show when={organisation.may('adoptElectionRules')}>
          <LinkButton kind="main" href={organisation.to('/rules/elections/new')}>
            {t('electionRules.adopt')}
          </LinkButton>
        </Show>
      }
      context={
        <Show when={list()?.ruleSets.length}>
          <section>
            <h2>{t('electionRules.all')}</h2>
            <ul class="plain">
              <For each={list()?.ruleSets}>
                {({ version, name, effectiveFrom }) => (
                  <li>
                    <A
                      href={organisation.to(`/rules/elections?version=${version}`)}
                      aria-current={version === wanted() ? 'true' : undefined}
                    >
                      {name}
                    </A>
                    <br />
                    <span class="soft small">
                      {t('rules.in-force', { day: day(effectiveFrom) })}
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
      }
    >
      <For each={shown()}>{(ruleSet) => <RuleSet ruleSet={ruleSet} />}</For>
    </Page>
  );
};

const RuleSet = (props: { ruleSet: ElectionRuleSetView }) => (
  <Section title={t(`electionRules.for-${props.ruleSet.elected}`)}>
    <p class="soft">
      <Show when={props.ruleSet.version > 0} fallback={t('electionRules.none')}>
        <Written>{props.ruleSet.name}</Written> ·{' '}
        {t('rules.in-force', { day: day(props.ruleSet.effectiveFrom) })} ·{' '}
        <Written>{props.ruleSet.reference}</Written>
      </Show>
    </p>
    <dl class="rules">
      <For each={electionRuleNames}>{(name) => <Rule name={name} ruleSet={props.ruleSet} />}</For>
    </dl>
  </Section>
);

const Rule = (props: { name: ElectionRuleName; ruleSet: ElectionRuleSetView }) => {
  const organisation = useOrganisation();
  const rule = () => props.ruleSet.rules[props.name];
  const { version } = props.ruleSet;
  return (
    <div class="rule">
      <dt>{t(`electionRule.${props.name}`)}</dt>
      <dd>
        <p class="rule-value">{electionRuleInWords(props.name, props.ruleSet.rules)}</p>
        <p class="rule-source">
          <span class="soft">
            <Show when={rule().reference} fallback={t('rules.not-stated')}>
              {(reference) => <Written>{reference()}</Written>}
            </Show>
          </span>
          <Show
            when={rule().confirmed}
            fallback={
              <>
                <Unconfirmed />
                <Show when={version > 0 && organisation.may('confirmElectionRule')}>
                  <A
                    href={organisation.to(`/rules/elections/${version}/${props.name}/confirm`)}
                    aria-label={t('rules.confirm-this', { rule: t(`electionRule.${props.name}`) })}
                  >
                    {t('rules.confirm')}
                  </A>
                </Show>
              </>
            }
          >
            <Status tone="good">{t('rules.confirmed')}</Status>
          </Show>
        </p>
      </dd>
    </div>
  );
};
