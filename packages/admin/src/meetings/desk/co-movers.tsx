import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { useDesk } from './desk.tsx';
import { movers } from './movers.ts';

type Props = {
  /** Who moves it first. */
  first: string | undefined;
  others: readonly string[];
  onChange: (others: readonly string[]) => void;
};

/** Those who move something together with the first of them, each chosen by name. */
export const CoMovers = (props: Props) => {
  const desk = useDesk();
  const all = () => movers(desk);
  const labelOf = (value: string) => all().find((one) => one.value === value)?.label ?? '';
  let field!: HTMLInputElement;
  const add = (value: string | undefined) => {
    if (value) props.onChange([...props.others, value]);
    queueMicrotask(() => field.focus());
  };
  return (
    <div>
      <Combobox
        name="others"
        label={t('proposal.together-with')}
        options={all().filter(
          ({ value }) => value !== props.first && !props.others.includes(value),
        )}
        value={undefined}
        onPick={add}
        ref={(element) => {
          field = element;
        }}
      />
      <Show when={props.others.length > 0}>
        <ul class="chosen" aria-label={t('proposal.together-with')}>
          <For each={props.others}>
            {(value) => (
              <li>
                {labelOf(value)}{' '}
                <Button
                  kind="quiet"
                  class="small"
                  onClick={() => props.onChange(props.others.filter((one) => one !== value))}
                >
                  {t('desk.elect-remove', { name: labelOf(value) })}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
};
