import * as Kobalte from '@kobalte/core/combobox';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { FieldError, type Option, type Reported, useFieldError } from './form.tsx';

type ComboboxProps = Reported & {
  name: string;
  label: string;
  hint?: string;
  placeholder?: string;
  options: readonly Option[];
  value?: string | undefined;
  required?: boolean;
  /** Called with the chosen value, or undefined when the choice is taken away. */
  onChoose?: (value: string | undefined) => void;
  /** Called with what is being typed, where the options come from a search. */
  onType?: (text: string) => void;
};

/** One of many, found by typing: a person, a body, a decision. Sends its value under `name`. */
export const Combobox = (props: ComboboxProps) => {
  const error = useFieldError(props);
  const chosenAtFirst = () => props.options.find(({ value }) => value === props.value) ?? null;
  const [chosen, setChosen] = createSignal<Option | null>(chosenAtFirst());
  const choose = (option: Option | null) => {
    setChosen(option);
    props.onChoose?.(option?.value);
  };
  return (
    <Kobalte.Root<Option>
      class="field"
      options={[...props.options]}
      optionValue="value"
      optionTextValue="label"
      optionLabel="label"
      value={chosen()}
      onChange={choose}
      onInputChange={(text) => props.onType?.(text)}
      placeholder={props.placeholder}
      validationState={error() ? 'invalid' : 'valid'}
      triggerMode="focus"
      translations={spoken()}
      itemComponent={(item) => (
        <Kobalte.Item item={item.item} class="option">
          <Kobalte.ItemLabel>{item.item.rawValue.label}</Kobalte.ItemLabel>
        </Kobalte.Item>
      )}
    >
      <Kobalte.Label>
        {props.label}
        <Show when={!props.required}>
          <span class="optional"> {t('form.optional')}</span>
        </Show>
      </Kobalte.Label>
      <Show when={props.hint}>
        <Kobalte.Description class="hint">{props.hint}</Kobalte.Description>
      </Show>
      <Kobalte.Control>
        <Kobalte.Input class="input" required={props.required} />
      </Kobalte.Control>
      <input type="hidden" name={props.name} value={chosen()?.value ?? ''} />
      <FieldError name={props.name} problem={props.problem} />
      <Kobalte.Portal>
        <Kobalte.Content class="listbox">
          <Kobalte.Listbox />
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
};

/** What a screen reader says of the list while one types and chooses. */
const spoken = () => ({
  triggerLabel: t('combobox.suggestions'),
  listboxLabel: t('combobox.suggestions'),
  // Its type is the English of Kobalte's own.
  countAnnouncement: (count: number) => t('picker.found', { count }) as 'one option available',
  focusAnnouncement: (option: string, isChosen: boolean) =>
    isChosen ? t('combobox.chosen', { option }) : option,
  selectedAnnouncement: (option: string) => t('combobox.chosen', { option }),
});
