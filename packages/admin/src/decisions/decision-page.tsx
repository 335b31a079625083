import type { DecisionView } from '@klubba/api/contract';
import { votesNeeded } from '@klubba/domain/meeting';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { listEmployments } from '../employments/data.ts';
import { day, moment, number } from '../language/format.ts';
import { t } from '../language/language.ts';
import { MeaningNote } from '../meetings/desk/meanings/meaning-note.tsx';
import { knownVote } from '../meetings/known-vote.ts';
import { methodInWords } from '../meetings/method-words.ts';
import { QuestionRule } from '../meetings/question-rule.tsx';
import { decisionNumber } from '../meetings/record.ts';
import { Standing } from '../meetings/standing.tsx';
import { Trail } from '../meetings/trail.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { VoteBar } from '../ui/chart/vote-bar.tsx';
import { asClause, Clause, DecisionSentence, whoMeets } from '../ui/decision-sentence.tsx';
import { MentionText, NamesProvider } from '../ui/mention-text.tsx';
import { Movers } from '../ui/movers.tsx';
import { Page, Section, Waiting } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { getDecision, listDecisionEvents } from './data.ts';
import { ElectionFigures } from './election-figures.tsx';
import { FollowUp } from './follow-up.tsx';
import '../meetings/meetings.css';
import { Written } from '../ui/written.tsx';
import './decisions.css';

/** One decision: the sentence, how it was reached, what was proposed, who dissented, what followed, and its trail. */
export const DecisionPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const decision = createAsync(() => getDecision(organisation.id, props.params.decisionId!));
  return (
    <Show when={decision()}>
      {(found) => (
        <NamesProvider
          nameOf={(personId) => found().people.find((one) => one.personId === personId)?.name}
        >
          <Page
            title={t('decision.title', { number: decisionNumber(found().number) })}
            over={
              <Show when={found().sees.meeting} fallback={<span>{takenAt(found())}</span>}>
                <A href={organisation.to(`/meetings/${found().meetingId}`)}>{takenAt(found())}</A>
              </Show>
            }
            context={<Context decision={found()} />}
          >
            <div class="decision-hero">
              <DecisionSentence
                cited={found().cited}
                body={whoMeets(found().meetingKind)}
                number={<Written>{found().itemTitle}</Written>}
                rejected={found().outcome === 'rejected'}
                amendment={isAmendment(found())}
                clauses={[asClause(found().text)]}
                seal={found().minutesVerifiedAt ? 'signed' : 'gavelled'}
              />
            </div>
            <Show when={found().supplement}>
              {(number) => (
                <p class="how-reached">
                  <Status tone="wax">{t('decision.by-supplement', { number: number() })}</Status>
                </p>
              )}
            </Show>
            <Show when={found().takenBackAt}>
              <p class="how-reached">
                <Status tone="wax">{t('decision.taken-back')}</Status>{' '}
                {t('decision.taken-back-why')}
              </p>
            </Show>
            <Standing decision={found()} />
            <Show when={meaningOf(found())}>
              {(meaning) => (
                <MeaningNote
                  meaning={meaning()}
                  bodyName={(id) => found().bodies.find((one) => one.bodyId === id)?.name}
                />
              )}
            </Show>
            <HowReached decision={found()} />
            <Proposals decision={found()} />
            <Dissent decision={found()} />
            <Show when={found().outcome === 'carried' && !found().takenBackAt}>
              <FollowUp decision={found()} />
            </Show>
            <TrailSection decision={found()} />
          </Page>
        </NamesProvider>
      )}
    </Show>
  );
};

type Props = { decision: DecisionView };

const isAmendment = ({ proposals, proposalId }: DecisionView) =>
  proposals.find((one) => one.proposalId === proposalId)?.kind === 'amendment';

/** What the clause does that was decided. */
const meaningOf = ({ proposals, clauseId }: DecisionView) =>
  proposals.flatMap(({ clauses }) => clauses).find((one) => one.clauseId === clauseId)?.meaning;

const HowReached = (props: Props) => {
  const nameOf = (personId: string) =>
    props.decision.people.find((one) => one.personId === personId)?.name;
  const organisation = useOrganisation();
  const election = () => {
    const { method } = props.decision;
    return method.kind === 'election' && !props.decision.election ? method.electionId : undefined;
  };
  const counted = () => {
    const { method } = props.decision;
    return knownVote(method);
  };
  return (
    <Section title={t('decision.how')}>
      <p class="how-reached">
        <Status tone={props.decision.outcome === 'carried' ? 'good' : 'quiet'}>
          {t(`outcome.${props.decision.outcome}`)}
        </Status>{' '}
        {methodInWords(props.decision.method, nameOf, props.decision.outcome)}.
        <Show when={props.decision.divisionDemanded}> {t('decision.division')}</Show>
      </p>
      <Show when={election()}>
        {(electionId) => (
          <p>
            <A href={organisation.to(`/elections/${electionId()}`)}>{t('decision.to-election')}</A>
          </p>
        )}
      </Show>
      <Show when={props.decision.election}>
        {(held) => <ElectionFigures election={held()} nameOf={nameOf} />}
      </Show>
      <Show when={props.decision.matter === 'employment'}>
        <ToEmployment decisionId={props.decision.decisionId} />
      </Show>
      <Show when={counted()}>
        {(vote) => (
          <VoteBar
            title={t('vote.chart', { number: decisionNumber(props.decision.number) })}
            votes={vote().tally}
            needed={votesNeeded(vote().majority, vote().tally)}
          />
        )}
      </Show>
      <Show when={props.decision.originalText}>
        {(text) => (
          <p class="small">
            {t('decision.original')}:{' '}
            <s>
              <MentionText text={text()} />
            </s>
          </p>
        )}
      </Show>
    </Section>
  );
};

