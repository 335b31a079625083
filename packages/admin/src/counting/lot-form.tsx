import type { Draw, Tie } from '@klubba/domain/counting';
import { createSignal, For, Show } from 'solid-js';
import { listing } from '../language/format.ts';
import { Button } from '../ui/button.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { w } from './words/words.ts';

export type ComputedLot = { readonly seed: string; readonly words: string };

/** A tie that the votes cannot break: who was drawn, or the seed of a computed lot. */
export const LotForm = (props: {
  tie: Tie;
  name: (id: string) => string;
  onDraw: (draw: Draw) => void;
  onComputed: (lot: ComputedLot) => void;
}) => {
  const { among, places } = props.tie;
  const [drawn, setDrawn] = createSignal<readonly string[]>(
    Array.from({ length: places }, () => ''),
  );
  const complete = () => drawn().every(Boolean);
  const choose = (place: number, id: string) =>
    setDrawn(drawn().map((each, at) => (at === place ? id : each === id ? '' : each)));
  return (
    <section class="needed" aria-labelledby="lot-title">
      <h2 id="lot-title">{w()['lot.title']}</h2>
      <p>
        {listing(among.map(props.name))}: {w()[`tie.${props.tie.for}`]}. {w()['lot.how']}
      </p>
      <form
        class="form screen-only"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete()) props.onDraw({ among, order: drawn() });
        }}
      >
        <div class="form-parts">
          <For each={drawn()}>
            {(_, place) => (
              <SelectField
                name={`drawn-${place()}`}
                label={places === 1 ? w()['lot.drawn'] : w()['lot.drawn-as'](place() + 1)}
                required
                empty={w()['lot.choose']}
                value={drawn()[place()]}
                options={among.map((id) => ({ value: id, label: props.name(id) }))}
                onChange={(event) => choose(place(), event.currentTarget.value)}
              />
            )}
          </For>
        </div>
        <div class="form-end">
          <Button type="submit" kind="main" disabled={!complete()}>
            {w()['lot.use']}
          </Button>
        </div>
      </form>
      <ComputedLotForm onComputed={props.onComputed} />
    </section>
  );
};

const ComputedLotForm = (props: { onComputed: (lot: ComputedLot) => void }) => {
  const [wrong, setWrong] = createSignal(false);
  const submit = (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const seed = String(fields.get('seed')).trim();
    if (!/^[0-9a-f]{64}$/i.test(seed)) return setWrong(true);
    return props.onComputed({ seed, words: String(fields.get('words')) });
  };
  return (
    <details class="screen-only">
      <summary>{w()['lot.computed']}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <Field name="seed" label={w()['lot.seed']} hint={w()['lot.seed-hint']} required />
        <Show when={wrong()}>
          <p class="field-error" role="alert">
            {w()['lot.seed-wrong']}
          </p>
        </Show>
        <Field name="words" label={w()['lot.words']} required />
        <div class="form-end">
          <Button type="submit">{w()['lot.use']}</Button>
        </div>
      </form>
    </details>
  );
};

/** What has been entered so far, and the way to take it back. */
export const LotsGiven = (props: { draws: number; computed: boolean; onRemove: () => void }) => (
  <Show when={props.computed || props.draws > 0}>
    <p class="lots-given screen-only">
      <Show when={props.computed} fallback={`${w()['lot.given']}: ${props.draws}.`}>
        {w()['lot.computed-used']}
      </Show>{' '}
      <Button kind="quiet" onClick={() => props.onRemove()}>
        {w()['lot.remove']}
      </Button>
    </p>
  </Show>
);
