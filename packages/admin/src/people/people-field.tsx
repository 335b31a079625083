import { createAsync } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { FieldError } from '../ui/field.tsx';
import { findPeople } from './data.ts';
import type { Named } from './person-field.tsx';

/** Some people of the register, added one by one; each sends its id under `name`. */
export const PeopleField = (props: {
  name: string;
  label: string;
  hint?: string;
  start?: readonly Named[];
  /** One at least. */
  required?: boolean;
}) => {
  const organisation = useOrganisation();
  const [typed, setTyped] = createSignal('');
  const [chosen, setChosen] = createSignal<readonly Named[]>(props.start ?? []);
  const people = createAsync<{ people: readonly Named[] }>(
    (before) => findPeople(organisation.id, { q: typed() }).catch(() => before ?? { people: [] }),
    { initialValue: { people: [] } },
  );
  let field!: HTMLInputElement;
  const left = () =>
    people.latest.people.filter((one) => !chosen().some((has) => has.personId === one.personId));
  const add = (personId: string | undefined) => {
    const one = left().find((person) => person.personId === personId);
    if (one) setChosen([...chosen(), { personId: one.personId, name: one.name }]);
  };
  const remove = (personId: string) => {
    setChosen(chosen().filter((one) => one.personId !== personId));
    field.focus();
  };
  return (
    <div class="people-field">
      <Combobox
        name={`${props.name}/add`}
        label={props.label}
        {...(props.hint ? { hint: props.hint } : {})}
        options={left().map(({ personId, name }) => ({ value: personId, label: name ?? '' }))}
        onType={setTyped}
        plain={props.required === true}
        required={props.required === true && chosen().length === 0}
        onPick={add}
        ref={(element) => {
          field = element;
        }}
      />
      <Show when={chosen().length}>
        <ul class="chosen-people">
          <For each={chosen()}>
            {({ personId, name }) => (
              <li>
                <input type="hidden" name={props.name} value={personId} />
                {name ?? t('mention.erased')}
                <Button
                  kind="quiet"
                  class="small"
                  aria-label={t('people-field.remove-who', { name: name ?? t('mention.erased') })}
                  onClick={() => remove(personId)}
                >
                  {t('people-field.remove')}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <FieldError name={props.name} />
    </div>
  );
};

/** Whom the field above named. */
export const peopleIn = (form: FormData, name: string): string[] =>
  form.getAll(name).map(String).filter(Boolean);
