import { sql } from 'kysely';

/** Whether anything was recorded of a stream since then. Takes the names of the columns that have the association and the stream. */
export const isChangedSince = (
  since: string,
  kind: string,
  { organisationId, streamId }: { readonly organisationId: string; readonly streamId: string },
) =>
  sql<boolean>`exists (select from log.event changed
    where changed.organisation_id = ${sql.ref(organisationId)} and changed.stream_kind = ${kind}
      and changed.stream_id = ${sql.ref(streamId)} and changed.recorded_at >= ${since}::timestamptz)`;
