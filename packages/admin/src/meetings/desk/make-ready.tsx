import { createSignal, For, Show } from 'solid-js';
import { byLastName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { missing, type Office, officersLeft } from '../record.ts';
import { useDesk } from './desk.tsx';
import { mentionable } from './mentionable.ts';
import { missingInWords } from './missing-words.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';
import { TickList } from './tick-list.tsx';

const place = 'ready';

/** All that is missing before the meeting may decide, as one question. What is left empty stays missing. */
export const MakeReady = (props: { onDone: () => void }) => {
  const desk = useDesk();
  // As it was when it was asked: rows do not go while they are being answered.
  const offices = officersLeft(desk.meeting());
  const lacks = missing(desk.meeting());
  const isMissing = (code: string) => lacks.some(({ refused }) => refused === code);
  const [elected, setElected] = createSignal<readonly (string | undefined)[]>([]);
  const [present, setPresent] = createSignal<ReadonlySet<string>>(new Set());
  let form!: HTMLFormElement;

  const answer = async () => {
    const told = new FormData(form);
    const at = desk.clock.at();
    for (const { offices: given, ...who } of byWhom(offices, chosenBy(told)))
      if (!(await desk.send({ place, path: '/officers', body: { ...who, offices: given, ...at } })))
        return;
    const finding = textIn(told, 'dulyConvened');
    if (finding && desk.meeting().dulyConvened === null)
      if (
        !(await desk.send({
          place,
          path: '/convening',
          body: { dulyConvened: finding === 'yes', ...at },
        }))
      )
        return;
    const size = Number(told.get('size'));
    const register = present().size > 0 && { personIds: [...present()] };
    if (register && !(await desk.send({ place, path: '/register', body: { ...register, ...at } })))
      return;
    if (!register && size > 0)
      if (
        !(await desk.send({ place, path: '/register/count', body: { size, about: false, ...at } }))
      )
        return;
    if (told.has('agenda') && !desk.meeting().agendaAdopted)
      if (!(await desk.send({ place, path: '/agenda/adoption', body: at }))) return;
    props.onDone();
  };
  /** Whom each row names: one of the association's people, or somebody from elsewhere. */
  const chosenBy = (told: FormData) =>
    offices.map((_, row): Whom | undefined => {
      const personId = elected()[row];
      if (personId) return { personId };
      const [name, association] = [`${row}/name`, `${row}/association`].map((field) =>
        textIn(told, field).trim(),
      );
      return name ? { outsider: { name, association: association ?? '' } } : undefined;
    });
  const people = mentionable(desk.people())
    .map(({ personId, label }) => ({ value: personId, label }))
    .sort(byLastName(({ label }) => label));
  const elect = (row: number) => (personId: string | undefined) => {
    setElected(offices.map((_, i) => (i === row ? personId : elected()[i])));
    if (personId) queueMicrotask(() => nextField(form)?.focus());
  };
  const tick = (personId: string, on: boolean) => {
    const next = new Set(present());
    if (on) next.add(personId);
    else next.delete(personId);
    setPresent(next);
  };
  return (
    <form
      class="form make-ready"
      ref={(element) => {
        form = element;
        sendKeys(element, answer, props.onDone);
      }}
    >
      <For each={offices}>
        {(_, row) => (
          <div>
            <Combobox
              name={`officer-${row()}`}
              label={officeLabel(offices, row())}
              options={people}
              value={elected()[row()]}
              onPick={elect(row())}
            />
            <Show when={!elected()[row()]}>
              <details class="small">
                <summary aria-label={`${t('ready.elsewhere')}: ${officeLabel(offices, row())}`}>
                  {t('ready.elsewhere')}
                </summary>
                <div class="form-parts">
                  <Field name={`${row()}/name`} label={t('desk.outsider-name')} maxLength={300} />
                  <Field
                    name={`${row()}/association`}
                    label={t('desk.outsider-from')}
                    maxLength={300}
                  />
                </div>
              </details>
            </Show>
          </div>
        )}
      </For>
      <Show when={isMissing('convening-not-found')}>
        <SelectField
          name="dulyConvened"
          label={t('desk.convened-question')}
          value="yes"
          options={(['yes', 'no', ''] as const).map((value) => ({
            value,
            label: t(`ready.convened-${value || 'later'}`),
          }))}
        />
      </Show>
      <Show when={isMissing('agenda-not-adopted')}>
        <CheckField name="agenda" label={t('ready.agenda')} checked />
      </Show>
      <Show when={isMissing('no-register')}>
        <Field name="size" type="number" min={1} label={t('ready.heads')} />
        <TickList
          label={t('ready.names')}
          rows={[...desk.people()].sort(byLastName(({ name }) => name ?? ''))}
          ticked={present()}
          onTick={tick}
        />
      </Show>
      <For each={lacks.filter(({ refused }) => unanswerable.includes(refused))}>
        {(lack) => <p>{missingInWords(lack)}</p>}
      </For>
      <Refusal place={place} />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('ready.answer')}
        </Button>
      </div>
    </form>
  );
};

/** What no answer at the desk mends. */
const unanswerable: readonly string[] = ['not-duly-convened', 'not-quorate'];

type Whom =
  | { readonly personId: string }
  | { readonly outsider: { readonly name: string; readonly association: string } };

/** Somebody with two offices is elected to both at once; a verifier counts votes as well. */
const byWhom = (offices: readonly Office[], chosen: readonly (Whom | undefined)[]) => {
  const keys = chosen.map((whom) => whom && JSON.stringify(whom));
  return chosen.flatMap((whom, first) => {
    if (!whom || keys.indexOf(keys[first]) < first) return [];
    const given = offices.filter((_, row) => keys[row] === keys[first]);
    const also: readonly Office[] = given.includes('verifier') ? ['teller'] : [];
    return [{ ...whom, offices: [...new Set([...given, ...also])] }];
  });
};

const officeLabel = (offices: readonly Office[], row: number) => {
  const office = offices[row]!;
  const same = offices.filter((one) => one === office).length;
  const number = offices.slice(0, row + 1).filter((one) => one === office).length;
  return same > 1 ? `${t(`meetingOffice.${office}`)} ${number}` : t(`meetingOffice.${office}`);
};

/** Down to the next thing that can be answered. */
const nextField = (form: HTMLFormElement) => {
  const fields = [...form.querySelectorAll<HTMLElement>('.input, select, input[type=checkbox]')];
  return fields[fields.indexOf(document.activeElement as HTMLElement) + 1];
};
