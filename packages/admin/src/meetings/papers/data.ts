import { query } from '@solidjs/router';
import { get, queryOf } from '../../api.ts';

/** The papers that are for whoever asks: the newest, or those that a search finds. */
export const listPapers = query(
  (organisationId: string, q: string) =>
    get(`/organisations/${organisationId}/papers${queryOf(q ? { q } : {})}`),
  'papers',
);
