import type { EmploymentView } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { getDecision } from '../../decisions/data.ts';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { decisionNumber } from '../../meetings/record.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { DecisionSentence } from '../../ui/decision-sentence.tsx';
import { NamesProvider } from '../../ui/mention-text.tsx';
import { Waiting } from '../../ui/page.tsx';
import { EmploymentAct } from '../employment-form.tsx';
import { nameIn } from '../names.ts';
import { fallen } from '../steps.ts';
import { liveProposal } from '../terms/terms.ts';
import { TermsCompared } from '../terms/terms-compared.tsx';

type Proposal = EmploymentView['proposals'][number];

export const decisionSum = (view: EmploymentView): string | undefined => {
  const found = liveProposal(view)?.decision;
  return found
    ? t('deciding.sum', { number: decisionNumber(found.number), day: day(found.decidedOn) })
    : undefined;
};

/** What the meeting that was asked has decided, as its record says it now. */
export const DecisionStep = (props: { view: EmploymentView }) => (
  <Show when={liveProposal(props.view)}>
    {(proposal) => (
      <>
        <Show when={fallen(props.view)}>
          <p class="step-missing serif">{t('employment-step.missing.does-not-stand')}</p>
        </Show>
        <Show when={proposal().decision?.decisionId ?? proposal().record?.decisionId}>
          {(decisionId) => (
            <Waiting>
              <Told decisionId={decisionId()} />
            </Waiting>
          )}
        </Show>
        <Amended view={props.view} proposal={proposal()} />
        <ToRecord view={props.view} proposal={proposal()} />
      </>
    )}
  </Show>
);

/** The decision as it stands in the register, for whoever may read it. */
const Told = (props: { decisionId: string }) => {
  const organisation = useOrganisation();
  const decision = createAsync(() =>
    getDecision(organisation.id, props.decisionId).catch(() => undefined),
  );
  return (
    <Show when={decision()}>
      {(found) => (
        <NamesProvider nameOf={(id) => found().people.find((one) => one.personId === id)?.name}>
          <DecisionSentence
            cited={found().cited}
            number={decisionNumber(found().number)}
            rejected={found().outcome === 'rejected'}
            clauses={[found().text]}
            seal={found().minutesVerifiedAt ? 'signed' : 'gavelled'}
            how={
              <A href={organisation.to(`/decisions/${found().decisionId}`)}>
                {t('deciding.to-decision')}
              </A>
            }
          />
        </NamesProvider>
      )}
    </Show>
  );
};

/** Where the meeting changed the terms: what was proposed beside what was decided. */
const Amended = (props: { view: EmploymentView; proposal: Proposal }) => {
  const decided = () => {
    const { decidedTerms, terms } = props.proposal;
    return decidedTerms && JSON.stringify(decidedTerms) !== JSON.stringify(terms)
      ? decidedTerms
      : undefined;
  };
  return (
    <Show when={decided()}>
      {(terms) => (
        <details class="more">
          <summary>{t('deciding.amended')}</summary>
          <TermsCompared
            decided={terms()}
            agreed={props.proposal.terms}
            nameOf={nameIn(props.view)}
            says="proposed"
          />
        </details>
      )}
    </Show>
  );
};

const ToRecord = (props: { view: EmploymentView; proposal: Proposal }) => {
  const organisation = useOrganisation();
  const path = () => `/proposals/${props.proposal.proposalId}/decision` as const;
  const isAmended = () =>
    props.proposal.stands === 'carried' && props.proposal.record?.amended === true;
  return (
    <Show when={props.proposal.status === 'placed' && props.view.may.arrange}>
      <Switch>
        <Match when={props.proposal.stands === 'undecided'}>
          <p class="serif">{t('deciding.wait')}</p>
        </Match>
        <Match when={isAmended()}>
          <p class="serif">{t('deciding.was-amended')}</p>
          <div class="step-ways">
            <LinkButton
              kind="main"
              href={organisation.to(`/employments/${props.view.employmentId}/decision`)}
            >
              {t('deciding.tell-terms')}
            </LinkButton>
          </div>
        </Match>
        <Match when={true}>
          <p class="serif">{t(`deciding.says.${props.proposal.stands ?? 'undecided'}`)}</p>
          <div class="step-ways">
            <EmploymentAct
              employmentId={props.view.employmentId}
              kind="main"
              verb={t('deciding.record')}
              onSend={(command) => command(path(), { terms: null })}
            />
          </div>
        </Match>
      </Switch>
    </Show>
  );
};
