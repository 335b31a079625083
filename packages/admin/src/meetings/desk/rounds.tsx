import type { RoundBody } from '@klubba/api/contract';
import { choices, nextRound, roundsOf } from '@klubba/domain/meeting';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { plainText } from '../../ui/mention-text.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { type Item, optionText, type Proposal } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';
import { Tellers, tellersIn } from './tellers.tsx';

type Scheme = RoundBody['scheme'];
const schemes = ['lastOut', 'pairwise', 'mostVotes'] as const;

/** Where several proposals exclude each other, the chair is led from round to round until one is left. */
export const Rounds = (props: { item: Item }) => {
  const desk = useDesk();
  const [holding, setHolding] = createSignal(false);
  const choice = () => choices(desk.meeting(), props.item.itemId)[0];
  useShortcuts({
    keys: 'h',
    label: () => t('round.hold'),
    run: () => choice() && setHolding(true),
  });
  return (
    <Show when={choice()}>
      {(options) => (
        <Show
          when={holding()}
          fallback={
            <div class="item-actions">
              <Button keys="h" onClick={() => setHolding(true)}>
                {t('round.hold')}
              </Button>
            </div>
          }
        >
          <RoundForm item={props.item} options={options()} onGiveUp={() => setHolding(false)} />
        </Show>
      )}
    </Show>
  );
};

type Props = { item: Item; options: readonly Proposal[]; onGiveUp: () => void };

const RoundForm = (props: Props) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const place = () => `round-${props.item.itemId}`;
  const held = () => roundsOf(desk.meeting(), props.options[0]!);
  const begun = () => held().at(-1);
  const [asked, setAsked] = createSignal<Scheme>();
  const [by, setBy] = createSignal<RoundBody['by']>(begun()?.by ?? 'hands');
  const [tied, setTied] = createSignal<readonly string[]>([]);
  const [tie, setTie] = createSignal('');
  const usual = (): Scheme =>
    desk.meeting().procedure.optionsBy === 'plurality' ? 'mostVotes' : 'lastOut';
  const scheme = () => begun()?.scheme ?? asked() ?? usual();
  const among = () => nextRound(props.options, scheme());
  const words = (proposalId: string) => plainText(optionText(desk.meeting(), proposalId), nameOf);
  let form!: HTMLFormElement;
  const votesIn = (told: FormData) =>
    among().map(({ proposalId }) => ({ proposalId, votes: Number(textIn(told, proposalId)) }));
  const look = () => {
    const votes = votesIn(new FormData(form));
    const edge = (scheme() === 'mostVotes' ? Math.max : Math.min)(
      ...votes.map((option) => option.votes),
    );
    const last = votes.filter((option) => option.votes === edge);
    const isTied = last.length > 1 && votes.some((option) => option.votes > 0);
    setTied(isTied ? last.map(({ proposalId }) => proposalId) : []);
  };
  const hold = async () => {
    const told = new FormData(form);
    const number = (name: string) => Number(textIn(told, name));
    const body: RoundBody = {
      ...{ scheme: scheme(), by: by(), options: votesIn(told), abstained: number('abstained') },
      ...(by() === 'ballots' && {
        ...{ blank: number('blank'), invalid: number('invalid'), tellers: tellersIn(told) },
      }),
      ...(tied().length > 0 && tie() !== '' && { tieBreak: tieBreakIn(told) }),
      ...desk.clock.at(),
    };
    // After the last round there is nothing left to choose between, and no form to count in.
    const count = held().length + 1;
    const done = await desk.send({
      place: place(),
      path: `/agenda-items/${props.item.itemId}/rounds`,
      body,
      done: () => t('round.held', { count }),
    });
    if (!done) return;
    form.reset();
    setTied([]);
    setTie('');
    form.querySelector<HTMLInputElement>('input[type="number"]')?.focus();
  };
  return (
    <form
      class="form round"
      onInput={look}
      ref={(element) => {
        form = element;
        sendKeys(element, hold, props.onGiveUp);
      }}
    >
      <h3>{t('round.title', { round: held().length + 1 })}</h3>
      <div class="form-parts">
        <SelectField
          name="scheme"
          label={t('round.scheme')}
          required
          value={scheme()}
          disabled={begun() !== undefined}
          options={schemes.map((value) => ({ value, label: t(`round.${value}`) }))}
          onChange={(event) => setAsked(event.currentTarget.value as Scheme)}
        />
        <SelectField
          name="by"
          label={t('round.by')}
          required
          value={by()}
          options={(['hands', 'ballots'] as const).map((value) => ({
            value,
            label: t(`round.${value}`),
          }))}
          onChange={(event) => setBy(event.currentTarget.value as RoundBody['by'])}
        />
      </div>
      <For each={among()}>
        {({ proposalId }, index) => (
          <Field
            name={proposalId}
            type="number"
            min={0}
            required
            label={words(proposalId)}
            ref={(element: HTMLInputElement) => {
              if (index() === 0) queueMicrotask(() => element.focus());
            }}
          />
        )}
      </For>
      <div class="form-parts">
        <For each={by() === 'ballots' ? (['blank', 'invalid'] as const) : (['abstained'] as const)}>
          {(name) => <Field name={name} type="number" min={0} label={t(`vote.${name}`)} />}
        </For>
      </div>
      <Show when={by() === 'ballots'}>
        <Tellers place={place()} />
      </Show>
      <Show when={tied().length > 0}>
        <SelectField
          name="tie"
          label={t('tiebreak.how')}
          required
          empty={t('tiebreak.choose')}
          value={tie()}
          options={tieOptions(tied(), words, {
            scheme: scheme(),
            kinds:
              by() === 'ballots' && props.item.rule.tie !== 'lot'
                ? [props.item.rule.tie, 'lot']
                : [props.item.rule.tie],
          })}
          onChange={(event) => setTie(event.currentTarget.value)}
        />
        <Show when={tie().startsWith('lot')}>
          <Field name="lot" label={t('tiebreak.method')} required />
        </Show>
      </Show>
      <Refusal place={place()} />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('round.record')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={() => props.onGiveUp()}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

type Ending = { readonly scheme: Scheme; readonly kinds: readonly ('castingVote' | 'lot')[] };

const tieOptions = (
  tied: readonly string[],
  words: (proposalId: string) => string,
  { scheme, kinds }: Ending,
) => [
  ...kinds.flatMap((kind) =>
    tied.map((proposalId) => ({
      value: `${kind} ${proposalId}`,
      label: t(scheme === 'mostVotes' ? `round.${kind}-wins` : `round.${kind}-out`, {
        option: words(proposalId),
      }),
    })),
  ),
  ...(scheme === 'lastOut' ? [{ value: 'together', label: t('round.together') }] : []),
];

const tieBreakIn = (told: FormData): NonNullable<RoundBody['tieBreak']> => {
  const [kind, proposalId = ''] = textIn(told, 'tie').split(' ');
  if (kind === 'together') return { kind };
  if (kind === 'castingVote') return { kind, proposalId };
  return { kind: 'lot', method: textIn(told, 'lot'), witnesses: [], proposalId };
};
