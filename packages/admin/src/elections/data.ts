import { createAsync, query } from '@solidjs/router';
import { get } from '../api.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { type Command, createCommand } from '../ui/command.ts';

/** The address of an election in the API: `electionUrl(o, e, '/nominations')`. */
export const electionUrl = <const Rest extends string>(
  organisationId: string,
  electionId: string,
  rest: Rest,
) => `/organisations/${organisationId}/elections/${electionId}${rest}` as const;

export const listElections = query(
  (organisationId: string) => get(`/organisations/${organisationId}/elections`),
  'elections',
);

/** The rules that elections are called under. */
export const listElectionRules = query(
  (organisationId: string) => get(`/organisations/${organisationId}/election-rules`),
  'election-rules',
);

/** What elections that others host came to for this association. */
export const listJointElections = query(
  (organisationId: string) => get(`/organisations/${organisationId}/joint-elections`),
  'joint-elections',
);

/** Elections that other associations host and ask this one to take part in. */
export const listJointInvitations = query(
  (organisationId: string) => get(`/organisations/${organisationId}/joint-elections/invitations`),
  'joint-invitations',
);

type Hosted = { readonly hostId: string; readonly electionId: string };

/** The address in the API of an election that another association hosts, as this one has it. */
export const jointUrl = <const Rest extends string>(
  organisationId: string,
  { hostId, electionId }: Hosted,
  rest: Rest,
) => `/organisations/${organisationId}/joint-elections/${hostId}/${electionId}${rest}` as const;

export const getJointElection = query(
  (organisationId: string, hostId: string, electionId: string) =>
    get(jointUrl(organisationId, { hostId, electionId }, '')),
  'joint-election',
);

/** What an association says of an election that another one hosts. */
export const useJointCommand = (joint: () => Hosted) => {
  const organisation = useOrganisation();
  return createCommand(
    () => jointUrl(organisation.id, joint(), ''),
    [getJointElection.key, listJointInvitations.key],
  );
};

export const getElection = query(
  (organisationId: string, electionId: string) => get(electionUrl(organisationId, electionId, '')),
  'election',
);

/** Every fact of an election as it stands in the log. */
export const listElectionEvents = query(
  (organisationId: string, electionId: string) =>
    get(electionUrl(organisationId, electionId, '/events')),
  'election-events',
);

/** A link by which a nominee answers without a sign-in, to be sent to them. */
export const getConsentLink = (organisationId: string, electionId: string, candidateId: string) =>
  get(electionUrl(organisationId, electionId, `/candidates/${candidateId}/consent-link`));

/** A link by which an association that takes part confirms the result; made anew each time it is asked for. */
export const getConfirmationLink = (
  organisationId: string,
  electionId: string,
  associationId: string,
) =>
  get(electionUrl(organisationId, electionId, `/associations/${associationId}/confirmation-link`));

/** The election of an address, as far as whoever is signed in may see it. */
export const useElection = (electionId: () => string) => {
  const organisation = useOrganisation();
  return createAsync(() => getElection(organisation.id, electionId()));
};

/** What one part of the page asks of an election: `command('/nominations', body)`. */
export const useElectionCommand = (electionId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    () => electionUrl(organisation.id, electionId(), ''),
    [getElection.key, listElections.key],
  );
};

/** The address of an election, as its forms have it. */
export type ElectionAt = ReturnType<typeof electionUrl<''>>;

export type ElectionCommand = Command<ElectionAt>;
