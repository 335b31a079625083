import type {
  ConsentLink,
  ElectionList,
  ElectionView,
  EventTrail,
  JointElectionList,
  Problem,
} from '@klubba/api/contract';
import { createAsync, query, revalidate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { attempt, get, isLost, newAsking, post, put, remove } from '../api.ts';
import { useOrganisation } from '../session/organisation.tsx';

/** The address of an election in the API: `electionUrl(o, e, '/nominations')`. */
export const electionUrl = (organisationId: string, electionId: string, rest = '') =>
  `/organisations/${organisationId}/elections/${electionId}${rest}`;

export const listElections = query(
  (organisationId: string) => get<ElectionList>(`/organisations/${organisationId}/elections`),
  'elections',
);

/** What elections that others host came to for this association. */
export const listJointElections = query(
  (organisationId: string) =>
    get<JointElectionList>(`/organisations/${organisationId}/joint-elections`),
  'joint-elections',
);

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
  get<ConsentLink>(
    electionUrl(organisationId, electionId, `/candidates/${candidateId}/consent-link`),
  );

/** The election of an address, as far as whoever is signed in may see it. */
export const useElection = (electionId: () => string) => {
  const organisation = useOrganisation();
  return createAsync(() => getElection(organisation.id, electionId()));
};

const methods = {
  POST: post,
  PUT: put,
  DELETE: (url, _, asking) => remove(url, asking),
} as const satisfies Record<string, typeof post>;

/**
 * What one part of the page asks of an election: `command('/nominations', body)`. Gives what the server answered once it is done, and
 * the page is then as the election stands; nothing when a rule said no or nobody answered, and `problem()` says which. What is asked
 * again after a lost answer is the same asking, whatever was changed meanwhile, and is done once.
 */
export const useElectionCommand = (electionId: () => string) => {
  const organisation = useOrganisation();
  const [problem, setProblem] = createSignal<Problem>();
  const [busy, setBusy] = createSignal(false);
  let asking = newAsking();
  let asked = '';
  const command = async <Answer = { electionId: string }>(
    path: string,
    body: object = {},
    method: keyof typeof methods = 'POST',
  ): Promise<Answer | undefined> => {
    if (busy()) return undefined;
    const same = `${method} ${path}`;
    if (same !== asked) asking = newAsking();
    asked = same;
    setBusy(true);
    try {
      const sent = methods[method](electionUrl(organisation.id, electionId(), path), body, asking);
      const found = await attempt(sent);
      if (!found) asking = newAsking();
      setProblem(found);
      // What a rule refused was judged against an election that may have moved on.
      if (!found || !isLost(found)) await revalidate([getElection.key, listElections.key]);
      return found ? undefined : ((await sent) as Answer);
    } finally {
      setBusy(false);
    }
  };
  return { command, problem, busy, forget: () => setProblem(undefined) };
};

export type ElectionCommand = ReturnType<typeof useElectionCommand>['command'];
