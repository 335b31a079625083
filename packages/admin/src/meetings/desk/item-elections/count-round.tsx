import type { CountElectionRoundBody } from '@klubba/api/contract';
import { createSignal, For, onMount, Show } from 'solid-js';
import { t } from '../../../language/language.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckField, Field } from '../../../ui/form.tsx';
import { numberOrNull } from '../../../ui/form-data.ts';
import { useDesk, useDeskNames } from '../desk.tsx';
import { sendKeys } from '../send-keys.ts';
import { type Election, placeOf } from './election.ts';

/** The figures of a round, name by name: Enter records them. With one candidate, or as many as seats, yes and no can be asked of each. */
export const CountRound = (props: { election: Election }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const candidates = () => props.election.found.candidates;
  const isFirst = () => props.election.rounds.length === 0;
  const mayAsk = () => isFirst() && candidates().length <= props.election.seats;
  const [asks, setAsks] = createSignal(mayAsk());
  const place = placeOf(props.election);
  let form!: HTMLFormElement;
  const focusFirst = () => form.querySelector<HTMLInputElement>('input[type=number]')?.focus();
  onMount(() => setTimeout(focusFirst));
  const needsBallots = () => props.election.found.seats > 1 && !asks();
  const count = async () => {
    const told = new FormData(form);
    const body: CountElectionRoundBody = {
      secret: told.has('secret'),
      votes: candidates().map((personId) => ({
        personId,
        for: numberOrNull(told, `votes/${personId}`) ?? 0,
        against: asks() ? (numberOrNull(told, `against/${personId}`) ?? 0) : null,
      })),
      ballots: needsBallots() ? numberOrNull(told, 'ballots') : null,
      blank: numberOrNull(told, 'blank'),
      invalid: numberOrNull(told, 'invalid'),
      ...desk.clock.at(),
    };
    const path = `/item-elections/${props.election.electionId}/rounds` as const;
    const done = await desk.send({ place, path, body, done: () => t('desk.round-counted') });
    if (!done) focusFirst();
  };
  const figure = (name: string, label: string, required = false) => (
    <Field
      name={name}
      label={label}
      type="number"
      inputmode="numeric"
      min={0}
      required={required}
      problem={desk.problemAt(place)}
    />
  );
  return (
    <form
      class="line-form"
      ref={(element) => {
        form = element;
        sendKeys(element, count, () => desk.forget());
      }}
    >
      <Show when={!isFirst()}>
        <p class="serif">{t('desk.second-round')}</p>
      </Show>
      <div class="form-parts">
        <For each={candidates()}>
          {(personId) => (
            <>
              {figure(
                `votes/${personId}`,
                t(asks() ? 'desk.yes-for' : 'desk.votes-for', { name: nameOf(personId) ?? '' }),
                true,
              )}
              <Show when={asks()}>
                {figure(
                  `against/${personId}`,
                  t('desk.no-to', { name: nameOf(personId) ?? '' }),
                  true,
                )}
              </Show>
            </>
          )}
        </For>
      </div>
      <div class="form-parts">
        <Show when={needsBallots()}>{figure('ballots', t('desk.valid-ballots'))}</Show>
        {figure('blank', t('desk.blank-ballots'))}
        {figure('invalid', t('desk.invalid-ballots'))}
      </div>
      <CheckField name="secret" label={t('desk.secret-ballot')} checked />
      <Show when={mayAsk()}>
        <CheckField
          name="asks"
          label={t('desk.yes-or-no')}
          checked={asks()}
          onChange={(event) => setAsks(event.currentTarget.checked)}
        />
      </Show>
      <div class="item-actions">
        <Button kind="main" keys="enter" type="submit" disabled={desk.busy()}>
          {t('desk.record-round')}
        </Button>
      </div>
    </form>
  );
};
