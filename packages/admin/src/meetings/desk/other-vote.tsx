import { holders, isBelow, isTie } from '@klubba/domain/meeting';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import type { Clause } from '../record.ts';
import { RollCall } from '../roll-call.tsx';
import { useDesk, useDeskLabels } from './desk.tsx';
import type { HeldVote } from './orders.ts';
import { sendKeys } from './send-keys.ts';
import { Tellers, tellersIn } from './tellers.tsx';
import { TieFields, tieIn } from './tie-fields.tsx';

const kinds = ['found', 'trialVote', 'countedVote', 'rollCall', 'secretBallot'] as const;
type Kind = (typeof kinds)[number];

type Props = {
  clause: Clause;
  place: string;
  onVote: (vote: HeldVote) => Promise<boolean>;
  /** Left out where nothing is demanded of one clause alone. */
  onDemand?: (how: 'countedVote' | 'rollCall' | 'secretBallot') => void;
  onGiveUp: () => void;
};

/** A vote of another kind than voices and a show of hands; what was demanded is the least that can be chosen. */
export const OtherVote = (props: Props) => {
  const desk = useDesk();
  const demand = () => props.clause.demanded ?? (props.clause.divisionDemanded ? 'division' : null);
  const open = () =>
    kinds.filter((kind) => {
      const asked = demand();
      return asked === null || !isBelow(kind, asked);
    });
  const [chosen, setChosen] = createSignal<Kind>();
  const kind = () => chosen() ?? open()[0] ?? 'secretBallot';
  const [tied, setTied] = createSignal(false);
  let form!: HTMLFormElement;
  const look = () => {
    const told = voteIn(kind(), new FormData(form));
    const [ayes, against] = figuresOf(told);
    const rule = desk.shown()!.rule.majority;
    setTied(isTie(rule, { for: ayes, against, register: 0 }));
  };
  const vote = () => {
    const told = new FormData(form);
    return props.onVote({ ...voteIn(kind(), told), ...tieIn(told, tied()) } as HeldVote);
  };
  const strict = () => {
    const how = kind();
    return how === 'found' || how === 'trialVote' || how === demand() ? undefined : how;
  };
  return (
    <form
      class="form other-vote"
      onInput={look}
      ref={(element) => {
        form = element;
        sendKeys(element, vote, props.onGiveUp);
      }}
    >
      <SelectField
        name="kind"
        label={t('ladder.how')}
        required
        value={kind()}
        options={open().map((value) => ({ value, label: t(`ladder.${value}`) }))}
        onChange={(event) => setChosen(event.currentTarget.value as Kind)}
        ref={(element: HTMLSelectElement) => queueMicrotask(() => element.focus())}
      />
      <Switch>
        <Match when={kind() === 'found' || kind() === 'trialVote'}>
          <SelectField
            name="outcome"
            label={t('ladder.outcome')}
            required
            options={(['carried', 'rejected'] as const).map((value) => ({
              value,
              label: t(`outcome.${value}`),
            }))}
          />
          <Show when={kind() === 'trialVote'}>
            <Field
              name="minority"
              type="number"
              min={0}
              label={t('ladder.minority')}
              hint={t('ladder.minority-why')}
              problem={desk.problemAt(props.place)}
            />
          </Show>
        </Match>
        <Match when={kind() === 'rollCall'}>
          <Called />
        </Match>
        <Match when={true}>
          <div class="form-parts">
            <For each={figuresAsked(kind())}>
              {(name) => (
                <Field
                  name={name}
                  type="number"
                  min={0}
                  required={name === 'for' || name === 'against'}
                  label={t(`vote.${name}`)}
                  problem={desk.problemAt(props.place)}
                />
              )}
            </For>
          </div>
          <Show when={kind() === 'secretBallot'}>
            <Tellers place={props.place} />
          </Show>
          <Show when={!desk.meeting().register && (desk.meeting().counted?.about ?? true)}>
            <CheckField name="registerUnknown" label={t('ladder.register-unknown')} />
          </Show>
        </Match>
      </Switch>
      <Show when={tied()}>
        <TieFields rule={desk.shown()!.rule.tie} onBallots={kind() === 'secretBallot'} />
      </Show>
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('vote.record')}
        </Button>
        <Show when={props.onDemand && strict()}>
          {(how) => (
            <Button disabled={desk.busy()} onClick={() => props.onDemand?.(how())}>
              {t('ladder.demand')}
            </Button>
          )}
        </Show>
        <Button kind="quiet" keys="escape" onClick={() => props.onGiveUp()}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** Everybody in the register, by name; whoever says nothing did not vote. */
const Called = () => {
  const desk = useDesk();
  const labelOf = useDeskLabels();
  const called = () => desk.meeting().register ?? holders(desk.meeting(), 'chair');
  return (
    <RollCall
      prefix="vote-"
      people={called().map((personId) => ({ personId, label: labelOf(personId) }))}
    />
  );
};

const figuresAsked = (kind: Kind) =>
  kind === 'secretBallot'
    ? (['for', 'against', 'blank', 'invalid'] as const)
    : (['for', 'against', 'abstained'] as const);

const number = (told: FormData, name: string) => Number(textIn(told, name));

const voteIn = (kind: Kind, told: FormData): HeldVote => {
  const outcome = textIn(told, 'outcome') === 'rejected' ? 'rejected' : 'carried';
  const registerUnknown = told.get('registerUnknown') !== null;
  switch (kind) {
    case 'found':
      return { kind, outcome };
    case 'trialVote': {
      const minority = textIn(told, 'minority');
      return { kind, outcome, minority: minority === '' ? null : Number(minority) };
    }
    case 'rollCall':
      return { kind, votes: votesIn(told) };
    case 'countedVote':
    case 'secretBallot': {
      const figures = { for: number(told, 'for'), against: number(told, 'against') };
      const unknown = registerUnknown && { registerUnknown };
      if (kind === 'countedVote')
        return { kind, ...figures, abstained: number(told, 'abstained'), ...unknown };
      const [blank, invalid] = [number(told, 'blank'), number(told, 'invalid')];
      const rest = { abstained: 0, blank, invalid, tellers: tellersIn(told) };
      return { kind, ...figures, ...rest, ...unknown };
    }
  }
};

const votesIn = (told: FormData) =>
  [...told].flatMap(([name, value]) =>
    name.startsWith('vote-') && value !== ''
      ? [{ personId: name.slice(5), vote: value as 'for' | 'against' | 'abstained' }]
      : [],
  );

const figuresOf = (vote: HeldVote): [number, number] => {
  if (vote.kind === 'rollCall') {
    const of = (how: string) => vote.votes.filter((each) => each.vote === how).length;
    return [of('for'), of('against')];
  }
  return 'for' in vote ? [vote.for, vote.against] : [0, 0];
};
