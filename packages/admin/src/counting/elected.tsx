import { type Count, en, explainGroups, sv } from '@klubba/domain/counting';
import { For, Show } from 'solid-js';
import { language } from '../language/language.ts';
import type { Reader } from './tables.ts';
import { w } from './words/words.ts';

/** Who was elected, in order, and with what; then the substitutes. */
export const Elected = (props: { counted: Count; reader: Reader }) => {
  const vacant = () => props.counted.seats - props.counted.elected.length;
  const ofGroups = () => groupsIn(props.counted, props.reader);
  const nobody = () =>
    w()[props.counted.state === 'complete' ? 'result.nobody' : 'result.nobody-yet'];
  const substitutes = () =>
    props.counted.method === 'v22' ? (props.counted.substitutes?.ordered ?? []) : [];
  return (
    <>
      <Show when={props.counted.elected.length > 0} fallback={<p>{nobody()}</p>}>
        <ol class="elected">
          <For each={notes(props.counted, props.reader)}>
            {({ id, note }) => (
              <li>
                <span class="elected-name">{props.reader.name(id)}</span>
                <Show when={props.reader.party?.(id)}>
                  {(party) => <span class="soft small">{party()}</span>}
                </Show>
                <span class="soft small figures">{note}</span>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Show when={ofGroups()}>{(said) => <p class="soft">{said()}</p>}</Show>
      <Show when={props.counted.state === 'complete' && vacant() > 0}>
        <p>{w()['result.vacant'](vacant())}.</p>
      </Show>
      <Show when={substitutes().length > 0}>
        <h3>{w()['result.substitutes']}</h3>
        <ol class="elected">
          <For each={substitutes()}>
            {({ candidate, votes }) => (
              <li>
                <span class="elected-name">{props.reader.name(candidate)}</span>
                <span class="soft small figures">
                  {w()['result.votes'](props.reader.figure(votes))}
                </span>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </>
  );
};

/** Who was passed over because of a group, and what each group has got. */
const groupsIn = (counted: Count, { name }: Reader) => {
  const ids = 'rounds' in counted ? Object.keys(counted.rounds[0]?.votes ?? {}) : [];
  const candidates = ids.map((id) => ({ id, name: name(id) }));
  return explainGroups(counted, candidates, language() === 'sv' ? sv : en).join(' ');
};

/** What each was elected with, in the way of the method. */
const notes = (counted: Count, { figure }: Reader): readonly { id: string; note: string }[] => {
  switch (counted.method) {
    case 'v22':
    case 'plurality':
    case 'approval-each':
      return counted.elected.map(({ candidate, votes, round }) => {
        const valid = counted.rounds[round - 1]?.ballots.valid ?? 0;
        return { id: candidate, note: w()['result.votes-of'](figure(votes), figure(valid)) };
      });
    case 'scottish-stv':
    case 'wigm':
      return counted.elected.map(({ candidate, votes, round }) => ({
        id: candidate,
        note: `${w()['round.number'](round)} · ${figure(votes, counted.decimals)}`,
      }));
    case 'schulze':
      return counted.elected.map(({ candidate, rank }) => ({
        id: candidate,
        note: w()['result.rank'](rank),
      }));
  }
};
