import type { Membership } from './organisation.tsx';

const writing: readonly Membership['roles'][number][] = ['motionAuthor', 'congressGroup'];

/** Where somebody begins: whoever is here for the motions alone begins with them. */
export const firstPageOf = ({
  organisationId,
  roles,
}: Pick<Membership, 'organisationId' | 'roles'>): string =>
  roles.length > 0 && roles.every((role) => writing.includes(role))
    ? `/${organisationId}/motions`
    : `/${organisationId}`;
