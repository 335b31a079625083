import { query } from '@solidjs/router';
import { get } from '../api.ts';

const url = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}/matters${rest}` as const;

/** A matter with its whole thread over meetings. */
export const getMatter = query(
  (organisationId: string, matterId: string) => get(url(organisationId, `/${matterId}`)),
  'matter',
);

/** What waits to come back to a meeting. */
export const listWaiting = query(
  (organisationId: string, meetingId: string) =>
    get(url(organisationId, `?waitingFor=${meetingId}`)),
  'waiting-matters',
);

/** Earlier items, the newest first, that a new one may go on with. */
export const listMatters = query(
  (organisationId: string) => get(url(organisationId, '')),
  'matters',
);
