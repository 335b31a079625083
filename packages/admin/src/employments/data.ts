import type {
  AskableMeetings,
  EmploymentList,
  EmploymentLooks,
  EmploymentView,
  EventTrail,
} from '@klubba/api/contract';
import { createAsync, query } from '@solidjs/router';
import { get } from '../api.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { createCommand } from '../ui/command.ts';

/** The address of an employment in the API: `employmentUrl(o, e, '/leaves')`. */
export const employmentUrl = (organisationId: string, employmentId: string, rest = '') =>
  `/organisations/${organisationId}/employments/${employmentId}${rest}`;

export const listEmployments = query(
  (organisationId: string) => get<EmploymentList>(`/organisations/${organisationId}/employments`),
  'employments',
);

export const getEmployment = query(
  (organisationId: string, employmentId: string) =>
    get<EmploymentView>(employmentUrl(organisationId, employmentId)),
  'employment',
);

/** Every fact of an employment that one may see, as it stands in the log. */
export const listEmploymentEvents = query(
  (organisationId: string, employmentId: string) =>
    get<EventTrail>(employmentUrl(organisationId, employmentId, '/events')),
  'employment-events',
);

/** Who has looked into the record of the employee. */
export const listEmploymentLooks = query(
  (organisationId: string, employmentId: string) =>
    get<EmploymentLooks>(employmentUrl(organisationId, employmentId, '/looks')),
  'employment-looks',
);

/** The meetings to come, and which of them may be asked for an employment. */
export const listAskableMeetings = query(
  (organisationId: string) =>
    get<AskableMeetings>(`/organisations/${organisationId}/employments/meetings`),
  'askable-meetings',
);

/** The employment of an address, as far as whoever is signed in may see it. */
export const useEmployment = (employmentId: () => string) => {
  const organisation = useOrganisation();
  return createAsync(() => getEmployment(organisation.id, employmentId()));
};

/** What one part of the page asks of an employment: `command('/leaves', body)`. */
export const useEmploymentCommand = (employmentId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    (path) => employmentUrl(organisation.id, employmentId(), path),
    [getEmployment.key, listEmployments.key, listAskableMeetings.key],
  );
};

/** The same of a fee. */
export const useFeeCommand = (feeId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    (path) => `/organisations/${organisation.id}/office-fees/${feeId()}${path}`,
    [listEmployments.key],
  );
};
