import { createAsync } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { useOrganisation } from '../session/organisation.tsx';
import { Page } from '../ui/page.tsx';
import { getPerson } from './data.ts';

/** A page where something is done with one person, whose name stands above. */
export const PersonTask = (props: {
  personId: string;
  title: string;
  lead?: string;
  children: JSX.Element;
}) => {
  const organisation = useOrganisation();
  const person = createAsync(() => getPerson(organisation.id, props.personId));
  return (
    <Page title={props.title} over={person()?.name} lead={props.lead}>
      {props.children}
    </Page>
  );
};
