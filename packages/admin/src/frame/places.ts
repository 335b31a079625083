import type { Place } from '../area.ts';
import { areas } from '../areas.ts';
import type { Membership } from '../session/organisation.tsx';
import type { Found } from '../ui/command-palette.tsx';

/** The areas that stand in somebody's rail. */
export const areasFor = ({ roles }: Membership) =>
  areas.filter((area) => !area.rail?.roles || area.rail.roles.some((role) => roles.includes(role)));

/** Their places there. */
export const placesFor = (membership: Membership): readonly Place[] =>
  areasFor(membership).flatMap(({ rail }) => rail ?? []);

/** Whatever a few words find in them. */
export const findAnything = async (membership: Membership, text: string): Promise<Found[]> => {
  const searches = areasFor(membership).map(async ({ find }) =>
    find ? (await find()).find(membership.organisationId, text) : [],
  );
  return (await Promise.all(searches)).flat();
};
