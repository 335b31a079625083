import { createAsync, query } from '@solidjs/router';
import { get } from '../api.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { createCommand } from '../ui/command.ts';

/** The address of a congress in the API: `congressUrl(o, c, '/tasks')`. */
export const congressUrl = <const Rest extends string>(
  organisationId: string,
  congressId: string,
  rest: Rest,
) => `/organisations/${organisationId}/congresses/${congressId}${rest}` as const;

export const listCongresses = query(
  (organisationId: string) => get(`/organisations/${organisationId}/congresses`),
  'congresses',
);

export const getCongress = query(
  (organisationId: string, congressId: string) => get(congressUrl(organisationId, congressId, '')),
  'congress',
);

/** Every fact of a congress, as it stands in the log. */
export const listCongressEvents = query(
  (organisationId: string, congressId: string) =>
    get(congressUrl(organisationId, congressId, '/events')),
  'congress-events',
);

/** The meetings to come that may be asked about motions and nominations. */
export const listAskedMeetings = query(
  (organisationId: string) => get(`/organisations/${organisationId}/motions/meetings`),
  'asked-meetings',
);

/** The congress of an address. */
export const useCongress = (congressId: () => string) => {
  const organisation = useOrganisation();
  return createAsync(() => getCongress(organisation.id, congressId()));
};

/** The address of a congress, as its forms have it. */
export type CongressAt = ReturnType<typeof congressUrl<''>>;

/** What one part of the page asks of a congress: `command('/tasks', body)`. */
export const useCongressCommand = (congressId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    () => congressUrl(organisation.id, congressId(), ''),
    [getCongress.key, listCongresses.key],
  );
};
