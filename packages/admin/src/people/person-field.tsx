import type { PeopleList } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { useOrganisation } from '../session/organisation.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { findPeople } from './data.ts';
import { toldApart } from './told-apart.ts';

export type Named = { readonly personId: string; readonly name: string | null };

/** A person of the register, found by typing a part of the name; the server searches. Needed, unless said otherwise. */
export const PersonField = (props: {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** Whom it begins with. */
  start?: Named | null | undefined;
  onPick?: (person: Named | undefined) => void;
}) => {
  const organisation = useOrganisation();
  const [typed, setTyped] = createSignal('');
  const [chosen, setChosen] = createSignal<Named | undefined>(props.start ?? undefined);
  // Neither a search that is under way nor one that fails takes a form away: what was found before is still there.
  const people = createAsync<Pick<PeopleList, 'people'>>(
    (before) => findPeople(organisation.id, { q: typed() }).catch(() => before ?? { people: [] }),
    { initialValue: { people: [] } },
  );
  const options = () => {
    const found = toldApart(people.latest.people).map(({ personId, name, apart }) => ({
      ...{ value: personId, name, label: apart ? `${name} (${apart})` : (name ?? '') },
    }));
    const kept = chosen();
    if (!kept || found.some(({ value }) => value === kept.personId)) return found;
    return [{ value: kept.personId, name: kept.name, label: kept.name ?? '' }, ...found];
  };
  const pick = (personId: string | undefined) => {
    const one = options().find(({ value }) => value === personId);
    setChosen(one && { personId: one.value, name: one.name });
    props.onPick?.(chosen());
  };
  return (
    <Combobox
      name={props.name}
      label={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      options={options()}
      value={chosen()?.personId}
      onType={setTyped}
      onPick={pick}
      required={props.required ?? true}
    />
  );
};
