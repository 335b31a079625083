import { createAsync } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { t } from '../language/language.ts';
import { type OrganisationScope, useOrganisation } from '../session/organisation.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { findPeople, findPeopleByName } from './data.ts';
import { toldApart } from './told-apart.ts';

export type Named = { readonly personId: string; readonly name: string | null };

type Found = {
  readonly personId: string;
  readonly name: string | null;
  readonly apart: string | null;
};

/** Whether somebody may look for people at all: in the register, or by name alone. */
export const mayFindPeople = ({ may }: OrganisationScope) =>
  may('listPeople') || may('findPeopleByName');

/** People found by what is typed, as far as whoever asks may look. */
const findNamed = async (
  { id, may }: OrganisationScope,
  typed: string,
): Promise<readonly Found[]> =>
  may('listPeople')
    ? toldApart((await findPeople(id, { q: typed })).people)
    : (await findPeopleByName(id, typed)).people;

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
  const people = createAsync<readonly Found[]>(
    (before) => findNamed(organisation, typed()).catch(() => before ?? []),
    { initialValue: [] },
  );
  const options = () => {
    const found = people.latest.map(({ personId, name, apart }) => ({
      ...{ value: personId, name, label: apart ? `${name} (${apart})` : (name ?? '') },
    }));
    const kept = chosen();
    if (!kept || found.some(({ value }) => value === kept.personId)) return found;
    return [{ value: kept.personId, name: kept.name, label: kept.name ?? '' }, ...found];
  };
  const hint = () =>
    props.hint ?? (organisation.may('listPeople') ? undefined : t('person-field.by-name'));
  const pick = (personId: string | undefined) => {
    const one = options().find(({ value }) => value === personId);
    setChosen(one && { personId: one.value, name: one.name });
    props.onPick?.(chosen());
  };
  return (
    <Combobox
      name={props.name}
      label={props.label}
      {...(hint() ? { hint: hint() } : {})}
      options={options()}
      value={chosen()?.personId}
      onType={setTyped}
      onPick={pick}
      required={props.required ?? true}
    />
  );
};
