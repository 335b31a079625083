import type { Organisation } from '@klubba/domain';
import { Denied } from '../http/denied.ts';
import { personNames } from '../record/person-names.ts';
import type { AskingCalendar } from './asking.ts';
import { findFeed } from './calendar-feed-table.ts';
import type { CalendarFeed } from './contract.ts';
import { nameOfTarget } from './feed-contents.ts';

type Row = NonNullable<Awaited<ReturnType<typeof findFeed>>>;

/** A subscription as it is shown; its link to whoever made it alone. */
export const feedView = async (
  asking: AskingCalendar,
  organisation: Organisation,
  feedId: string,
  linkOf: (feedId: string) => string,
) => {
  const { tx, organisationId, actor } = asking;
  const row = await findFeed(tx, { organisationId, feedId });
  // Somebody else's, under the same id.
  if (!row || row.madeBy !== actor.personId) throw new Denied(404, 'not-found');
  const [view] = await feedViews(asking, organisation, [row], linkOf);
  return view!;
};

export const feedViews = async (
  asking: AskingCalendar,
  organisation: Organisation,
  rows: readonly Row[],
  linkOf: (feedId: string) => string,
): Promise<CalendarFeed[]> => {
  const { tx, organisationId, actor } = asking;
  const makers = rows.map(({ madeBy }) => madeBy);
  const names = await personNames(tx, organisationId, makers);
  const found: CalendarFeed[] = [];
  for (const { feedId, of, targetId, madeBy, madeAt, fetchedAt } of rows)
    found.push({
      ...{ feedId, of, targetId },
      name: await nameOfTarget(asking, organisation, { of, targetId }),
      madeBy: { personId: madeBy, name: names.get(madeBy) ?? null },
      madeAt: madeAt.toISOString(),
      fetchedAt: fetchedAt?.toISOString() ?? null,
      link: madeBy === actor.personId ? linkOf(feedId) : null,
    });
  return found;
};
