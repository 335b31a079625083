import type { EmploymentView } from '@klubba/api/contract';
import { A, type RouteSectionProps } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { ClockSection } from './clock/clock-section.tsx';
import { useEmployment } from './data.ts';
import { PhaseStatus } from './employment-phase.tsx';
import { Mine } from './mine.tsx';
import { nameIn } from './names.ts';
import { NextStep } from './next-step.tsx';
import { Papers } from './papers.tsx';
import { StepList } from './step-list.tsx';
import { DecisionStep } from './steps/decision-step.tsx';
import { stepsOf } from './steps.ts';
import { termsSum } from './terms/term-words.ts';
import { liveProposal, termsOf } from './terms/terms.ts';
import { TermsFacts } from './terms/terms-facts.tsx';
import './employments.css';

/** One employment. Who acts as the employer is led from step to step; the employee reads what is kept; others the proposal and the decision. */
export const EmploymentPage = (props: RouteSectionProps) => {
  const employment = useEmployment(() => props.params.employmentId!);
  return (
    <Show when={employment()}>
      {(found) => (
        <Page
          title={found().title}
          written
          over={<PhaseStatus phase={found().phase} />}
          lead={leadOf(found())}
          context={<Context view={found()} />}
        >
          <Show when={found().dropped}>
            {(dropped) => (
              <section class="next-step" data-quiet>
                <h2>{t('employment.dropped', { day: day(dropped().at) })}</h2>
                <p class="serif prose">
                  <Written>{dropped().reason}</Written>
                </p>
              </section>
            )}
          </Show>
          <Show when={found().may.arrange && !found().mine} fallback={<Reading view={found()} />}>
            <Leading view={found()} />
          </Show>
        </Page>
      )}
    </Show>
  );
};

/** The way through it: what comes next above, then the law's clock once it runs, then the steps. */
const Leading = (props: { view: EmploymentView }) => {
  const steps = () => stepsOf(props.view);
  return (
    <>
      <Show when={!props.view.dropped}>
        <NextStep view={props.view} steps={steps()} />
      </Show>
      <Clock view={props.view} />
      <StepList view={props.view} steps={steps()} />
    </>
  );
};

/** What is one's own, and what everybody with a role sees: what a meeting was asked for and what it decided. */
const Reading = (props: { view: EmploymentView }) => (
  <>
    <Show when={props.view.mine}>
      <Mine view={props.view} />
    </Show>
    <Clock view={props.view} />
    <Show
      when={liveProposal(props.view)}
      fallback={
        <Show when={!props.view.mine}>
          <Empty title={t('reading-employment.nothing')} />
        </Show>
      }
    >
      {(proposal) => (
        <>
          <Section title={t('employment-step.decision')}>
            <Show
              when={proposal().decision ?? proposal().record?.decisionId}
              fallback={<p class="serif">{t('reading-employment.undecided')}</p>}
            >
              <DecisionStep view={props.view} />
            </Show>
          </Section>
          <Section title={t('employment-step.proposal')}>
            <TermsFacts
              terms={proposal().decidedTerms ?? proposal().terms}
              nameOf={nameIn(props.view)}
            />
            <Show when={proposal().reasons}>
              {(reasons) => (
                <p class="serif prose">
                  <Written>{reasons()}</Written>
                </p>
              )}
            </Show>
          </Section>
        </>
      )}
    </Show>
  </>
);

const Clock = (props: { view: EmploymentView }) => (
  <Show when={props.view.clock}>
    {(clock) => <ClockSection view={clock()} terms={termsOf(props.view)} />}
  </Show>
);

const Context = (props: { view: EmploymentView }): JSX.Element => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/employments/${props.view.employmentId}${rest}`);
  return (
    <>
      <Show when={hasFacts(props.view)}>
        <section>
          <h2>{t('employment.facts')}</h2>
          <dl class="facts">
            <Show when={props.view.employee}>
              {(employee) => (
                <>
                  <dt>{t('employment.employee')}</dt>
                  <dd>{employee().name}</dd>
                </>
              )}
            </Show>
            <Show when={props.view.startedOn}>
              {(on) => (
                <>
                  <dt>{t('term.from')}</dt>
                  <dd>{day(on())}</dd>
                </>
              )}
            </Show>
            <Show when={props.view.employerGroup.length}>
              <dt>{t('interests.group')}</dt>
              <For each={props.view.employerGroup}>
                {(personId) => <dd>{nameIn(props.view)(personId)}</dd>}
              </For>
            </Show>
            <Show when={props.view.takenOver}>
              {(paper) => (
                <>
                  <dt>{t('employment.taken-over')}</dt>
                  <dd>{[paper().document, paper().paragraph].filter(Boolean).join(', ')}</dd>
                </>
              )}
            </Show>
          </dl>
        </section>
      </Show>
      <section class="screen-only">
        <h2>{t('employment.papers')}</h2>
        <Show when={!props.view.mine}>
          <Papers view={props.view} />
        </Show>
        <ul class="links">
          <li>
            <A href={to('/trail')}>{t('employment.trail')}</A>
          </li>
          <Show when={props.view.sees.looks}>
            <li>
              <A href={to('/looks')}>{t('employment.looks')}</A>
            </li>
          </Show>
        </ul>
      </section>
    </>
  );
};

const hasFacts = ({ employee, startedOn, employerGroup, takenOver }: EmploymentView) =>
  employee !== null || startedOn !== null || takenOver !== null || employerGroup.length > 0;

const leadOf = (view: EmploymentView): string | undefined => {
  const terms = termsOf(view);
  return terms && `${terms.role}, ${termsSum(terms)}`;
};
