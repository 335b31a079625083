import type { MeetingView } from '@klubba/api/contract';
import { isFormality } from '@klubba/domain/meeting';
import { createSignal, lazy, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Clause as ClauseText } from '../../ui/decision-sentence.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import { Waiting } from '../../ui/page.tsx';
import { singleKeys, useShortcuts } from '../../ui/shortcuts.ts';
import { Status } from '../../ui/status.tsx';
import { methodInWords } from '../method-words.ts';
import { type Clause, decisionNumber, missing } from '../record.ts';
import { type Assignment, AssignmentForm, AssignmentLine } from './assignment.tsx';
import { DecisionLine } from './decision-line.tsx';
import { type Desk, useDesk } from './desk.tsx';
import { MeaningNote } from './meanings/meaning-note.tsx';
import type { HeldVote } from './orders.ts';
import { OtherVote } from './other-vote.tsx';
import { Refusal } from './refusal.tsx';
import { type Vote, VoteEntry } from './vote-entry.tsx';

type Props = {
  clauseId: string;
  number: number | undefined;
  isCurrent: boolean;
  onChoose: () => void;
};

/** One clause: its words, and either its decision or the question on it. */
export const ClauseRow = (props: Props) => {
  const desk = useDesk();
  const clause = () =>
    desk
      .meeting()
      .proposals.flatMap(({ clauses }) => clauses)
      .find(({ clauseId }) => clauseId === props.clauseId);
  const waiting = () => (desk.orders.away() ? gavelWaiting(desk, props.clauseId) : undefined);
  return (
    <Show when={clause()}>
      {(found) => (
        <li
          class="clause"
          data-status={found().status}
          data-current={props.isCurrent}
          tabIndex={props.isCurrent ? 0 : undefined}
        >
          <div class="clause-text serif">
            <Show when={props.number}>
              {(number) => <span class="clause-number">{number()}</span>}
            </Show>
            <p>
              <ClauseText text={found().text} />
            </p>
          </div>
          <Show when={found().meaning}>
            {(meaning) => (
              <MeaningNote
                meaning={meaning()}
                bodyName={(id) => desk.bodies().find((one) => one.bodyId === id)?.name}
              />
            )}
          </Show>
          <Show when={adopted(found())}>
            {(adopts) => (
              <details class="in-place">
                <summary>{t('meaning.in-place')}</summary>
                <Waiting>
                  <TextInPlace
                    adopts={adopts()}
                    clauseId={props.clauseId}
                    proposals={desk.meeting().proposals}
                  />
                </Waiting>
              </details>
            )}
          </Show>
          <Show when={found().originalText}>
            {(text) => (
              <p class="clause-original">
                {t('desk.before-amendment')}{' '}
                <s>
                  <MentionText text={text()} />
                </s>
              </p>
            )}
          </Show>
          <Switch>
            <Match when={found().decision}>
              {(decision) => <DecisionLine clause={found()} decision={decision()} />}
            </Match>
            <Match when={found().status === 'lapsed'}>
              <Status tone="quiet">{t('clause.lapsed')}</Status>
            </Match>
            <Match when={waiting()}>
              {(entry) => (
                <Status tone="waiting">{t('desk.number-follows', { what: entry().waits! })}</Status>
              )}
            </Match>
            <Match when={props.isCurrent}>
              <Question clause={found()} />
            </Match>
            <Match when={desk.meeting().openItemId}>
              <Button kind="quiet" class="small" onClick={() => props.onChoose()}>
                {t('desk.put-this')}
              </Button>
            </Match>
          </Switch>
        </li>
      )}
    </Show>
  );
};

const TextInPlace = lazy(async () => ({
  default: (await import('./meanings/text-in-place.tsx')).TextInPlace,
}));

const adopted = ({ meaning }: Clause) => (meaning?.kind === 'text' ? meaning : undefined);

