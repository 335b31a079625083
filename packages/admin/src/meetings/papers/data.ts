import type { PaperList } from '@klubba/api/contract';
import { query } from '@solidjs/router';
import { get } from '../../api.ts';

/** The papers that are for whoever asks: the newest, or those that a search finds. */
export const listPapers = query(
  (organisationId: string, q: string) =>
    get<PaperList>(
      `/organisations/${organisationId}/papers${q ? `?${new URLSearchParams({ q })}` : ''}`,
    ),
  'papers',
);
