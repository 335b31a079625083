import { holders } from '@klubba/domain/meeting';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { byLastName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import type { Office } from '../record.ts';
import { useDesk } from './desk.tsx';
import { mentionable } from './mentionable.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

const offices: readonly Office[] = ['chair', 'viceChair', 'secretary', 'verifier', 'teller'];

/** What can change hands without an election. */
const handedOver: readonly Office[] = ['chair', 'viceChair', 'secretary'];

const [nameField, associationField] = ['outsider/name', 'outsider/association'];
type Outsider = { readonly name: string; readonly association: string };

type Props = {
  place: string;
  wanted: Office | undefined;
  onDone?: () => void;
  onGiveUp?: () => void;
};

/**
 * One office and one person. The first Enter takes the name, the next one elects. Whoever comes from elsewhere is told by name and
 * association, and is found by it at the next election.
 */
export const ElectOfficer = (props: Props) => {
  const desk = useDesk();
  const [office, setOffice] = createSignal<Office>(props.wanted ?? 'chair');
  const [person, setPerson] = createSignal<string>();
  const [alsoTeller, setAlsoTeller] = createSignal(true);
  const [isElsewhere, setElsewhere] = createSignal(false);
  const [isHandover, setHandover] = createSignal(false);
  const mayHandOver = () => handedOver.includes(office()) && !isElsewhere();
  let field!: HTMLInputElement;
  let form!: HTMLFormElement;
  createEffect(
    on(
      () => props.wanted,
      (wanted) => wanted && setOffice(wanted),
      { defer: true },
    ),
  );
  const people = () => {
    const taken = holders(desk.meeting(), office());
    const { outsiders, people } = desk.meeting();
    const elsewhere = people.filter((one) =>
      outsiders.some(({ personId }) => personId === one.personId),
    );
    return mentionable([...desk.people(), ...elsewhere])
      .filter(({ personId }) => !taken.includes(personId))
      .map(({ personId, label }) => ({ value: personId, label }))
      .sort(byLastName(({ label }) => label));
  };
  const asked = () =>
    office() === 'verifier' && alsoTeller() ? ['verifier', 'teller'] : [office()];
  const who = (): { personId: string } | { outsider: Outsider } | undefined => {
    const personId = person();
    if (!isElsewhere()) return personId ? { personId } : undefined;
    const told = new FormData(form);
    const [name, association] = [textIn(told, nameField), textIn(told, associationField)];
    return name && association ? { outsider: { name, association } } : undefined;
  };
  const elect = async () => {
    const elected = who();
    if (!elected) return (form.querySelector<HTMLInputElement>('input:invalid') ?? field).focus();
    const handover = isHandover() && mayHandOver();
    const done = await desk.send({
      place: props.place,
      path: handover ? '/handovers' : '/officers',
      body: handover
        ? { ...elected, office: office(), ...desk.clock.at() }
        : { ...elected, offices: asked(), ...desk.clock.at() },
      done: () => t(handover ? 'desk.handed-over' : 'desk.elected'),
    });
    if (!done) return field.focus();
    setPerson(undefined);
    setElsewhere(false);
    setHandover(false);
    field.focus();
    props.onDone?.();
  };
  const begin = (element: HTMLInputElement) => {
    field = element;
    // In a dialog the office is most often right: the name comes first.
    element.dataset.autofocus = '';
    queueMicrotask(() => element.focus());
  };
  return (
    <form
      class="line-form"
      ref={(element) => {
        form = element;
        sendKeys(element, elect, () => props.onGiveUp?.());
      }}
    >
      <SelectField
        name="office"
        label={t('desk.office')}
        required
        value={office()}
        options={offices.map((one) => ({ value: one, label: t(`meetingOffice.${one}`) }))}
        onChange={(event) => setOffice(event.currentTarget.value as Office)}
        problem={desk.problemAt(props.place)}
      />
      <Show
        when={isElsewhere()}
        fallback={
          <Combobox
            name="personId"
            label={t('desk.who')}
            required
            options={people()}
            value={person()}
            onPick={setPerson}
            ref={begin}
            problem={desk.problemAt(props.place)}
          />
        }
      >
        <Field
          name={nameField}
          label={t('desk.outsider-name')}
          required
          maxLength={300}
          ref={begin}
          problem={desk.problemAt(props.place)}
        />
        <Field
          name={associationField}
          label={t('desk.outsider-from')}
          required
          maxLength={300}
          problem={desk.problemAt(props.place)}
        />
      </Show>
      <Show when={office() === 'verifier'}>
        <CheckField
          name="teller"
          label={t('desk.also-teller')}
          checked={alsoTeller()}
          onChange={(event) => setAlsoTeller(event.currentTarget.checked)}
        />
      </Show>
      <Show when={mayHandOver()}>
        <CheckField
          name="handover"
          label={t('desk.without-election')}
          checked={isHandover()}
          onChange={(event) => setHandover(event.currentTarget.checked)}
        />
      </Show>
      <Refusal place={props.place} />
      <div class="item-actions">
        <Button kind="main" keys="enter" type="submit" disabled={desk.busy()}>
          {isHandover() && mayHandOver()
            ? t('desk.hand-over')
            : t('desk.elect', { office: t(`meetingOffice.${office()}`) })}
        </Button>
        <Button kind="quiet" onClick={() => setElsewhere(!isElsewhere())}>
          {t(isElsewhere() ? 'desk.from-here' : 'desk.from-elsewhere')}
        </Button>
      </div>
    </form>
  );
};
