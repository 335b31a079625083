import type { PeopleList } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { useOrganisation } from '../session/organisation.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { findPeople } from './data.ts';
import { toldApart } from './told-apart.ts';

/** A person of the register, found by typing a part of the name; the server searches. */
export const PersonField = (props: { name: string; label: string; hint?: string }) => {
  const organisation = useOrganisation();
  const [typed, setTyped] = createSignal('');
  // Neither a search that is under way nor one that fails takes a form away: what was found before is still there.
  const people = createAsync<Pick<PeopleList, 'people'>>(
    (before) => findPeople(organisation.id, { q: typed() }).catch(() => before),
    { initialValue: { people: [] } },
  );
  const options = () =>
    toldApart(people.latest.people).map(({ personId, name, apart }) => ({
      value: personId,
      label: apart ? `${name} (${apart})` : (name ?? ''),
    }));
  return <Combobox {...props} options={options()} onType={setTyped} required />;
};
