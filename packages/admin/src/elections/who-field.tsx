import type { ElectionView } from '@klubba/api/contract';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { PersonField } from '../people/person-field.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { textOrNull } from '../ui/form-data.ts';
import { participating } from './names.ts';

/** Whether somebody is looked for in the register; kept from one to the next, as they come in lists. */
export const createWho = () => createSignal(useOrganisation().may('listPeople'));

/** Somebody of the register, or somebody who is in none of ours: by name and association. */
export const WhoField = (props: {
  view: ElectionView;
  label: string;
  who: ReturnType<typeof createWho>;
}) => {
  const organisation = useOrganisation();
  const mayFind = () => organisation.may('listPeople');
  const known = () => props.who[0]();
  const setKnown = (registered: boolean) => props.who[1](registered);
  const name = createUniqueId();
  const associations = () =>
    participating(props.view).map((one) => ({ value: one.associationId, label: one.name }));
  return (
    <>
      <Show when={mayFind()}>
        <fieldset class="fieldset who">
          <legend class="unseen">{props.label}</legend>
          <For each={[true, false]}>
            {(registered) => (
              <label>
                <input
                  type="radio"
                  name={name}
                  checked={known() === registered}
                  onChange={() => setKnown(registered)}
                />
                {t(registered ? 'who.registered' : 'who.other')}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Show
        when={known()}
        fallback={
          <div class="form-parts">
            <Field name="name" label={t('who.name')} required maxLength={300} />
            <Show when={associations().length}>
              <SelectField
                name="associationId"
                label={t('who.association')}
                empty={organisation.name}
                options={associations()}
                plain
              />
            </Show>
          </div>
        }
      >
        <PersonField name="personId" label={props.label} />
      </Show>
    </>
  );
};

/** Whom the field above named. */
export const whoIn = (form: FormData) => ({
  personId: textOrNull(form, 'personId'),
  name: textOrNull(form, 'name'),
  associationId: textOrNull(form, 'associationId'),
});
