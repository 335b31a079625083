import { holders } from '@klubba/domain/meeting';
import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { byLastName, listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import type { Office } from '../record.ts';
import { useDesk, useDeskLabels } from './desk.tsx';
import { mentionable } from './mentionable.ts';
import { Refusal } from './refusal.tsx';
import { tellersToo } from './said-offices.ts';
import { sendKeys } from './send-keys.ts';

const offices: readonly Office[] = ['chair', 'viceChair', 'secretary', 'verifier', 'teller'];

/** What several hold at once: they are chosen one after another and elected at one go. */
const held: readonly Office[] = ['verifier', 'teller'];

/** What can change hands without an election. */
const handedOver = ['chair', 'viceChair', 'secretary'] as const satisfies readonly Office[];

const [nameField, associationField] = ['outsider/name', 'outsider/association'];
type Outsider = { readonly name: string; readonly association: string };

type Elected = { personId: string } | { personIds: string[] } | { outsider: Outsider };

type Props = {
  place: string;
  wanted: Office | undefined;
  onDone?: () => void;
  onGiveUp?: () => void;
};

/**
 * One office and one person, or several verifiers or tellers. Enter takes a name, the next one elects. Whoever comes from elsewhere is told by name and
 * association, and is found by it at the next election.
 */
export const ElectOfficer = (props: Props) => {
  const desk = useDesk();
  const [office, setOffice] = createSignal<Office>(props.wanted ?? 'chair');
  const [person, setPerson] = createSignal<string>();
  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  const labelOf = useDeskLabels();
  const isOfSeveral = () => held.includes(office());
  const openTitle = () =>
    desk.meeting().items.find(({ itemId }) => itemId === desk.meeting().openItemId)?.title ?? '';
  const [alsoTeller, setAlsoTeller] = createSignal(tellersToo(openTitle(), desk.meeting().kind));
  const [isElsewhere, setElsewhere] = createSignal(false);
  const [isHandover, setHandover] = createSignal(false);
  const handover = () => (isElsewhere() ? undefined : handedOver.find((one) => one === office()));
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
      .filter(({ personId }) => !taken.includes(personId) && !chosen().includes(personId))
      .map(({ personId, label }) => ({ value: personId, label }))
      .sort(byLastName(({ label }) => label));
  };
  const asked = (): readonly Office[] =>
    office() === 'verifier' && alsoTeller() ? ['verifier', 'teller'] : [office()];
  const who = (): Elected | undefined => {
    const personId = person();
    if (!isElsewhere() && isOfSeveral())
      return chosen().length > 0 ? { personIds: [...chosen()] } : undefined;
    if (!isElsewhere()) return personId ? { personId } : undefined;
    const told = new FormData(form);
    const [name, association] = [textIn(told, nameField), textIn(told, associationField)];
    return name ? { outsider: { name, association } } : undefined;
  };
  const saidOf = (elected: Elected) => {
    if ('outsider' in elected) return saying([elected.outsider.name]);
    return saying(('personIds' in elected ? elected.personIds : [elected.personId]).map(labelOf));
  };
  const saying = (names: readonly string[]) =>
    t('desk.elected-as', {
      names: listing(names),
      office: listing(asked().map((one) => t(`meetingOffice.${one}`))),
    });
  const pick = (personId: string | undefined) => {
    if (!isOfSeveral()) setPerson(personId);
    else if (personId) setChosen([...chosen(), personId]);
    queueMicrotask(() => field.focus());
  };
  const elect = async () => {
    const elected = who();
    if (!elected) return (form.querySelector<HTMLInputElement>('input:invalid') ?? field).focus();
    const { place } = props;
    const offices = asked();
    const office = handover();
    const done =
      office && isHandover() && 'personId' in elected
        ? await desk.send({
            ...{ place, path: '/handovers' },
            body: { ...elected, office, ...desk.clock.at() },
            done: () => t('desk.handed-over'),
          })
        : await desk.send({
            ...{ place, path: '/officers' },
            body: { ...elected, offices, ...desk.clock.at() },
            done: () => saidOf(elected),
          });
    if (!done) return field.focus();
    setPerson(undefined);
    setChosen([]);
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
            required={!isOfSeveral()}
            options={people()}
            value={isOfSeveral() ? undefined : person()}
            onPick={pick}
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
          maxLength={300}
          problem={desk.problemAt(props.place)}
        />
      </Show>
      <Show when={isOfSeveral() && !isElsewhere() && chosen().length}>
        <ul class="chosen" aria-label={t('desk.chosen')}>
          <For each={chosen()}>
            {(personId) => (
              <li>
                {labelOf(personId)}{' '}
                <Button
                  kind="quiet"
                  class="small"
                  onClick={() => setChosen(chosen().filter((one) => one !== personId))}
                >
                  {t('desk.elect-remove', { name: labelOf(personId) })}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={office() === 'verifier'}>
        <CheckField
          name="teller"
          label={t('desk.also-teller')}
          checked={alsoTeller()}
          onChange={(event) => setAlsoTeller(event.currentTarget.checked)}
        />
      </Show>
      <Show when={handover()}>
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
          {isHandover() && handover()
            ? t('desk.hand-over')
            : chosen().length > 1
              ? t('desk.elected-several', {
                  count: chosen().length,
                  office: t(`meetingOffice.${office()}`),
                })
              : t('desk.elect', { office: t(`meetingOffice.${office()}`) })}
        </Button>
        <Button kind="quiet" onClick={() => setElsewhere(!isElsewhere())}>
          {t(isElsewhere() ? 'desk.from-here' : 'desk.from-elsewhere')}
        </Button>
      </div>
    </form>
  );
};
