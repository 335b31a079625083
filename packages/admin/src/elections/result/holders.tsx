import type { ElectionView } from '@klubba/api/contract';
import { holdersOn } from '@klubba/domain/election';
import { createSignal, For } from 'solid-js';
import { today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Field } from '../../ui/form.tsx';
import { nameOf } from '../voting/names.ts';

/** Who holds the seats on a day, with the substitutes that have stepped in by then. */
export const Holders = (props: { view: ElectionView }) => {
  const [on, setOn] = createSignal(today());
  return (
    <details class="more">
      <summary>{t('after.holders')}</summary>
      <Field
        name="holders"
        label={t('after.holders-on')}
        type="date"
        plain
        value={on()}
        onInput={(event) => event.currentTarget.value && setOn(event.currentTarget.value)}
      />
      <ol class="after-holders serif">
        <For each={holdersOn(props.view, on())}>{(id) => <li>{nameOf(props.view, id)}</li>}</For>
      </ol>
    </details>
  );
};
