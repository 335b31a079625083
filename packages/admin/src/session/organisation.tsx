import type { OperationId, Session } from '@klubba/api/contract';
import { createContext, type JSX, useContext } from 'solid-js';

export type Membership = Session['organisations'][number];

/** The association whose pages are shown, and what the person who is signed in may do there. */
export type OrganisationScope = {
  readonly id: string;
  readonly name: string;
  readonly personId: string;
  /** Whether the server lets the person ask this. It decides again; here what it would refuse is not offered. */
  readonly may: (operation: OperationId) => boolean;
  /** The address of a page of this association: `to('/people')`. */
  readonly to: (path: string) => string;
};

const Scope = createContext<OrganisationScope>();

export const OrganisationProvider = (props: { membership: Membership; children: JSX.Element }) => (
  <Scope.Provider value={scopeOf(() => props.membership)}>{props.children}</Scope.Provider>
);

/** The association of this page. Only beneath the frame. */
export const useOrganisation = (): OrganisationScope => useContext(Scope)!;

const scopeOf = (membership: () => Membership): OrganisationScope => ({
  get id() {
    return membership().organisationId;
  },
  get name() {
    return membership().name;
  },
  get personId() {
    return membership().personId;
  },
  may: (operation) => membership().operations.includes(operation),
  to: (path) => `/${membership().organisationId}${path}`,
});
