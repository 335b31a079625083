import { proposalOfClause } from '@klubba/domain/meeting';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import { Movers } from '../../ui/movers.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import type { Proposal } from '../record.ts';
import { ClauseRow } from './clause-row.tsx';
import { Conform, conformable } from './conform.tsx';
import { useDesk } from './desk.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { Refusal } from './refusal.tsx';
import { Support } from './support.tsx';

type Props = {
  proposalId: string;
  /** The clause whose question is being put. */
  current: string | undefined;
  open: boolean;
  rewording: boolean;
  onChoose: (clauseId: string) => void;
  onReword: () => void;
  onDone: () => void;
};

/** One proposal with its clauses; its wording is the proposer's until a question on it is put. */
export const ProposalBlock = (props: Props) => {
  const desk = useDesk();
  const proposal = () =>
    desk.meeting().proposals.find(({ proposalId }) => proposalId === props.proposalId);
  return (
    <Show when={proposal()}>
      {(found) => (
        <article class="proposal" data-kind={found().kind}>
          <ProposalHead proposal={found()} />
          <Show
            when={!props.rewording}
            fallback={
              <ProposalForm item={itemIdOf(found())} proposal={found()} onDone={props.onDone} />
            }
          >
            <Clauses {...props} proposal={found()} />
            <Show when={isPending(found()) && holdsCurrent(found(), props.current)}>
              <ChangeProposal proposal={found()} onReword={props.onReword} />
            </Show>
            <For each={found().wordings ?? []}>
              {(before) => (
                <p class="clause-original">
                  {t('desk.read-before')}{' '}
                  <s>
                    <MentionText text={before.join(' ')} />
                  </s>
                </p>
              )}
            </For>
          </Show>
        </article>
      )}
    </Show>
  );
};

const Clauses = (props: Props & { proposal: Proposal }) => {
  const ids = createMemo(() => props.proposal.clauses.map(({ clauseId }) => clauseId), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  return (
    <Show
      when={props.proposal.kind !== 'reject'}
      fallback={<p class="serif">{t('proposal.reject-text')}</p>}
    >
      <ol class="clause-list">
        <For each={ids()}>
          {(clauseId, index) => (
            <ClauseRow
              clauseId={clauseId}
              number={props.proposal.clauses.length > 1 ? index() + 1 : undefined}
              isCurrent={props.open && clauseId === props.current}
              onChoose={() => props.onChoose(clauseId)}
            />
          )}
        </For>
      </ol>
    </Show>
  );
};

const ProposalHead = (props: { proposal: Proposal }) => {
  const desk = useDesk();
  /** Which clause an amendment changes, where the proposal has several. */
  const clauseNumber = () => {
    const { targetId } = props.proposal;
    const base = targetId ? proposalOfClause(desk.meeting(), targetId) : undefined;
    if (!base || base.clauses.length < 2) return undefined;
    return base.clauses.findIndex(({ clauseId }) => clauseId === targetId) + 1;
  };
  return (
    <h3 class="proposal-head">
      {t(`proposal.kind.${props.proposal.kind}`)}{' '}
      <Show when={clauseNumber()}>
        {(number) => <>{t('proposal.on-clause', { number: number() })} </>}
      </Show>
      <Movers proposal={props.proposal} bodies={desk.meeting().bodies} />
    </h3>
  );
};

const ChangeProposal = (props: { proposal: Proposal; onReword: () => void }) => {
  const desk = useDesk();
  const [conforming, setConforming] = createSignal(false);
  const [supporting, setSupporting] = createSignal(false);
  const canSupport = () => desk.meeting().phase === 'open';
  const canConform = () =>
    desk.meeting().phase === 'open' && conformable(desk.meeting(), props.proposal).length > 0;
  const withdraw = () =>
    void desk.send({
      place: `proposal-${props.proposal.proposalId}`,
      path: `/proposals/${props.proposal.proposalId}/withdrawal`,
      done: () => t('desk.withdrawn'),
    });
  useShortcuts(
    { keys: 'e', label: () => t('desk.reword'), run: () => props.onReword() },
    { keys: 'w', label: () => t('desk.withdraw'), run: withdraw },
    {
      keys: '=',
      label: () => t('desk.conform'),
      run: () => canConform() && setConforming(true),
    },
    { keys: '+', label: () => t('desk.support'), run: () => canSupport() && setSupporting(true) },
  );
  return (
    <>
      <div class="item-actions small">
        <Button kind="quiet" keys="e" onClick={() => props.onReword()}>
          {t('desk.reword')}
        </Button>
        <Button kind="quiet" keys="w" onClick={withdraw}>
          {t('desk.withdraw')}
        </Button>
        <Show when={canSupport()}>
          <Button kind="quiet" keys="+" onClick={() => setSupporting(true)}>
            {t('desk.support')}
          </Button>
        </Show>
        <Show when={canConform()}>
          <Button kind="quiet" keys="=" onClick={() => setConforming(true)}>
            {t('desk.conform')}
          </Button>
        </Show>
      </div>
      <Show when={supporting()}>
        <Support proposal={props.proposal} onDone={() => setSupporting(false)} />
      </Show>
      <Show when={conforming()}>
        <Conform proposal={props.proposal} onDone={() => setConforming(false)} />
      </Show>
      <Refusal place={`proposal-${props.proposal.proposalId}`} />
    </>
  );
};

const isPending = ({ clauses }: Proposal) =>
  clauses.every(({ status, divisionDemanded }) => status === 'undecided' && !divisionDemanded);

const holdsCurrent = ({ kind, clauses }: Proposal, current: string | undefined) =>
  kind === 'reject' || clauses.some(({ clauseId }) => clauseId === current);

const itemIdOf = ({ itemId }: Proposal) => ({ itemId });
