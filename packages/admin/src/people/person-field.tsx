import { createAsync } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { Combobox } from '../ui/combobox.tsx';
import type { Reported } from '../ui/form.tsx';
import { listPeople } from './data.ts';

/** A person of the register, found by typing a part of the name; the server searches. */
export const PersonField = (props: Reported & { name: string; label: string; hint?: string }) => {
  const organisation = useOrganisation();
  const [typed, setTyped] = createSignal('');
  const people = createAsync(() => listPeople(organisation.id, { q: typed() }));
  const options = () =>
    (people.latest?.people ?? []).map(({ personId, name }) => ({
      value: personId,
      label: name ?? '',
    }));
  return <Combobox {...props} options={options()} onType={setTyped} required />;
};
