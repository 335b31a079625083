import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { FieldError } from '../ui/field.tsx';
import { CheckField } from '../ui/form.tsx';
import { roles } from './roles.ts';

type Props = {
  readonly legend: string;
  readonly hint?: string;
  /** Whether each role says what it may do. */
  readonly explained?: boolean;
};

/** Which roles somebody or something is given, as `roles`: a member's to begin with. */
export const RolesField = (props: Props) => (
  <fieldset class="fieldset">
    <legend>{props.legend}</legend>
    <Show when={props.hint}>{(hint) => <p class="hint">{hint()}</p>}</Show>
    <For each={roles}>
      {(role) => (
        <CheckField
          name="roles"
          value={role}
          label={t(`role.${role}`)}
          hint={props.explained ? t(`role-means.${role}`) : undefined}
          checked={role === 'member'}
        />
      )}
    </For>
    <FieldError name="roles" />
  </fieldset>
);
