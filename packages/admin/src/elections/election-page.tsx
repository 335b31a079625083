import type { ElectionView } from '@klubba/api/contract';
import { A, type RouteSectionProps } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { useElection } from './data.ts';
import { PhaseStatus } from './election-phase.tsx';
import { Mine } from './mine.tsx';
import { NextStep } from './next-step.tsx';
import { Result } from './result/result.tsx';
import { StepList } from './step-list.tsx';
import { CallFacts, callSum } from './steps/call-step.tsx';
import { Ballot } from './steps/closing-step.tsx';
import { NominateForm } from './steps/nominate-form.tsx';
import { Proposal } from './steps/proposal-step.tsx';
import { stepsOf } from './steps.ts';
import { Voting } from './voting/voting.tsx';
import './elections.css';

/** One election. Whoever has a part in it is led from step to step; everybody else reads what there is to know. */
export const ElectionPage = (props: RouteSectionProps) => {
  const election = useElection(() => props.params.electionId!);
  return (
    <Show when={election()}>
      {(found) => (
        <Page
          title={found().title}
          over={<PhaseStatus phase={found().phase} />}
          lead={callSum(found())}
          context={<Context view={found()} />}
        >
          <Show when={found().calledOff}>
            {(off) => (
              <section class="next-step" data-quiet>
                <h2>{t('election.called-off', { day: day(off().at.slice(0, 10)) })}</h2>
                <p class="serif prose">{off().reason}</p>
              </section>
            )}
          </Show>
          <Show when={hasPart(found())} fallback={<Reading view={found()} />}>
            <Leading view={found()} />
          </Show>
        </Page>
      )}
    </Show>
  );
};

/** The way through it: what comes next above, then what is being done, then the steps. */
const Leading = (props: { view: ElectionView }) => {
  const steps = () => stepsOf(props.view);
  const next = () => steps().find(({ state }) => state === 'now')?.name;
  // The declaration stands at the end of the vote.
  const isVoting = () => next() === 'voting' || next() === 'result';
  const isAsked = () => props.view.mine.candidateId !== null;
  const voting = () => (
    <div id="step-voting" class="voting-place">
      <Voting view={props.view} />
    </div>
  );
  return (
    <>
      <NextStep view={props.view} steps={steps()} />
      <Show when={isAsked()}>
        <Mine view={props.view} />
      </Show>
      <div id="step-result" class="voting-place">
        <Result view={props.view} />
      </div>
      <Show when={isVoting()}>{voting()}</Show>
      <StepList view={props.view} steps={steps()} />
      <Show when={!isVoting()}>{voting()}</Show>
    </>
  );
};

/** What everybody with a role sees: the call, whether they may vote, who is proposed and stands, that counting goes on, the result. */
const Reading = (props: { view: ElectionView }) => {
  const isOpen = () => props.view.phase === 'called';
  return (
    <>
      <Mine view={props.view} />
      <Result view={props.view} />
      <Show when={props.view.phase === 'voting'}>
        <Voting view={props.view} />
      </Show>
      <Section title={t('step.call')}>
        <CallFacts view={props.view} />
      </Section>
      <Show when={props.view.proposal}>
        <Section title={t('step.proposal')}>
          <Proposal view={props.view} />
        </Section>
      </Show>
      <Section title={t('reading.candidates')}>
        <Switch>
          <Match when={isOpen()}>
            <p class="serif">{t('reading.nominations-open')}</p>
            <details class="more">
              <summary>{t('reading.nominate')}</summary>
              <div class="more-fields">
                <NominateForm view={props.view} />
              </div>
            </details>
          </Match>
          <Match when={props.view.candidates.length}>
            <Ballot view={props.view} />
          </Match>
          <Match when={true}>
            <Empty title={t('reading.no-candidates')} />
          </Match>
        </Switch>
      </Section>
    </>
  );
};

const Context = (props: { view: ElectionView }): JSX.Element => {
  const organisation = useOrganisation();
  const to = (path: string) => organisation.to(path);
  return (
    <>
      <section>
        <h2>{t('election.facts')}</h2>
        <dl class="facts">
          <dt>{t('election.called')}</dt>
          <dd>{day(props.view.calledAt)}</dd>
          <dt>{t('call.method')}</dt>
          <dd>{t(`call.method.${props.view.method.name}`)}</dd>
          <Show when={props.view.register}>
            {(register) => (
              <>
                <dt>{t('step.register')}</dt>
                <dd class="figures">{t('register-step.counted', { count: register().voters })}</dd>
              </>
            )}
          </Show>
        </dl>
      </section>
      <section>
        <h2>{t('election.more')}</h2>
        <ul class="links">
          <Show when={props.view.meetingId}>
            {(meetingId) => (
              <li>
                <A href={to(`/meetings/${meetingId()}`)}>{t('election.to-meeting')}</A>
              </li>
            )}
          </Show>
          <li>
            <A href={to(`/rules/elections?version=${props.view.electionRules.version}`)}>
              {props.view.electionRules.name || t('electionRules.title')}
            </A>
          </li>
          <li>
            <A href={to('/rules')}>{t('election.rules', { version: props.view.ruleSetVersion })}</A>
          </li>
          <li>
            <A href={to(`/elections/${props.view.electionId}/trail`)}>{t('election.trail')}</A>
          </li>
        </ul>
      </section>
    </>
  );
};

const hasPart = ({ may }: ElectionView) => may.conduct || may.prepare || may.register || may.count;
