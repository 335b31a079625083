import { holders } from '@klubba/domain/meeting';
import { createSignal, onMount, Show } from 'solid-js';
import { listing } from '../../../language/format.ts';
import { t } from '../../../language/language.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckField } from '../../../ui/form.tsx';
import { useDesk, useDeskNames } from '../desk.tsx';
import { focusNext } from '../focus.ts';
import { sendKeys } from '../send-keys.ts';
import { type Election, placeOf } from './election.ts';
import { noEnd, TermFields, termSent } from './term-fields.tsx';

/** The figures say who is elected: their term where it is told, and the gavel. */
export const SettleElection = (props: { election: Election }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const [from, setFrom] = createSignal('');
  const [end, setEnd] = createSignal(noEnd);
  const [stays, setStays] = createSignal(false);
  const elected = () => props.election.found.elected.map((id) => nameOf(id) ?? '');
  const chairStands = () =>
    holders(desk.meeting(), 'chair').some((id) =>
      props.election.candidates.some((one) => one.personId === id && !one.stoodDown),
    );
  const place = placeOf(props.election);
  let gavel!: HTMLButtonElement;
  onMount(() => setTimeout(() => gavel.focus()));
  const settle = async () => {
    const names = listing(elected());
    const done = await desk.send({
      ...{ place, path: `/item-elections/${props.election.electionId}/result` },
      body: {
        ...termSent(from(), end()),
        chairStays: chairStands() && stays(),
        ...desk.clock.at(),
      },
      done: () => (names ? t('desk.elected-who', { names }) : t('desk.elected-nobody')),
    });
    if (done) focusNext();
  };
  return (
    <form ref={(form) => sendKeys(form, settle, () => desk.forget())}>
      <p class="serif question">
        {elected().length > 0
          ? t('desk.votes-elect', { names: listing(elected()) })
          : t('desk.votes-elect-nobody')}
      </p>
      <TermFields from={from()} end={end()} onFrom={setFrom} onEnd={setEnd} />
      <Show when={chairStands()}>
        <CheckField
          name="chairStays"
          label={t('desk.chair-stays')}
          hint={t('desk.chair-stays-why')}
          checked={stays()}
          onChange={(event) => setStays(event.currentTarget.checked)}
        />
      </Show>
      <div class="item-actions">
        <Button kind="main" keys="enter" type="submit" disabled={desk.busy()} ref={gavel}>
          {t(elected().length > 0 ? 'desk.gavel-election' : 'desk.elect-vacant')}
        </Button>
      </div>
    </form>
  );
};
