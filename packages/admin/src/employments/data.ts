import { createAsync, query } from '@solidjs/router';
import { get } from '../api.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { createCommand } from '../ui/command.ts';

/** The address of an employment in the API: `employmentUrl(o, e, '/leaves')`. */
export const employmentUrl = <const Rest extends string>(
  organisationId: string,
  employmentId: string,
  rest: Rest,
) => `/organisations/${organisationId}/employments/${employmentId}${rest}` as const;

export const listEmployments = query(
  (organisationId: string) => get(`/organisations/${organisationId}/employments`),
  'employments',
);

export const getEmployment = query(
  (organisationId: string, employmentId: string) =>
    get(employmentUrl(organisationId, employmentId, '')),
  'employment',
);

/** Every fact of an employment that one may see, as it stands in the log. */
export const listEmploymentEvents = query(
  (organisationId: string, employmentId: string) =>
    get(employmentUrl(organisationId, employmentId, '/events')),
  'employment-events',
);

/** Who has looked into the record of the employee. */
export const listEmploymentLooks = query(
  (organisationId: string, employmentId: string) =>
    get(employmentUrl(organisationId, employmentId, '/looks')),
  'employment-looks',
);

/** The meetings to come, and which of them may be asked for an employment. */
export const listAskableMeetings = query(
  (organisationId: string) => get(`/organisations/${organisationId}/employments/meetings`),
  'askable-meetings',
);

/** The employment of an address, as far as whoever is signed in may see it. */
export const useEmployment = (employmentId: () => string) => {
  const organisation = useOrganisation();
  return createAsync(() => getEmployment(organisation.id, employmentId()));
};

/** The address of an employment, as its forms have it. */
export type EmploymentAt = ReturnType<typeof employmentUrl<''>>;

/** What one part of the page asks of an employment: `command('/leaves', body)`. */
export const useEmploymentCommand = (employmentId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    () => employmentUrl(organisation.id, employmentId(), ''),
    [getEmployment.key, listEmployments.key, listAskableMeetings.key],
  );
};

/** The same of a fee. */
export const useFeeCommand = (feeId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    () => `/organisations/${organisation.id}/office-fees/${feeId()}` as const,
    [listEmployments.key],
  );
};
