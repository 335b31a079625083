import type {
  ElectionList,
  ElectionRulesList,
  ElectionView,
  EventTrail,
  JointElectionList,
  JointElectionView,
  JointInvitationList,
  LinkSent,
} from '@klubba/api/contract';
import { createAsync, query } from '@solidjs/router';
import { get } from '../api.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { type Command, createCommand } from '../ui/command.ts';

/** The address of an election in the API: `electionUrl(o, e, '/nominations')`. */
export const electionUrl = (organisationId: string, electionId: string, rest = '') =>
  `/organisations/${organisationId}/elections/${electionId}${rest}`;

export const listElections = query(
  (organisationId: string) => get<ElectionList>(`/organisations/${organisationId}/elections`),
  'elections',
);

/** The rules that elections are called under. */
export const listElectionRules = query(
  (organisationId: string) =>
    get<ElectionRulesList>(`/organisations/${organisationId}/election-rules`),
  'election-rules',
);

/** What elections that others host came to for this association. */
export const listJointElections = query(
  (organisationId: string) =>
    get<JointElectionList>(`/organisations/${organisationId}/joint-elections`),
  'joint-elections',
);

/** Elections that other associations host and ask this one to take part in. */
export const listJointInvitations = query(
  (organisationId: string) =>
    get<JointInvitationList>(`/organisations/${organisationId}/joint-elections/invitations`),
  'joint-invitations',
);

type Hosted = { readonly hostId: string; readonly electionId: string };

/** The address in the API of an election that another association hosts, as this one has it. */
export const jointUrl = (organisationId: string, { hostId, electionId }: Hosted, rest = '') =>
  `/organisations/${organisationId}/joint-elections/${hostId}/${electionId}${rest}`;

export const getJointElection = query(
  (organisationId: string, hostId: string, electionId: string) =>
    get<JointElectionView>(jointUrl(organisationId, { hostId, electionId })),
  'joint-election',
);

/** What an association says of an election that another one hosts. */
export const useJointCommand = (joint: () => Hosted) => {
  const organisation = useOrganisation();
  return createCommand(
    (path) => jointUrl(organisation.id, joint(), path),
    [getJointElection.key, listJointInvitations.key],
  );
};

export const getElection = query(
  (organisationId: string, electionId: string) =>
    get<ElectionView>(electionUrl(organisationId, electionId)),
  'election',
);

/** Every fact of an election as it stands in the log. */
export const listElectionEvents = query(
  (organisationId: string, electionId: string) =>
    get<EventTrail>(electionUrl(organisationId, electionId, '/events')),
  'election-events',
);

/** A link by which a nominee answers without a sign-in, to be sent to them. */
export const getConsentLink = (organisationId: string, electionId: string, candidateId: string) =>
  get<LinkSent>(electionUrl(organisationId, electionId, `/candidates/${candidateId}/consent-link`));

/** A link by which an association that takes part confirms the result; made anew each time it is asked for. */
export const getConfirmationLink = (
  organisationId: string,
  electionId: string,
  associationId: string,
) =>
  get<LinkSent>(
    electionUrl(organisationId, electionId, `/associations/${associationId}/confirmation-link`),
  );

/** The election of an address, as far as whoever is signed in may see it. */
export const useElection = (electionId: () => string) => {
  const organisation = useOrganisation();
  return createAsync(() => getElection(organisation.id, electionId()));
};

/** What one part of the page asks of an election: `command('/nominations', body)`. */
export const useElectionCommand = (electionId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    (path) => electionUrl(organisation.id, electionId(), path),
    [getElection.key, listElections.key],
  );
};

export type ElectionCommand = Command;
