import type { ElectionPart } from '@klubba/domain/election';
import { electionUrl } from '../data.ts';

type Round = { readonly part: ElectionPart; readonly round: number };

/** Where a paper of one round is fetched: `roundPaper(o, e, round, 'ballot-paper.pdf')`. */
export const roundPaper = (
  organisationId: string,
  electionId: string,
  { part, round }: Round,
  name: 'ballot-paper.pdf' | 'count-sheet.pdf',
) => `/api${electionUrl(organisationId, electionId, `/rounds/${part}/${round}/${name}`)}`;