/** The question on a clause as it is put. One key carries it by voices; digits begin a count. */
const Question = (props: { clause: Clause }) => {
  const desk = useDesk();
  const [counting, setCounting] = createSignal<string>();
  const [other, setOther] = createSignal(false);
  const [assigning, setAssigning] = createSignal(false);
  // It waits while an amendment is put, and through a reload.
  const draft = `assignment-${props.clause.clauseId}`;
  const kept = desk.drafts.kept(draft);
  const [assignment, setAssignment] = createSignal<Assignment | undefined>(
    kept && JSON.parse(kept),
  );
  const assign = (given: Assignment | undefined) => {
    setAssignment(given);
    desk.drafts.keep(draft, given && JSON.stringify(given));
  };
  const place = () => `clause-${props.clause.clauseId}`;
  const url = <const Act extends string>(act: Act) =>
    `/clauses/${props.clause.clauseId}/${act}` as const;
  const words = () => shortened(props.clause.text);
  const voters = () => desk.shown()?.voters ?? 0;
  let row!: HTMLDivElement;
  const toRow = () => row.closest<HTMLElement>('.clause')?.focus();

  /** Where the meeting may not decide yet, all that is missing is asked at once; what it constitutes itself by it decides before. */
  const isReady = () => {
    const item = desk.shown();
    const lacks = !(item && isFormality(item)) && missing(desk.meeting()).length > 0;
    if (lacks) desk.setDialog('ready');
    return !lacks;
  };
  const decided = () => ({
    place: place(),
    done: (meeting: MeetingView) => gavelled(meeting, props.clause.clauseId),
  });
  const beside = () => ({
    ...desk.clock.at(),
    ...(assignment() && { assignment: assignment() }),
  });
  const acclaim = (outcome: 'carried' | 'rejected') => {
    const waits = t(`desk.waits.${outcome}`, { text: words() });
    const body = { outcome, ...beside() };
    if (isReady()) void desk.send({ ...decided(), waits, path: url('acclamation'), body });
  };
  const vote = async (how: HeldVote, waits: string) => {
    const body = { ...how, ...beside() };
    return isReady() && desk.send({ ...decided(), waits, path: url('vote'), body });
  };
  const record = (cast: Vote) =>
    vote(
      { kind: 'countedVote', ...cast },
      t('desk.waits.count', { for: cast.for, against: cast.against, text: words() }),
    );
  const demand = (how?: 'countedVote' | 'rollCall' | 'secretBallot') =>
    void desk.send({
      place: place(),
      path: url('division'),
      body: { by: null, ...(how && { how }), ...desk.clock.at() },
      done: () => t(how ? `log.demanded.${how}` : 'log.division'),
    });
  useShortcuts(
    { keys: 'a', label: () => t('desk.carry'), run: () => acclaim('carried') },
    { keys: 'r', label: () => t('desk.reject'), run: () => acclaim('rejected') },
    { keys: 'v', label: () => t('desk.count'), run: () => setCounting('') },
    { keys: 'd', label: () => t('desk.demand-division'), run: () => demand() },
    { keys: 'c', label: () => t('desk.other-vote'), run: () => setOther(true) },
    { keys: 'o', label: () => t('desk.assign'), run: () => setAssigning(true) },
  );
  useDigits((digit) => counting() === undefined && !other() && !assigning() && setCounting(digit));
  const giveUp = () => {
    setCounting(undefined);
    setOther(false);
    desk.forget();
    queueMicrotask(toRow);
  };
  return (
    <div class="question-put" ref={row}>
      <Show when={props.clause.divisionDemanded}>
        <Status tone="waiting">{t('desk.division-demanded')}</Status>
      </Show>
      <Show when={assignment()}>
        {(given) => <AssignmentLine assignment={given()} onChange={() => setAssigning(true)} />}
      </Show>
      <Show when={assigning()}>
        <AssignmentForm
          value={assignment()}
          decidedOn={desk.meeting().startsOn}
          place={place()}
          onDone={(given) => {
            assign(given);
            setAssigning(false);
            queueMicrotask(toRow);
          }}
        />
      </Show>
      <Show when={other()}>
        <OtherVote
          clause={props.clause}
          place={place()}
          onVote={(how) => vote(how, t('desk.waits.vote', { text: words() }))}
          onDemand={demand}
          onGiveUp={giveUp}
        />
      </Show>
      <Show
        when={counting() !== undefined || other()}
        fallback={
          <div class="item-actions">
            <Show when={!props.clause.divisionDemanded}>
              <Button
                kind="main"
                keys="a"
                disabled={desk.busy()}
                onClick={() => acclaim('carried')}
              >
                {t('desk.carry')}
              </Button>
              <Button keys="r" disabled={desk.busy()} onClick={() => acclaim('rejected')}>
                {t('desk.reject')}
              </Button>
            </Show>
            <Button
              kind={props.clause.divisionDemanded ? 'main' : 'plain'}
              keys="v"
              onClick={() => setCounting('')}
            >
              {t('desk.count')}
            </Button>
            <Show when={!props.clause.divisionDemanded}>
              <Button keys="d" disabled={desk.busy()} onClick={() => demand()}>
                {t('desk.demand-division')}
              </Button>
            </Show>
            <Button keys="c" onClick={() => setOther(true)}>
              {t('desk.other-vote')}
            </Button>
            <Button kind="quiet" keys="o" onClick={() => setAssigning(true)}>
              {t('desk.assign')}
            </Button>
          </div>
        }
      >
        <Show when={!other()}>
          <VoteEntry
            first={counting() ?? ''}
            voters={voters()}
            rule={desk.shown()!.rule}
            place={place()}
            refused={desk.problemAt(place()) !== undefined}
            onType={desk.forget}
            onRecord={record}
            onGiveUp={giveUp}
          />
        </Show>
      </Show>
      <Refusal place={place()} />
    </div>
  );
};

/** A digit that is pressed outside a field begins a count. */
const useDigits = (begin: (digit: string) => void) => {
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    const inField =
      target instanceof Element && target.closest('input, textarea, select, [role=dialog]');
    if (inField || !/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (!singleKeys()) return;
    event.preventDefault();
    begin(event.key);
  };
  onMount(() => window.addEventListener('keydown', onKeyDown));
  onCleanup(() => window.removeEventListener('keydown', onKeyDown));
};

/** The gavel on a clause that has fallen here and that the server has not heard yet. */
export const gavelWaiting = ({ waitsFor }: Pick<Desk, 'waitsFor'>, clauseId: string) =>
  waitsFor(`/clauses/${clauseId}/acclamation`) ?? waitsFor(`/clauses/${clauseId}/vote`);

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const gavelled = (
  meeting: { proposals: readonly { clauses: readonly Clause[] }[] },
  clauseId: string,
) => {
  const clause = meeting.proposals
    .flatMap(({ clauses }) => clauses)
    .find((one) => one.clauseId === clauseId);
  if (!clause?.decision) return clause?.noDecision ? t('desk.nothing-decided') : '';
  const { number, outcome, method } = clause.decision;
  return t('desk.gavelled-how', {
    number: decisionNumber(number),
    outcome: t(`outcome.${outcome}`),
    how: methodInWords(method, () => undefined, outcome),
  });
};
