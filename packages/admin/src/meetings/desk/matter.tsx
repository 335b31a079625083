import { liveProposals, questionOrder } from '@klubba/domain/meeting';
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/page.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { decidedUnder, type Item, type Proposal } from '../record.ts';
import { gavelWaiting } from './clause-row.tsx';
import { useDesk } from './desk.tsx';
import { afterRedraw } from './focus.ts';
import { DelegatesForm } from './item-elections/delegates-form.tsx';
import { unsettledAt } from './item-elections/election.ts';
import { ElectionForm } from './item-elections/election-form.tsx';
import { HeldElections } from './item-elections/held-elections.tsx';
import { MatterCourse } from './matter-course.tsx';
import { NotReady } from './not-ready.tsx';
import { ProposalBlock } from './proposal-block.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { ReservationForm } from './reservation-form.tsx';
import { Reservations } from './reservations.tsx';
import { Rounds } from './rounds.tsx';
import { Together } from './together.tsx';
import { Withdrawn } from './withdrawn.tsx';

type Writing =
  | { kind: 'new' }
  | { kind: 'rewording'; proposalId: string }
  | { kind: 'reservation' }
  | { kind: 'together' }
  | { kind: 'election' };

/** A matter: what is proposed, and the questions as they are put, one after another. */
export const Matter = (props: { item: Item; begins?: 'new' | 'election' | undefined }) => {
  const desk = useDesk();
  const [writing, setWriting] = createSignal<Writing | undefined>(
    props.begins && { kind: props.begins },
  );
  const [chosen, setChosen] = createSignal<string>();
  const isOpen = () => props.item.status === 'open';
  const ids = createMemo(() => byTarget(liveProposals(desk.meeting(), props.item.itemId)), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  /** The questions that are left: a gavel that waits for the network has fallen. */
  const queue = createMemo(() => {
    const left = questionOrder(desk.meeting(), props.item.itemId);
    return desk.orders.away() ? left.filter(({ clauseId }) => !gavelWaiting(desk, clauseId)) : left;
  });
  /** The question that the keys answer: the one that was chosen, else the next in order. */
  const current = () =>
    queue().find(({ clauseId }) => clauseId === chosen()) ?? (isOpen() ? queue()[0] : undefined);
  let section!: HTMLElement;
  // What has been said is recorded; the keys are on the next question, or on the way on.
  const toWork = () => {
    setWriting(undefined);
    // After the rows have been redrawn: a row that was just decided is no place for the focus.
    afterRedraw(
      () =>
        section.querySelector<HTMLElement>('[data-current="true"]') ??
        section.closest('.item')?.querySelector<HTMLElement>('.next-item') ??
        section,
    );
  };
  createEffect(
    on(
      () => current()?.clauseId,
      () => !writing() && isOpen() && toWork(),
      { defer: true },
    ),
  );
  // Where votes are counted next, the keys are in the first box already.
  const afterElection = () =>
    unsettledAt(desk.meeting(), props.item).length > 0 ? setWriting(undefined) : toWork();
  const canPropose = () => ['scheduled', 'open'].includes(props.item.status);
  const begun = () => !writing() && desk.drafts.kept(`proposal-${props.item.itemId}`);
  const isTogether = () => writing()?.kind === 'together';
  const canPutTogether = () => isOpen() && queue().length > 0;
  const wereAny = () => desk.meeting().proposals.some(({ itemId }) => itemId === props.item.itemId);
  const hasDecisions = () => decidedUnder(desk.meeting(), props.item.itemId).length > 0;
  useShortcuts(
    {
      keys: 'p',
      label: () => t('desk.propose'),
      run: () => canPropose() && setWriting({ kind: 'new' }),
    },
    {
      keys: 'b',
      label: () => t('desk.together'),
      run: () => canPutTogether() && setWriting({ kind: 'together' }),
    },
    {
      keys: 's',
      label: () => t('desk.reserve'),
      run: () => hasDecisions() && setWriting({ kind: 'reservation' }),
    },
    {
      keys: 'l',
      label: () => t('desk.elect-people'),
      run: () => isOpen() && setWriting({ kind: 'election' }),
    },
    { keys: 'j', label: () => t('desk.declare-conflict'), run: () => desk.setDialog('conflict') },
  );
  const isElection = () =>
    desk.meeting().elections.some(({ itemId }) => itemId === props.item.itemId);
  return (
    <section class="matter" ref={section} tabIndex={-1} aria-label={t('desk.proposals')}>
      <Show when={isOpen()}>
        <NotReady item={props.item} />
      </Show>
      <For
        each={ids()}
        fallback={
          <Show when={!writing() && !isElection()}>
            <Empty title={t(wereAny() ? 'desk.none-left' : 'desk.no-proposals')} />
          </Show>
        }
      >
        {(proposalId) => (
          <ProposalBlock
            proposalId={proposalId}
            current={isTogether() ? undefined : current()?.clauseId}
            open={isOpen()}
            onChoose={setChosen}
            onReword={() => setWriting({ kind: 'rewording', proposalId })}
            rewording={isRewording(writing(), proposalId)}
            onDone={toWork}
          />
        )}
      </For>
      <Show when={isOpen()}>
        <Rounds item={props.item} />
      </Show>
      <MatterCourse item={props.item} />
      <Withdrawn item={props.item} />
      <Reservations item={props.item} />
      <Show when={writing()?.kind === 'new'}>
        <ProposalForm item={props.item} current={current()?.clauseId} onDone={toWork} />
      </Show>
      <Show when={isTogether()}>
        <Together item={props.item} current={current()?.clauseId} onDone={toWork} />
      </Show>
      <Show when={writing()?.kind === 'reservation'}>
        <ReservationForm item={props.item} onDone={toWork} />
      </Show>
      <Show when={isOpen()}>
        <HeldElections item={props.item} />
      </Show>
      <Show when={writing()?.kind === 'election'}>
        <Show
          when={props.item.matter === 'congressDelegates'}
          fallback={<ElectionForm item={props.item} onDone={afterElection} />}
        >
          <DelegatesForm item={props.item} onDone={toWork} />
        </Show>
      </Show>
      <Show when={!writing()}>
        <div class="item-actions">
          <Show when={canPropose()}>
            <Button keys="p" onClick={() => setWriting({ kind: 'new' })}>
              {t(begun() ? 'desk.continue-proposal' : 'desk.propose')}
            </Button>
          </Show>
          <Show when={canPutTogether()}>
            <Button keys="b" onClick={() => setWriting({ kind: 'together' })}>
              {t('desk.together')}
            </Button>
          </Show>
          <Show when={hasDecisions() && isOpen()}>
            <Button keys="s" onClick={() => setWriting({ kind: 'reservation' })}>
              {t('desk.reserve')}
            </Button>
          </Show>
          <Show when={isOpen()}>
            <Button kind="quiet" keys="l" onClick={() => setWriting({ kind: 'election' })}>
              {t('desk.elect-people')}
            </Button>
            <Button kind="quiet" keys="j" onClick={() => desk.setDialog('conflict')}>
              {t('desk.declare-conflict')}
            </Button>
          </Show>
        </div>
      </Show>
    </section>
  );
};

/** Each proposal followed by those that answer it. */
const byTarget = (proposals: readonly Proposal[]): string[] => {
  const aims = (one: Proposal, base: Proposal) =>
    one.targetId === base.proposalId ||
    base.clauses.some(({ clauseId }) => clauseId === one.targetId);
  const followed = (base: Proposal): Proposal[] => [
    base,
    ...proposals.filter((one) => aims(one, base)).flatMap(followed),
  ];
  return proposals
    .filter(({ targetId }) => targetId === null)
    .flatMap(followed)
    .map(({ proposalId }) => proposalId);
};

const isRewording = (writing: Writing | undefined, proposalId: string) =>
  writing?.kind === 'rewording' && writing.proposalId === proposalId;
