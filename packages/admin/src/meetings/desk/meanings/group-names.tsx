import { createSignal, For, Show } from 'solid-js';
import { t } from '../../../language/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/form.tsx';

/** Those in a group whom the register of people does not know: a name is all that is told of them. */
export const GroupNames = (props: {
  names: readonly string[];
  onChange: (names: readonly string[]) => void;
}) => {
  const [name, setName] = createSignal('');
  const add = () => {
    const told = name().trim();
    if (told && !props.names.includes(told)) props.onChange([...props.names, told]);
    setName('');
  };
  return (
    <>
      <Show when={props.names.length}>
        <ul class="group-people" aria-label={t('meaning.names')}>
          <For each={props.names}>
            {(each) => (
              <li>
                {each}{' '}
                <Button
                  kind="quiet"
                  class="small"
                  onClick={() => props.onChange(props.names.filter((one) => one !== each))}
                >
                  {t('meaning.people-remove', { name: each })}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Field
        name="group-by-name"
        label={t('meaning.names-add')}
        hint={t('meaning.names-hint')}
        plain
        maxlength={200}
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !name().trim()) return;
          event.preventDefault();
          event.stopPropagation();
          add();
        }}
        onBlur={add}
      />
    </>
  );
};
