import type { StvResult, StvRound } from '@klubba/domain/counting';
import { createMemo, createSignal, createUniqueId, For } from 'solid-js';
import { Status } from '../ui/status.tsx';
import { type Bar, Bars } from './bars.tsx';
import { Legend } from './figure.tsx';
import { standingOrder } from './flow.ts';
import type { Reader } from './tables.ts';
import { w } from './words/words.ts';

/** One round at a time: what everybody had, what moved, and the quota. The arrow keys lead through the rounds. */
export const StvRounds = (props: { counted: StvResult; reader: Reader }) => {
  const [wanted, setWanted] = createSignal(props.counted.rounds.length - 1);
  const name = createUniqueId();
  const at = () => Math.min(wanted(), props.counted.rounds.length - 1);
  const most = createMemo(() =>
    props.counted.rounds
      .flatMap(({ votes }) => Object.values(votes))
      .reduce((highest, votes) => Math.max(highest, votes), props.counted.quota * 1.15),
  );
  return (
    <div class="rounds">
      <fieldset class="round-choice screen-only">
        <legend>{w()['round.choose']}</legend>
        <For each={props.counted.rounds}>
          {({ round }, index) => (
            <label>
              <input
                type="radio"
                name={name}
                checked={at() === index()}
                onChange={() => setWanted(index())}
              />
              <span>{round}</span>
            </label>
          )}
        </For>
      </fieldset>
      <p class="round-happened" aria-live="polite">
        <strong>{w()['round.number'](at() + 1)}.</strong>{' '}
        {happened(props.counted, props.counted.rounds[at()]!, props.reader)}.
      </p>
      <Bars
        bars={barsOf(props.counted, at(), props.reader)}
        most={most()}
        line={{
          at: props.counted.quota,
          label: w()['round.quota'](
            props.reader.figure(props.counted.quota, props.counted.decimals),
          ),
        }}
      />
      <Legend
        of={[
          { tone: 'held', text: w()['legend.held'] },
          { tone: 'won', text: w()['state.elected'] },
          { tone: 'gained', text: w()['legend.gained'] },
          { tone: 'lost', text: w()['legend.lost'] },
        ]}
      />
    </div>
  );
};

const happened = ({ decimals }: StvResult, { action }: StvRound, { name, figure }: Reader) => {
  switch (action.type) {
    case 'first-preferences':
      return w()['round.first-preferences'];
    case 'surplus':
      return action.surplus === 0
        ? w()['round.no-surplus'](name(action.candidate))
        : w()['round.surplus'](name(action.candidate), figure(action.surplus, decimals));
    case 'exclusion':
      return w()['round.exclusion'](name(action.candidate));
  }
};

const barsOf = (counted: StvResult, at: number, { name, figure }: Reader): readonly Bar[] => {
  const { rounds, decimals } = counted;
  const round = rounds[at]!;
  const before = rounds[at - 1]?.votes ?? {};
  const seen = rounds.slice(0, at + 1);
  const won = new Set(seen.flatMap(({ elected }) => elected.map(({ candidate }) => candidate)));
  const out = new Set(seen.flatMap(({ action }) => excluded(action)));
  return standingOrder(counted).map((id): Bar => {
    const votes = round.votes[id]!;
    const had = before[id] ?? votes;
    return {
      id,
      name: name(id),
      figure: figure(votes, decimals),
      parts: [
        { value: Math.min(had, votes), tone: won.has(id) ? 'won' : 'held' },
        { value: Math.max(votes - had, 0), tone: 'gained' },
        { value: Math.max(had - votes, 0), tone: 'lost' },
      ],
      out: out.has(id),
      state: stateOf(id, round, won, out),
    };
  });
};

const excluded = (action: StvRound['action']) =>
  action.type === 'exclusion' ? [action.candidate] : [];

const stateOf = (
  id: string,
  { elected, action }: StvRound,
  won: ReadonlySet<string>,
  out: ReadonlySet<string>,
) => {
  if (elected.some(({ candidate }) => candidate === id))
    return <Status tone="wax">{w()['state.elected-now']}</Status>;
  if (won.has(id)) return <Status tone="good">{w()['state.elected']}</Status>;
  if (excluded(action).includes(id))
    return <Status tone="waiting">{w()['state.excluded-now']}</Status>;
  return out.has(id) ? <Status tone="quiet">{w()['state.excluded']}</Status> : undefined;
};
