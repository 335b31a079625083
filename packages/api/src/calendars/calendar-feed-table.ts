import type { Tx } from '../database/database.ts';
import type { FeedOf } from './contract.ts';

declare module '../database/database.ts' {
  interface Tables {
    'auth.calendarFeed': {
      organisationId: string;
      feedId: string;
      of: FeedOf;
      targetId: string | null;
      madeBy: string;
      madeAt: Date;
      fetchedAt: Date | null;
    };
  }
}

type Feed = { readonly organisationId: string; readonly feedId: string };

/** A subscription as it was made; nothing once it is revoked. */
export const findFeed = (tx: Tx, { organisationId, feedId }: Feed) =>
  tx
    .selectFrom('auth.calendarFeed')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('feedId', '=', feedId)
    .executeTakeFirst();

/** Notes that a program has fetched it: whoever made it sees which links are in use. */
export const noteFetched = async (tx: Tx, { organisationId, feedId }: Feed, at: Date) => {
  await tx
    .updateTable('auth.calendarFeed')
    .set({ fetchedAt: at })
    .where('organisationId', '=', organisationId)
    .where('feedId', '=', feedId)
    .execute();
};
