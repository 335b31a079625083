import type { RuleSetView } from '@klubba/api/contract';
import type { RuleName } from '@klubba/domain';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Ring } from '../ui/chart/ring.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { Status, Unconfirmed } from '../ui/status.tsx';
import { Written } from '../ui/written.tsx';
import { listRuleSets } from './data.ts';
import { ruleGroups, ruleNames } from './groups.ts';
import { ruleInWords } from './rule-in-words.ts';

export const RulesPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listRuleSets(organisation.id));
  const wanted = () => Number(props.location.query.version) || list()?.inForce;
  const shown = () =>
    list()?.ruleSets.find(({ version }) => version === wanted()) ?? list()?.ruleSets[0];
  return (
    <Page
      title={t('rules.title')}
      lead={t('rules.lead')}
      actions={
        <>
          <Show when={organisation.may('confirmRules') && isOpen(shown())}>
            <LinkButton href={organisation.to(`/rules/${shown()?.version}/confirm`)}>
              {t('rules.confirm-many')}
            </LinkButton>
          </Show>
          <Show when={organisation.may('adoptRuleSet') && list()?.ruleSets.length}>
            <LinkButton kind="main" href={organisation.to('/rules/new')}>
              {t('rules.adopt')}
            </LinkButton>
          </Show>
        </>
      }
      context={
        <Show when={shown()}>
          {(ruleSet) => (
            <>
              <Confirmed ruleSet={ruleSet()} />
              <section>
                <h2>{t('rules.earlier')}</h2>
                <ul class="plain">
                  <For each={list()?.ruleSets}>
                    {({ version, effectiveFrom }) => (
                      <li>
                        <A
                          href={organisation.to(`/rules?version=${version}`)}
                          aria-current={version === ruleSet().version ? 'true' : undefined}
                        >
                          {t('rules.earlier-row', { version, day: day(effectiveFrom) })}
                        </A>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </>
          )}
        </Show>
      }
    >
      <Show
        when={shown()}
        fallback={
          <Empty title={t('rules.no-rules')}>
            <p>{t('rules.no-rules-why')}</p>
          </Empty>
        }
      >
        {(ruleSet) => (
          <>
            <p>
              <A href={organisation.to('/rules/elections')}>{t('electionRules.link')}</A>
            </p>
            <p class="soft">
              {t('rules.version', { version: ruleSet().version })} ·{' '}
              {t('rules.in-force', { day: day(ruleSet().effectiveFrom) })} ·{' '}
              <Written>{ruleSet().reference}</Written>
            </p>
            <For each={ruleGroups}>
              {(group) => (
                <Section title={t(group.title)}>
                  <dl class="rules">
                    <For each={group.rules}>
                      {(name) => <Rule name={name} ruleSet={ruleSet()} />}
                    </For>
                  </dl>
                </Section>
              )}
            </For>
          </>
        )}
      </Show>
    </Page>
  );
};

/** Whether some rule is not confirmed yet. */
const isOpen = (ruleSet: RuleSetView | undefined) =>
  ruleSet && ruleNames.some((name) => !ruleSet.rules[name].confirmed);

const Rule = (props: { name: RuleName; ruleSet: RuleSetView }) => {
  const organisation = useOrganisation();
  const rule = () => props.ruleSet.rules[props.name];
  return (
    <div class="rule">
      <dt>{t(`ruleName.${props.name}`)}</dt>
      <dd>
        <p class="rule-value">{ruleInWords(props.name, props.ruleSet.rules)}</p>
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
                <Show when={organisation.may('confirmRule')}>
                  <A
                    href={organisation.to(`/rules/${props.ruleSet.version}/${props.name}/confirm`)}
                    aria-label={t('rules.confirm-this', { rule: t(`ruleName.${props.name}`) })}
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

const Confirmed = (props: { ruleSet: RuleSetView }) => {
  const confirmed = () => ruleNames.filter((name) => props.ruleSet.rules[name].confirmed).length;
  const facts = () => ({ confirmed: confirmed(), total: ruleNames.length });
  return (
    <section>
      <h2>{t('rules.confirmed-count', facts())}</h2>
      <Ring
        title={t('rules.confirmed-count', facts())}
        shares={[
          { label: t('rules.confirmed'), count: confirmed(), tone: 'done' },
          { label: t('rule.unconfirmed'), count: ruleNames.length - confirmed(), tone: 'left' },
        ]}
      />
    </section>
  );
};
