import type { OperationId } from '@klubba/api/contract';
import type { Area, PageRoute, Place } from '../area.ts';
import { areas } from '../areas.ts';
import type { Membership } from '../session/organisation.tsx';
import type { Found } from '../ui/command-palette.tsx';

type Allowed = Pick<Membership, 'operations'>;

/** Whether somebody may open a page that needs this. */
export const mayOpen = ({ operations }: Allowed, needs: PageRoute['info']['needs']): boolean =>
  needs === 'nothing' || operations.includes(needs satisfies OperationId);

/** The areas whose place in the rail somebody may open. */
const areasFor = (allowed: Allowed): readonly Area[] =>
  areas.filter(({ rail, routes }) =>
    routes?.some(({ path, info }) => path === (rail?.path || '/') && mayOpen(allowed, info.needs)),
  );

/** What stands in somebody's rail. */
export const placesFor = (allowed: Allowed): readonly Place[] =>
  areasFor(allowed).flatMap(({ rail }) => rail ?? []);

/** Whatever a few words find in the areas that somebody may open. */
export const findAnything = async (membership: Membership, text: string): Promise<Found[]> => {
  const searches = areasFor(membership).map(async ({ find }) =>
    find ? (await find()).find(membership.organisationId, text) : [],
  );
  const found = (await Promise.all(searches)).flat();
  return [...found.filter(({ aside }) => !aside), ...found.filter(({ aside }) => aside)];
};
