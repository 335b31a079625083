import { createSignal, For } from 'solid-js';
import { t } from '../../language/language.ts';
import { SelectField } from '../../ui/form.tsx';

/** Who stands first, who second: one field for each place, and nobody in two of them. Sends the ids under `order`. */
export const OrderFields = (props: {
  among: readonly string[];
  places: number;
  name: (id: string) => string;
  /** How a place is called: drawn first, first substitute. */
  label: (place: number) => string;
}) => {
  const [order, setOrder] = createSignal<readonly string[]>(Array(props.places).fill(''));
  const choose = (place: number, id: string) =>
    setOrder(order().map((one, at) => (at === place ? id : one === id ? '' : one)));
  return (
    <div class="form-parts">
      <For each={Array.from({ length: props.places }, (_, place) => place)}>
        {(place) => (
          <SelectField
            name="order"
            label={props.label(place + 1)}
            required
            empty={t('voting.choose-candidate')}
            value={order()[place]}
            options={props.among.map((id) => ({ value: id, label: props.name(id) }))}
            onChange={(event) => choose(place, event.currentTarget.value)}
          />
        )}
      </For>
    </div>
  );
};
