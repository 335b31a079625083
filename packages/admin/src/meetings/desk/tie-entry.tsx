import type { TieBreak, TieRule } from '@klubba/domain';
import { holders } from '@klubba/domain/meeting';
import { createSignal, onMount, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField, Field } from '../../ui/form.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { Witnesses } from './witnesses.tsx';

type Outcome = TieBreak['outcome'];
type Ended = TieBreak | { readonly kind: 'unbroken' };
type Props = {
  rule: TieRule;
  place: string;
  onBreak: (tieBreak: Ended, chairVoted?: boolean) => void;
};

/** A tie ends by the rule for its kind: the chair's casting vote, or a lot that somebody witnessed. */
export const TieEntry = (props: Props) => (
  <div class="tie">
    <Show when={props.rule === 'lot'} fallback={<CastingVote onBreak={props.onBreak} />}>
      <Lot {...props} />
    </Show>
    <Button kind="quiet" class="small" onClick={() => props.onBreak({ kind: 'unbroken' })}>
      {t('tiebreak.unbroken')}
    </Button>
  </div>
);

const CastingVote = (props: Pick<Props, 'onBreak'>) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  // The figures were sent with Enter: the casting vote is not the next one.
  let question!: HTMLParagraphElement;
  const chair = () => nameOf(holders(desk.meeting(), 'chair')[0] ?? '') ?? t('meetingOffice.chair');
  onMount(() => question.focus());
  const [voted, setVoted] = createSignal(false);
  const mustHaveVoted = () => desk.meeting().castingVote === 'chairWhoVoted';
  const decide = (outcome: Outcome) =>
    props.onBreak({ kind: 'castingVote', outcome }, mustHaveVoted() && voted());
  useShortcuts(
    { keys: 'a', label: () => t('desk.carry'), run: () => decide('carried') },
    { keys: 'r', label: () => t('desk.reject'), run: () => decide('rejected') },
  );
  return (
    <>
      <p class="serif question" tabIndex={-1} ref={question}>
        {t('tiebreak.casting', { chair: chair() })}
      </p>
      <Show when={mustHaveVoted()}>
        <CheckField
          name="chairVoted"
          label={t('tiebreak.chair-voted')}
          checked={voted()}
          onChange={(event) => setVoted(event.currentTarget.checked)}
        />
      </Show>
      <div class="item-actions">
        <Button kind="main" keys="a" onClick={() => decide('carried')}>
          {t('desk.carry')}
        </Button>
        <Button keys="r" onClick={() => decide('rejected')}>
          {t('desk.reject')}
        </Button>
      </div>
    </>
  );
};

const Lot = (props: Props) => {
  const desk = useDesk();
  const [method, setMethod] = createSignal('');
  const [witnesses, setWitnesses] = createSignal<readonly string[]>(
    holders(desk.meeting(), 'teller'),
  );
  const decide = (outcome: Outcome) =>
    props.onBreak({ kind: 'lot', method: method(), witnesses: [...witnesses()], outcome });
  let methodField!: HTMLInputElement;
  onMount(() => methodField.focus());
  return (
    <>
      <p class="serif question">{t('tiebreak.lot')}</p>
      <Field
        ref={(element: HTMLInputElement) => {
          methodField = element;
        }}
        name="method"
        label={t('tiebreak.method')}
        hint={t('tiebreak.method-hint')}
        required
        value={method()}
        onInput={(event) => setMethod(event.currentTarget.value)}
        problem={desk.problemAt(props.place)}
      />
      <Witnesses
        name="tieBreak"
        witnesses={witnesses()}
        onChange={setWitnesses}
        problem={desk.problemAt(props.place)}
      />
      <div class="item-actions">
        <Button kind="main" disabled={!method()} onClick={() => decide('carried')}>
          {t('tiebreak.lot-carried')}
        </Button>
        <Button disabled={!method()} onClick={() => decide('rejected')}>
          {t('tiebreak.lot-rejected')}
        </Button>
      </div>
    </>
  );
};
