import type { MeetingView, SendSupplementBody } from '@klubba/api/contract';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { t } from '../../language/language.ts';
import { Field, SelectField } from '../../ui/form.tsx';
import { numberIn, textIn } from '../../ui/form-data.ts';
import { type Decided, nameIn } from '../record.ts';
import { RollCall } from '../roll-call.tsx';

const kinds = [
  ...(['acclamation', 'found', 'trialVote'] as const),
  ...(['countedVote', 'rollCall', 'secretBallot'] as const),
];
type Kind = (typeof kinds)[number];
type Vote = NonNullable<Extract<SendSupplementBody['wrong'], { kind: 'decision' }>['vote']>;
type Props = { meeting: MeetingView; decision: Decided };

/** How it was decided, and its figures, as they were: what stands there is filled in. */
export const RightVote = (props: Props) => {
  const written = () => props.decision.method;
  const first = (): Kind => {
    const { kind } = written();
    return kind === 'rounds' ? 'acclamation' : kind;
  };
  const [kind, setKind] = createSignal<Kind>(first());
  const [tied, setTied] = createSignal(isTied(written()));
  const figure = (name: string) => {
    const method = written();
    if (!('tally' in method)) return '';
    return String((method.tally as Record<string, number | null | undefined>)[name] ?? '');
  };
  let fields!: HTMLDivElement;
  const look = () => {
    const value = (name: string) =>
      fields.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
    setTied(Boolean(value('for')) && value('for') === value('against'));
  };
  return (
    <Show when={written().kind !== 'rounds'}>
      <div class="right-vote" ref={fields} onInput={look}>
        <input type="hidden" name="written" value={JSON.stringify(written())} />
        <SelectField
          name="howDecided"
          label={t('right.how')}
          required
          value={kind()}
          options={kinds.map((value) => ({ value, label: t(`method.of.${value}`) }))}
          onChange={(event) => setKind(event.currentTarget.value as Kind)}
        />
        <Switch>
          <Match when={kind() === 'rollCall'}>
            <Called meeting={props.meeting} decision={props.decision} />
          </Match>
          <Match when={kind() === 'countedVote' || kind() === 'secretBallot'}>
            <div class="form-parts">
              <For each={figuresOf(kind())}>
                {(name) => (
                  <Field
                    name={name}
                    type="number"
                    min={0}
                    required
                    label={t(`vote.${name}`)}
                    value={figure(name)}
                  />
                )}
              </For>
            </div>
            <Show when={tied()}>
              <SelectField
                name="tie"
                label={t('right.tie')}
                options={[
                  { value: '', label: t('right.tie-none') },
                  { value: 'carried', label: t('outcome.carried') },
                  { value: 'rejected', label: t('outcome.rejected') },
                ]}
              />
            </Show>
          </Match>
        </Switch>
      </div>
    </Show>
  );
};

/** Each who could vote, and how they did; who did not vote is left as it is. */
const Called = (props: Props) => {
  const voted = () => {
    const { method } = props.decision;
    const votes = method.kind === 'rollCall' ? method.votes : [];
    return new Map(votes.map(({ personId, vote }) => [personId, vote]));
  };
  const people = () =>
    votersOf(props.meeting, props.decision).map((personId) => ({
      ...{ personId, label: nameIn(props.meeting, personId) ?? t('mention.erased') },
    }));
  return <RollCall prefix="vote:" people={people()} voted={voted()} />;
};

const votersOf = ({ electorates }: MeetingView, { decisionId }: Decided) =>
  electorates.find(({ decisionIds }) => decisionIds.includes(decisionId))?.personIds ?? [];

const figuresOf = (kind: Kind) =>
  kind === 'secretBallot'
    ? (['for', 'against', 'abstained', 'blank', 'invalid'] as const)
    : (['for', 'against', 'abstained'] as const);

const isTied = (method: Decided['method']) =>
  'tally' in method && method.tally.for === method.tally.against;

/** The vote as the form tells it; nothing where what stands there is to stay as it is. */
export const rightVoteIn = (form: FormData, outcome: Decided['outcome']): Vote | undefined => {
  const written = textIn(form, 'written');
  if (!written) return undefined;
  const method = JSON.parse(written) as Decided['method'];
  const kind = textIn(form, 'howDecided') as Kind;
  const tie = textIn(form, 'tie') as '' | 'carried' | 'rejected';
  const kept = method.kind !== 'rounds' && 'tie' in method ? method.tie : null;
  const tieBreak = tie ? ({ kind: 'castingVote', outcome: tie } as const) : keptTie(form, kept);
  const figures = () => ({
    ...{ for: numberIn(form, 'for'), against: numberIn(form, 'against') },
    abstained: numberIn(form, 'abstained'),
  });
  const unknown = 'tally' in method && method.tally.register === null;
  const registerUnknown = unknown ? { registerUnknown: true } : {};
  switch (kind) {
    case 'acclamation':
    case 'found':
      return method.kind === kind ? undefined : { kind, outcome };
    case 'trialVote':
      return method.kind === kind ? undefined : { kind, outcome, minority: null };
    case 'countedVote':
      return { kind, ...figures(), ...registerUnknown, tieBreak };
    case 'secretBallot': {
      const cast = { blank: numberIn(form, 'blank'), invalid: numberIn(form, 'invalid') };
      const tellers = method.kind === 'secretBallot' ? method.tellers : null;
      return { kind, ...figures(), ...cast, tellers, ...registerUnknown, tieBreak };
    }
    case 'rollCall': {
      const votes = [...form].flatMap(([name, value]) => {
        const [of, personId] = name.split(':');
        return of === 'vote' && personId && value
          ? [{ personId, vote: value as 'for' | 'against' | 'abstained' }]
          : [];
      });
      return { kind, votes, ...registerUnknown, tieBreak };
    }
    default:
      return undefined;
  }
};

type Tie = Extract<Decided['method'], { kind: 'countedVote' }>['tie'];

/** What broke the tie stands as it was, as long as there is one. */
const keptTie = (form: FormData, tie: Tie) =>
  tie && textIn(form, 'for') === textIn(form, 'against') ? tie : null;
