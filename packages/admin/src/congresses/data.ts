import type { EventTrail } from '@klubba/api/contract';
import type { CongressList, CongressView } from '@klubba/api/contract/congresses';
import type { MotionMeetings } from '@klubba/api/contract/motions';
import { createAsync, query } from '@solidjs/router';
import { get } from '../api.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { createCommand } from '../ui/command.ts';

/** The address of a congress in the API: `congressUrl(o, c, '/tasks')`. */
export const congressUrl = (organisationId: string, congressId: string, rest = '') =>
  `/organisations/${organisationId}/congresses/${congressId}${rest}`;

export const listCongresses = query(
  (organisationId: string) => get<CongressList>(`/organisations/${organisationId}/congresses`),
  'congresses',
);

export const getCongress = query(
  (organisationId: string, congressId: string) =>
    get<CongressView>(congressUrl(organisationId, congressId)),
  'congress',
);

/** Every fact of a congress, as it stands in the log. */
export const listCongressEvents = query(
  (organisationId: string, congressId: string) =>
    get<EventTrail>(congressUrl(organisationId, congressId, '/events')),
  'congress-events',
);

/** The meetings to come that may be asked about motions and nominations. */
export const listAskedMeetings = query(
  (organisationId: string) =>
    get<MotionMeetings>(`/organisations/${organisationId}/motions/meetings`),
  'asked-meetings',
);

/** The congress of an address. */
export const useCongress = (congressId: () => string) => {
  const organisation = useOrganisation();
  return createAsync(() => getCongress(organisation.id, congressId()));
};

/** What one part of the page asks of a congress: `command('/tasks', body)`. */
export const useCongressCommand = (congressId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    (path) => congressUrl(organisation.id, congressId(), path),
    [getCongress.key, listCongresses.key],
  );
};
