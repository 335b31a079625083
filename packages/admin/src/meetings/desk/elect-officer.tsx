import { holders } from '@klubba/domain/meeting';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { byName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { CheckField, SelectField } from '../../ui/form.tsx';
import type { Office } from '../record.ts';
import { useDesk } from './desk.tsx';
import { mentionable } from './mentionable.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

const offices: readonly Office[] = ['chair', 'viceChair', 'secretary', 'verifier', 'teller'];

type Props = {
  place: string;
  wanted: Office | undefined;
  onDone?: () => void;
  onGiveUp?: () => void;
};

/** One office and one person. The first Enter takes the name, the next one elects. */
export const ElectOfficer = (props: Props) => {
  const desk = useDesk();
  const [office, setOffice] = createSignal<Office>(props.wanted ?? 'chair');
  const [person, setPerson] = createSignal<string>();
  const [alsoTeller, setAlsoTeller] = createSignal(true);
  let field!: HTMLInputElement;
  createEffect(
    on(
      () => props.wanted,
      (wanted) => wanted && setOffice(wanted),
      { defer: true },
    ),
  );
  const people = () => {
    const taken = holders(desk.meeting(), office());
    return mentionable(desk.people())
      .filter(({ personId }) => !taken.includes(personId))
      .map(({ personId, label }) => ({ value: personId, label }))
      .sort(byName(({ label }) => label));
  };
  const asked = () =>
    office() === 'verifier' && alsoTeller() ? ['verifier', 'teller'] : [office()];
  const elect = async () => {
    const personId = person();
    if (!personId) return field.focus();
    const done = await desk.send({
      place: props.place,
      path: '/officers',
      body: { personId, offices: asked(), ...desk.clock.at() },
      done: () => t('desk.elected'),
    });
    if (!done) return field.focus();
    setPerson(undefined);
    field.focus();
    props.onDone?.();
  };
  return (
    <form class="line-form" ref={(form) => sendKeys(form, elect, () => props.onGiveUp?.())}>
      <SelectField
        name="office"
        label={t('desk.office')}
        required
        value={office()}
        options={offices.map((one) => ({ value: one, label: t(`meetingOffice.${one}`) }))}
        onChange={(event) => setOffice(event.currentTarget.value as Office)}
        problem={desk.problemAt(props.place)}
      />
      <Combobox
        name="personId"
        label={t('desk.who')}
        required
        options={people()}
        value={person()}
        onPick={setPerson}
        ref={(element) => {
          field = element;
          // In a dialog the office is most often right: the name comes first.
          element.dataset.autofocus = '';
          queueMicrotask(() => element.focus());
        }}
        problem={desk.problemAt(props.place)}
      />
      <Show when={office() === 'verifier'}>
        <CheckField
          name="teller"
          label={t('desk.also-teller')}
          checked={alsoTeller()}
          onChange={(event) => setAlsoTeller(event.currentTarget.checked)}
        />
      </Show>
      <Refusal place={props.place} />
      <div class="item-actions">
        <Button kind="main" keys="enter" type="submit" disabled={desk.busy()}>
          {t('desk.elect', { office: t(`meetingOffice.${office()}`) })}
        </Button>
      </div>
    </form>
  );
};
