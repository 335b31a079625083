import { holders } from '@klubba/domain/meeting';
import { createSignal, For, onMount, Show } from 'solid-js';
import { listing } from '../../../language/format.ts';
import { t } from '../../../language/language.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckField, Field } from '../../../ui/form.tsx';
import { useDesk, useDeskNames } from '../desk.tsx';
import { Witnesses } from '../witnesses.tsx';
import { type Election, placeOf } from './election.ts';

type Lot = NonNullable<Election['found']['lot']>;

/** One lot between those who had as many votes: how it was drawn, who saw it where anybody knows, and whom it fell to. */
export const DrawLot = (props: { election: Election; lot: Lot }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const [method, setMethod] = createSignal('');
  const [witnesses, setWitnesses] = createSignal<readonly string[]>(
    holders(desk.meeting(), 'teller'),
  );
  const [drawn, setDrawn] = createSignal<readonly string[]>([]);
  const place = placeOf(props.election);
  let field!: HTMLInputElement;
  onMount(() => setTimeout(() => field.focus()));
  const draw = (chosen: readonly string[]) => {
    if (!method().trim()) return field.focus();
    void desk.send({
      ...{ place, path: `/item-elections/${props.election.electionId}/lots` },
      body: { drawn: chosen, method: method(), witnesses: [...witnesses()], ...desk.clock.at() },
      done: () => t('log.lot-drawn', { names: listing(chosen.map((id) => nameOf(id) ?? '')) }),
    });
  };
  const tick = (personId: string, isDrawn: boolean) =>
    setDrawn([...drawn().filter((id) => id !== personId), ...(isDrawn ? [personId] : [])]);
  return (
    <div class="tie">
      <p class="serif question">
        {t('desk.lot-between', {
          names: listing(props.lot.among.map((id) => nameOf(id) ?? '')),
          count: props.lot.places,
        })}
      </p>
      <Field
        ref={(element: HTMLInputElement) => {
          field = element;
        }}
        name="method"
        label={t('tiebreak.method')}
        hint={t('desk.lot-hint')}
        required
        maxLength={300}
        value={method()}
        onInput={(event) => setMethod(event.currentTarget.value)}
        problem={desk.problemAt(place)}
      />
      <Witnesses name="witnesses" witnesses={witnesses()} onChange={setWitnesses} />
      <Show
        when={props.lot.places > 1}
        fallback={
          <div class="item-actions">
            <For each={props.lot.among}>
              {(personId) => (
                <Button disabled={desk.busy()} onClick={() => draw([personId])}>
                  {t('desk.lot-fell-to', { name: nameOf(personId) ?? '' })}
                </Button>
              )}
            </For>
          </div>
        }
      >
        <fieldset class="fieldset">
          <legend>{t('correction.lot')}</legend>
          <For each={props.lot.among}>
            {(personId) => (
              <CheckField
                name="drawn"
                label={nameOf(personId) ?? ''}
                checked={drawn().includes(personId)}
                onChange={(event) => tick(personId, event.currentTarget.checked)}
              />
            )}
          </For>
        </fieldset>
        <div class="item-actions">
          <Button kind="main" disabled={desk.busy()} onClick={() => draw(drawn())}>
            {t('desk.record-lot')}
          </Button>
        </div>
      </Show>
    </div>
  );
};
