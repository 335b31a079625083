import type { Majority, TieBreak, TieRule } from '@klubba/domain';
import { isTie, votesNeeded } from '@klubba/domain/meeting';
import { createSignal, createUniqueId, Index, onMount, Show } from 'solid-js';
import { number } from '../../language/format.ts';
import { type Key, t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { type CountEntry, countOf, emptyCount, typed } from './count-entry.ts';
import { comeIntoSight } from './focus.ts';
import { sendKeys } from './send-keys.ts';
import { TieEntry } from './tie-entry.tsx';
import { VoteScale } from './vote-scale.tsx';

export type Vote = {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly tieBreak: TieBreak | { readonly kind: 'unbroken' } | null;
  readonly chairVoted?: boolean;
};

type Props = {
  /** The digit that began the count, if one did. */
  first: string;
  voters: number;
  rule: { readonly majority: Majority; readonly tie: TieRule };
  place: string;
  /** The rule that said no stands beneath: the sum is not said twice. */
  refused?: boolean;
  onType?: () => void;
  /** False: refused; what was typed stays. */
  onRecord: (vote: Vote) => Promise<boolean>;
  onGiveUp: () => void;
};

const boxes = ['for', 'against', 'abstained'] as const;

/** A counted vote: Space or Enter goes on to the next number, and Enter after the noes is the gavel. */
export const VoteEntry = (props: Props) => {
  const id = createUniqueId();
  const [entry, setEntry] = createSignal<CountEntry>(emptyCount);
  const [breaking, setBreaking] = createSignal(false);
  const [incomplete, setIncomplete] = createSignal(false);
  const fields: HTMLInputElement[] = [];
  let form!: HTMLFormElement;
  const count = () => countOf(entry(), props.voters);
  const tie = () => {
    const votes = count();
    return votes !== undefined && isTie(props.rule.majority, { ...votes, register: props.voters });
  };
  const write = (box: number, text: string) => {
    const { entry: next, moveOn } = typed(entry(), box, text, props.voters);
    setEntry(next);
    setIncomplete(false);
    props.onType?.();
    if (!tie()) setBreaking(false);
    const field = fields[box];
    if (field) field.value = next[box] ?? '';
    if (moveOn) toBox(box + 1);
    // The result and its picture make the form higher.
    comeIntoSight(form);
  };
  const toBox = (box: number) => {
    fields[box]?.focus();
    fields[box]?.select();
  };
  const toFirstEmpty = () => {
    const empty = entry()[0] === '' ? 0 : 1;
    setIncomplete(fields[empty] === document.activeElement);
    fields[empty]?.focus();
  };
  const send = async () => {
    const votes = count();
    if (!votes) return toFirstEmpty();
    if (tie()) return setBreaking(true);
    const { notVoting: _, ...cast } = votes;
    if (!(await props.onRecord({ ...cast, tieBreak: null }))) toBox(0);
  };
  const sendBroken = async (tieBreak: NonNullable<Vote['tieBreak']>, chairVoted = false) => {
    const votes = count();
    if (!votes) return;
    const { notVoting: _, ...cast } = votes;
    await props.onRecord({ ...cast, tieBreak, ...(chairVoted && { chairVoted }) });
  };
  const onKeyDown = (box: number, event: KeyboardEvent) => {
    const back = event.key === 'Backspace' && entry()[box] === '' && box > 0;
    if (back) {
      event.preventDefault();
      fields[box - 1]?.focus();
    }
  };
  onMount(() => {
    fields[0]?.focus();
    if (props.first) write(0, props.first);
  });
  return (
    <form
      class="vote"
      ref={(element) => {
        form = element;
        sendKeys(form, send, props.onGiveUp);
        comeIntoSight(form);
      }}
    >
      <fieldset class="fieldset">
        <legend>{t('vote.title', { count: props.voters })}</legend>
        <div class="vote-boxes">
          <Index each={boxes}>
            {(box, index) => (
              <p class="vote-box">
                <label for={`${id}-${box()}`}>{t(`vote.${box()}` satisfies Key)}</label>
                <input
                  ref={(element) => {
                    fields[index] = element;
                  }}
                  id={`${id}-${box()}`}
                  class="input figures"
                  inputmode="numeric"
                  autocomplete="off"
                  size={String(props.voters).length + 1}
                  value={entry()[index]}
                  placeholder={box() === 'abstained' ? '0' : undefined}
                  aria-describedby={`${id}-sum`}
                  onInput={(event) => write(index, event.currentTarget.value)}
                  onKeyDown={(event) => onKeyDown(index, event)}
                />
              </p>
            )}
          </Index>
          <p class="vote-box vote-rest">
            <span>{t('vote.not-voting')}</span>
            <output class="figures" data-over={(count()?.notVoting ?? 0) < 0}>
              {count() ? number(count()!.notVoting) : '–'}
            </output>
          </p>
        </div>
        <p class="vote-sum" id={`${id}-sum`} role="status">
          <Show when={!incomplete()} fallback={t('vote.incomplete')}>
            {props.refused ? '' : resultInWords(count(), props)}
          </Show>
        </p>
      </fieldset>
      <Show when={(count()?.notVoting ?? -1) >= 0 && count()}>
        {(votes) => (
          <VoteScale
            votes={votes()}
            voters={props.voters}
            needed={votesNeeded(props.rule.majority, { ...votes(), register: props.voters })}
          />
        )}
      </Show>
      <Show
        when={breaking()}
        fallback={
          <div class="item-actions">
            <Button kind="main" keys="enter" type="submit">
              {t(tie() ? 'vote.to-tie' : 'vote.record')}
            </Button>
            <Button kind="quiet" keys="escape" onClick={() => props.onGiveUp()}>
              {t('form.cancel')}
            </Button>
          </div>
        }
      >
        <TieEntry rule={props.rule.tie} place={props.place} onBreak={sendBroken} />
      </Show>
    </form>
  );
};

const resultInWords = (
  votes: ReturnType<typeof countOf>,
  { voters, rule }: Pick<Props, 'voters' | 'rule'>,
) => {
  if (!votes) return t('vote.hint');
  if (votes.notVoting < 0)
    return t('vote.too-many', { votes: voters - votes.notVoting, register: voters });
  if (!votes.for && !votes.against) return t('vote.nothing');
  const needed = votesNeeded(rule.majority, { ...votes, register: voters });
  if (isTie(rule.majority, { ...votes, register: voters }))
    return t('vote.tie', { votes: votes.for });
  return t(votes.for >= needed ? 'vote.carries' : 'vote.falls', { votes: votes.for, needed });
};
