import { questionOrder } from '@klubba/domain/meeting';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/form.tsx';
import { plainText } from '../../ui/mention-text.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import type { Item, Proposal } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { comeIntoSight } from './focus.ts';
import type { HeldVote } from './orders.ts';
import { OtherVote } from './other-vote.tsx';
import { Refusal } from './refusal.tsx';
import { type Vote, VoteEntry } from './vote-entry.tsx';

const place = 'together';

/** Several clauses with one gavel: all of the proposal whose turn it is, unless some are taken off. */
export const Together = (props: {
  item: Item;
  current: string | undefined;
  onDone: () => void;
}) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const [counting, setCounting] = createSignal(false);
  const [other, setOther] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const offered = createMemo(() => questionOrder(desk.meeting(), props.item.itemId));
  const [chosen, setChosen] = createSignal<readonly string[]>(
    likely(
      desk.meeting().proposals,
      offered().map(({ clauseId }) => clauseId),
      props.current,
    ),
  );
  const clauseIds = () =>
    offered()
      .map(({ clauseId }) => clauseId)
      .filter((clauseId) => chosen().includes(clauseId));
  const tick = (clauseId: string, ticked: boolean) =>
    setChosen(ticked ? [...chosen(), clauseId] : chosen().filter((one) => one !== clauseId));
  const why = () => ({ reason: reason().trim() });
  const put = async (vote: HeldVote) => {
    const done = await desk.send({
      place,
      path: '/gavels',
      body: { clauseIds: clauseIds(), vote, ...(reason().trim() && why()), ...desk.clock.at() },
      done: () => t('desk.together-done', { count: clauseIds().length }),
    });
    if (done) props.onDone();
    return done;
  };
  const acclaim = (outcome: 'carried' | 'rejected') => void put({ kind: 'acclamation', outcome });
  const count = (vote: Vote) => put({ kind: 'countedVote', ...vote });
  let reasonField!: HTMLInputElement;
  const findMoot = async () => {
    if (!reason().trim()) return reasonField.focus();
    const done = await desk.send({
      place,
      path: '/lapses',
      body: { clauseIds: clauseIds(), ...why(), ...desk.clock.at() },
      done: () => t('desk.together-moot'),
    });
    if (done) props.onDone();
  };
  const giveUp = () => {
    desk.forget();
    props.onDone();
  };
  useShortcuts(
    { keys: 'a', label: () => t('desk.carry'), run: () => acclaim('carried') },
    { keys: 'r', label: () => t('desk.reject'), run: () => acclaim('rejected') },
    { keys: 'v', label: () => t('desk.count'), run: () => setCounting(true) },
    { keys: 'c', label: () => t('desk.other-vote'), run: () => setOther(true) },
    { keys: 'f', label: () => t('desk.moot'), run: () => void findMoot() },
    { keys: 'escape', label: () => t('form.cancel'), run: giveUp },
  );
  return (
    <section
      class="proposal-form"
      aria-label={t('desk.together')}
      tabIndex={-1}
      ref={(element) => {
        queueMicrotask(() => element.focus());
        comeIntoSight(element);
      }}
    >
      <fieldset class="fieldset">
        <legend>{t('desk.together')}</legend>
        <For each={offered()}>
          {(clause) => (
            <p class="check">
              <label>
                <input
                  type="checkbox"
                  checked={chosen().includes(clause.clauseId)}
                  onChange={(event) => tick(clause.clauseId, event.currentTarget.checked)}
                />{' '}
                <span class="serif">{plainText(clause.text, nameOf)}</span>
              </label>
            </p>
          )}
        </For>
      </fieldset>
      <Field
        name="reason"
        label={t('desk.together-reason')}
        hint={t('desk.together-reason-hint')}
        maxlength={2000}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
        ref={(element: HTMLInputElement) => {
          reasonField = element;
        }}
        problem={desk.problemAt(place)}
      />
      <Show
        when={counting()}
        fallback={
          <div class="item-actions">
            <Button kind="main" keys="a" disabled={desk.busy()} onClick={() => acclaim('carried')}>
              {t('desk.carry')}
            </Button>
            <Button keys="r" disabled={desk.busy()} onClick={() => acclaim('rejected')}>
              {t('desk.reject')}
            </Button>
            <Button keys="v" onClick={() => setCounting(true)}>
              {t('desk.count')}
            </Button>
            <Button keys="c" onClick={() => setOther(true)}>
              {t('desk.other-vote')}
            </Button>
            <Button keys="f" disabled={desk.busy()} onClick={() => void findMoot()}>
              {t('desk.moot')}
            </Button>
            <Button kind="quiet" keys="escape" onClick={giveUp}>
              {t('form.cancel')}
            </Button>
          </div>
        }
      >
        <VoteEntry
          first=""
          voters={props.item.voters}
          rule={props.item.rule}
          place={place}
          refused={desk.problemAt(place) !== undefined}
          onType={desk.forget}
          onRecord={count}
          onGiveUp={() => setCounting(false)}
        />
      </Show>
      <Show when={other() && offered()[0]}>
        {(first) => (
          <OtherVote clause={first()} place={place} onVote={put} onGiveUp={() => setOther(false)} />
        )}
      </Show>
      <Refusal place={place} />
    </section>
  );
};

/** The clauses that wait of the proposal whose question is next; where that is a single one, of all of its kind. */
const likely = (
  proposals: readonly Proposal[],
  waiting: readonly string[],
  current: string | undefined,
) => {
  const next = current ?? waiting[0];
  const own = proposals.find(({ clauses }) => clauses.some(({ clauseId }) => clauseId === next));
  const waitingOf = (all: readonly Proposal[]) =>
    all
      .flatMap(({ clauses }) => clauses.map(({ clauseId }) => clauseId))
      .filter((clauseId) => waiting.includes(clauseId));
  const ofOwn = own ? waitingOf([own]) : [];
  return ofOwn.length > 1 ? ofOwn : waitingOf(proposals.filter(({ kind }) => kind === own?.kind));
};