/** The employment that it decided, once that is recorded there. */
const ToEmployment = (props: { decisionId: string }) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listEmployments(organisation.id).catch(() => undefined));
  const found = () =>
    list()?.employments.find(({ decisionIds }) => decisionIds.includes(props.decisionId));
  return (
    <Show when={found()}>
      {(employment) => (
        <p>
          <A href={organisation.to(`/employments/${employment().employmentId}`)}>
            {t('decision.to-employment')}
          </A>
        </p>
      )}
    </Show>
  );
};

const Proposals = (props: Props) => {
  return (
    <Show when={props.decision.proposals.length}>
      <Section title={t('decision.proposals')}>
        <For each={props.decision.proposals}>
          {(proposal) => (
            <div class="proposed" data-this={proposal.proposalId === props.decision.proposalId}>
              <p class="small">
                <b>{t(`proposal.kind.${proposal.kind}`)}</b>{' '}
                <Movers proposal={proposal} bodies={props.decision.bodies} />
              </p>
              <Show
                when={proposal.clauses.length}
                fallback={<p class="serif">{t('proposal.reject-text')}</p>}
              >
                <ul class="proposed-clauses serif">
                  <For each={proposal.clauses}>
                    {(clause) => (
                      <li>
                        <Clause text={clause.text} />{' '}
                        <Show when={clause.status !== 'undecided'}>
                          <Status tone={clause.status === 'carried' ? 'good' : 'quiet'}>
                            {clause.status === 'lapsed'
                              ? t('clause.lapsed')
                              : t(
                                  clause.status === 'carried'
                                    ? 'outcome.carried'
                                    : 'outcome.rejected',
                                )}
                          </Status>
                        </Show>
                        <Show when={clause.originalText}>
                          {(text) => (
                            <p class="clause-original">
                              {t('decision.original')}:{' '}
                              <s>
                                <MentionText text={text()} />
                              </s>
                            </p>
                          )}
                        </Show>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </div>
          )}
        </For>
      </Section>
    </Show>
  );
};

const Dissent = (props: Props) => (
  <Show when={props.decision.reservations.length + props.decision.conflicts.length}>
    <Section title={t('decision.reservations')}>
      <ul class="dissent">
        <For each={props.decision.reservations}>
          {(one) => (
            <li class="serif">
              {t('log.reservation', {
                name:
                  props.decision.people.find(({ personId }) => personId === one.personId)?.name ??
                  t('mention.erased'),
              })}
              <Show when={one.text}>{(text) => <q>{text()}</q>}</Show>
            </li>
          )}
        </For>
        <For each={props.decision.conflicts}>
          {(one) => (
            <li class="serif">
              {t('decision.conflict', {
                name:
                  props.decision.people.find(({ personId }) => personId === one.personId)?.name ??
                  t('mention.erased'),
              })}
            </li>
          )}
        </For>
      </ul>
    </Section>
  </Show>
);

const Context = (props: Props) => {
  const organisation = useOrganisation();
  return (
    <section>
      <h2>{t('decision.facts')}</h2>
      <dl class="facts">
        <dt>{t('decision.when')}</dt>
        <dd>{props.decision.at ? moment(props.decision.at) : day(props.decision.decidedOn)}</dd>
        <dt>{t('meeting.who')}</dt>
        <dd>{props.decision.bodyName}</dd>
        <dt>{t('item.matter')}</dt>
        <dd>{t(`matter.${props.decision.matter}`)}</dd>
        <dt>{t('decision.voters')}</dt>
        <dd class="figures">{number(props.decision.voters)}</dd>
        <dt>{t('decision.rule', { version: props.decision.rule.ruleSetVersion })}</dt>
        <dd>
          <QuestionRule rule={props.decision.rule} />
        </dd>
      </dl>
      <Show when={props.decision.sees.minutes}>
        <p class="links screen-only">
          <A href={organisation.to(`/meetings/${props.decision.meetingId}/minutes`)}>
            {t('decision.to-minutes')}
          </A>
        </p>
        <p class="links screen-only">
          <a
            href={`/api/organisations/${organisation.id}/decisions/${props.decision.decisionId}/extract.pdf`}
            rel="external"
          >
            {t('decision.extract')}
          </a>
        </p>
      </Show>
    </section>
  );
};

const takenAt = ({ meetingTitle, decidedOn }: DecisionView) =>
  t('decision.at', { title: meetingTitle, day: day(decidedOn) });

/** Fetched when it is asked for: few read it, and it is long. */
const TrailSection = (props: Props) => {
  const [open, setOpen] = createSignal(false);
  let part!: HTMLDivElement;
  const show = () => {
    setOpen(true);
    // The button is gone: what it shows takes the focus.
    part.focus({ preventScroll: true });
  };
  return (
    <div ref={part} tabIndex={-1} classList={{ 'screen-only': !open() }}>
      <Section title={t('decision.trail')}>
        <p class="soft">{t('decision.trail-why')}</p>
        <Show
          when={open()}
          fallback={
            <p>
              <Button onClick={show}>{t('trail.show')}</Button>
            </p>
          }
        >
          <Waiting>
            <Events decisionId={props.decision.decisionId} />
          </Waiting>
        </Show>
      </Section>
    </div>
  );
};

const Events = (props: { decisionId: string }) => {
  const organisation = useOrganisation();
  const trail = createAsync(() => listDecisionEvents(organisation.id, props.decisionId));
  return <Show when={trail()}>{(read) => <Trail events={read().events} />}</Show>;
};
