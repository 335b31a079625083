import { type ComponentProps, For, Show } from 'solid-js';
import { byLastName, listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { useDesk, useDeskLabels, useDeskNames } from './desk.tsx';

type Props = {
  readonly witnesses: readonly string[];
  readonly onChange: (witnesses: readonly string[]) => void;
  readonly name: string;
  readonly problem?: ComponentProps<typeof Combobox>['problem'];
};

/** Who saw a lot drawn: the tellers unless said otherwise, or nobody that anybody knows. */
export const Witnesses = (props: Props) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const labelOf = useDeskLabels();
  let field!: HTMLInputElement;
  const others = () =>
    (desk.meeting().register ?? [])
      .filter((id) => !props.witnesses.includes(id))
      .map((id) => ({ value: id, label: labelOf(id) }))
      .sort(byLastName(({ label }) => label));
  const add = (id: string | undefined) => {
    if (!id) return;
    props.onChange([...props.witnesses, id]);
    field.value = '';
  };
  return (
    <>
      <p>
        {t('tiebreak.witnesses')}{' '}
        <Show when={props.witnesses.length} fallback={t('tiebreak.nobody')}>
          {listing(props.witnesses.map((id) => nameOf(id) ?? ''))}
        </Show>
      </p>
      <For each={props.witnesses}>
        {(id) => (
          <Button
            kind="quiet"
            class="small"
            onClick={() => props.onChange(props.witnesses.filter((one) => one !== id))}
          >
            {t('tiebreak.not-witness', { name: nameOf(id) ?? '' })}
          </Button>
        )}
      </For>
      <Combobox
        name={props.name}
        label={t('tiebreak.add-witness')}
        plain
        options={others()}
        value={undefined}
        ref={(element) => {
          field = element;
        }}
        onPick={add}
        problem={props.problem}
      />
    </>
  );
};
