import type { EmploymentView } from '@klubba/api/contract';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { PersonField } from '../../people/person-field.tsx';
import { Field } from '../../ui/form.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';

type Application = NonNullable<EmploymentView['applications']>[number];

/** Somebody who applied, somebody of the register, or somebody who is in none of ours, by name. */
export const WhoFields = (props: { label: string; applications?: readonly Application[] }) => {
  const applied = () =>
    (props.applications ?? []).flatMap(({ applicationId, applicant }) =>
      applicant ? [{ applicationId, ...applicant }] : [],
    );
  const [kind, setKind] = createSignal(applied()[0]?.applicationId ?? 'registered');
  const [found, setFound] = createSignal('');
  const name = createUniqueId();
  const applicant = () => applied().find(({ applicationId }) => applicationId === kind());
  const choices = () => [
    ...applied().map((one) => ({ value: one.applicationId, label: one.name })),
    { value: 'registered', label: t('who.registered') },
    { value: 'other', label: t('who.other') },
  ];
  return (
    <>
      <fieldset class="fieldset who">
        <legend>{props.label}</legend>
        <For each={choices()}>
          {({ value, label }) => (
            <label>
              <input
                type="radio"
                name={name}
                checked={kind() === value}
                onChange={() => setKind(value)}
              />
              {label}
            </label>
          )}
        </For>
      </fieldset>
      <Show when={applicant()}>
        {(one) => (
          <>
            <input type="hidden" name="personId" value={one().personId ?? ''} />
            <input type="hidden" name="name" value={one().name} />
          </>
        )}
      </Show>
      <Show when={kind() === 'registered'}>
        <PersonField
          name="personId"
          label={t('who-fields.person')}
          onPick={(person) => setFound(person?.name ?? '')}
        />
        <input type="hidden" name="name" value={found()} />
      </Show>
      <Show when={kind() === 'other'}>
        <Field name="name" label={t('who.name')} required maxLength={300} />
      </Show>
    </>
  );
};

/** Whom the fields above named. */
export const whoIn = (form: FormData) => ({
  personId: textOrNull(form, 'personId'),
  name: textIn(form, 'name'),
});
