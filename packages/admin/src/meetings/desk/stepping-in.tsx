import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { SelectField } from '../../ui/form.tsx';
import { useDesk } from './desk.tsx';
import type { TickRow } from './tick-list.tsx';

/** What a substitute does: is not here, there without a vote, on a seat, or in the place of a member by their id. */
export type Stand = 'away' | 'here' | 'seat' | (string & {});

type Props = {
  rows: readonly TickRow[];
  /** The members who are not there. */
  absent: readonly TickRow[];
  stands: ReadonlyMap<string, Stand>;
  /** Whether it is asked who is there without a vote. */
  asksWhoIsHere?: boolean;
  onStand: (personId: string, stand: Stand) => void;
};

/** Substitutes of the body, each there without a vote or in the place of a member who is away. */
export const SteppingIn = (props: Props) => {
  const desk = useDesk();
  const options = () => [
    { value: 'away', label: t(props.asksWhoIsHere ? 'stepping-in.not' : 'stepping-in.no') },
    ...(props.asksWhoIsHere ? [{ value: 'here', label: t('stepping-in.here') }] : []),
    ...props.absent.map(({ personId, name }) => ({
      value: personId,
      label: t('stepping-in.for', { name: name ?? t('mention.erased') }),
    })),
    { value: 'seat', label: t('stepping-in.seat') },
  ];
  return (
    <Show when={props.rows.length}>
      <fieldset class="fieldset stepping-in">
        <legend>{t('stepping-in.title')}</legend>
        <p class="hint">{t('stepping-in.why')}</p>
        <For each={props.rows}>
          {(row) => (
            <SelectField
              name={`stand-${row.personId}`}
              label={row.name ?? t('mention.erased')}
              required
              value={props.stands.get(row.personId) ?? 'away'}
              options={options()}
              onChange={(event) => props.onStand(row.personId, event.currentTarget.value)}
              problem={desk.problemAt(`stand-${row.personId}`)}
            />
          )}
        </For>
      </fieldset>
    </Show>
  );
};

/** What is sent of it: who votes in whose place, and who is there besides. */
export const stoodAs = (stands: ReadonlyMap<string, Stand>) => {
  const all = [...stands];
  return {
    steppingIn: all
      .filter(([, stand]) => stand !== 'away' && stand !== 'here')
      .map(([personId, stand]) => ({ personId, insteadOf: stand === 'seat' ? null : stand })),
    attending: all.filter(([, stand]) => stand === 'here').map(([personId]) => personId),
  };
};
