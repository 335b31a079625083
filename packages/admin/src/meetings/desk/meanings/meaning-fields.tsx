import type { MeaningSent } from '@klubba/api/contract';
import { Match, Show, Switch } from 'solid-js';
import { t } from '../../../language/language.ts';
import { SelectField } from '../../../ui/form.tsx';
import type { Clause } from '../../record.ts';
import { FeeFields } from './fee-fields.tsx';
import { GroupFields } from './group-fields.tsx';
import { LineFields } from './line-fields.tsx';
import { TextFields } from './text-fields.tsx';
import type { MeaningKind, Told } from './told.ts';

/** The figures of a clause: what it does where it carries. `onTold` hears of each change. */
export const MeaningFields = (props: {
  kinds: readonly MeaningKind[];
  /** The clause that is amended, or reworded. */
  clause: Clause | undefined;
  /** That it is amended, and not reworded. */
  amends: boolean;
  /** The text whose lines are changed. */
  textOf: Clause | undefined;
  chosen: MeaningKind;
  onChoose: (kind: MeaningKind) => void;
  onTold: (told: Told) => void;
}) => {
  const begun = <Kind extends MeaningSent['kind']>(kind: Kind) => {
    const meaning = props.clause?.meaning;
    return meaning?.kind === kind
      ? (meaning as Extract<typeof meaning, { kind: Kind }>)
      : undefined;
  };
  return (
    <div class="meaning-fields">
      <Show when={props.kinds.length > 1}>
        <SelectField
          name="meaning"
          label={t('meaning.kind')}
          plain
          options={props.kinds.map((value) => ({ value, label: t(`meaning.kind.${value}`) }))}
          value={props.chosen}
          onChange={(event) => {
            props.onTold(undefined);
            props.onChoose(event.currentTarget.value as MeaningKind);
          }}
        />
      </Show>
      <Switch>
        <Match when={props.chosen === 'text'}>
          <TextFields onTold={props.onTold} />
        </Match>
        <Match when={props.chosen === 'lines' && props.textOf}>
          {(adopts) => (
            <LineFields
              adopts={adopts()}
              begun={begun('lines')}
              fixed={props.amends && begun('lines') !== undefined}
              onTold={props.onTold}
            />
          )}
        </Match>
        <Match when={props.chosen === 'fee'}>
          <FeeFields begun={begun('fee')} onTold={props.onTold} />
        </Match>
        <Match when={props.chosen === 'group'}>
          <GroupFields begun={begun('group')} onTold={props.onTold} />
        </Match>
      </Switch>
    </div>
  );
};
