import type { Session } from '@klubba/api/contract';
import { createContext, type JSX, useContext } from 'solid-js';

export type Membership = Session['organisations'][number];
export type Role = Membership['roles'][number];

/** The association whose pages are shown, and what the person who is signed in may be there. */
export type OrganisationScope = {
  readonly id: string;
  readonly name: string;
  readonly personId: string;
  readonly roles: readonly Role[];
  /** Any of these roles is held. What one may do is the server's to say; this only hides what would be refused. */
  readonly has: (...roles: Role[]) => boolean;
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
  get roles() {
    return membership().roles;
  },
  has: (...roles) => roles.some((role) => membership().roles.includes(role)),
  to: (path) => `/${membership().organisationId}${path}`,
});
