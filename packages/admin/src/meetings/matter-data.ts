import type { MatterList, MatterView } from '@klubba/api/contract';
import { query } from '@solidjs/router';
import { get } from '../api.ts';

const url = (organisationId: string, rest: string) =>
  `/organisations/${organisationId}/matters${rest}`;

/** A matter with its whole thread over meetings. */
export const getMatter = query(
  (organisationId: string, matterId: string) =>
    get<MatterView>(url(organisationId, `/${matterId}`)),
  'matter',
);

/** What waits to come back to a meeting. */
export const listWaiting = query(
  (organisationId: string, meetingId: string) =>
    get<MatterList>(url(organisationId, `?waitingFor=${meetingId}`)),
  'waiting-matters',
);

/** Earlier items, the newest first, that a new one may go on with. */
export const listMatters = query(
  (organisationId: string) => get<MatterList>(url(organisationId, '')),
  'matters',
);
