import { createSignal, For, Show } from 'solid-js';
import { byLastName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { CheckField, Field } from '../../ui/form.tsx';
import { textIn, wordsIn } from '../../ui/form-data.ts';
import { PersonName } from '../../ui/mention-text.tsx';
import { useDesk } from './desk.tsx';
import { mentionable } from './mentionable.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** Who is there without a vote: seen, or let in by the meeting with the right to speak or to propose. */
export const Guests = () => {
  const desk = useDesk();
  const isOpen = () => desk.meeting().phase === 'open';
  return (
    <Show when={isOpen() || desk.meeting().guests.length > 0}>
      <section>
        <h2>{t('guests.title')}</h2>
        <ul class="plain-list">
          <For each={desk.meeting().guests}>
            {(guest) => (
              <li>
                <PersonName personId={guest.personId} />
                <Show when={guest.coopted}> {t('guests.coopted-short')}</Show>{' '}
                <Show when={isOpen()}>
                  <Leave personId={guest.personId} />
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={isOpen()}>
          <details>
            <summary>{t('guests.admit')}</summary>
            <Admit />
          </details>
        </Show>
      </section>
    </Show>
  );
};

const Leave = (props: { personId: string }) => {
  const desk = useDesk();
  return (
    <Button
      kind="quiet"
      class="small"
      disabled={desk.busy()}
      onClick={() =>
        void desk.send({
          place: 'guests',
          path: `/guests/${props.personId}/leave`,
          body: desk.clock.at(),
          done: () => t('guests.gone'),
        })
      }
    >
      {t('guests.leave')}
    </Button>
  );
};

const Admit = () => {
  const desk = useDesk();
  const [person, setPerson] = createSignal<string>();
  const [coopted, setCoopted] = createSignal(false);
  let form!: HTMLFormElement;
  const people = () =>
    mentionable(desk.people())
      .filter(({ personId }) => !desk.meeting().register?.includes(personId))
      .map(({ personId, label }) => ({ value: personId, label }))
      .sort(byLastName(({ label }) => label));
  const who = (told: FormData) => {
    const [name, association] = [
      textIn(told, 'outsider/name'),
      textIn(told, 'outsider/association'),
    ];
    if (name) return { outsider: { name, association } };
    const personId = person();
    return personId ? { personId } : undefined;
  };
  const admit = async () => {
    const told = new FormData(form);
    const guest = who(told);
    if (!guest) return form.querySelector<HTMLInputElement>('input')?.focus();
    const done = await desk.send({
      place: 'guests',
      path: '/guests',
      body: {
        ...guest,
        coopted: coopted(),
        rights: wordsIn<'speak' | 'propose'>(told, 'rights'),
        ...desk.clock.at(),
      },
      done: () => t('guests.here'),
    });
    if (!done) return;
    setPerson(undefined);
    form.reset();
  };
  return (
    <form
      class="form"
      ref={(element) => {
        form = element;
        sendKeys(element, admit, () => form.closest('details')?.removeAttribute('open'));
      }}
    >
      <Combobox
        name="personId"
        label={t('guests.who')}
        options={people()}
        value={person()}
        onPick={setPerson}
        problem={desk.problemAt('guests')}
      />
      <div class="form-parts">
        <Field name="outsider/name" label={t('guests.or-name')} />
        <Field name="outsider/association" label={t('guests.from')} />
      </div>
      <CheckField
        name="coopted"
        label={t('guests.coopted')}
        checked={coopted()}
        onChange={(event) => setCoopted(event.currentTarget.checked)}
      />
      <Show when={coopted()}>
        <CheckField name="rights" value="speak" label={t('guests.right.speak')} checked />
        <CheckField name="rights" value="propose" label={t('guests.right.propose')} checked />
      </Show>
      <Refusal place="guests" />
      <div class="item-actions">
        <Button type="submit" disabled={desk.busy()}>
          {t('guests.enter')}
        </Button>
      </div>
    </form>
  );
};
