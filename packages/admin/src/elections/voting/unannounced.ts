import type { ElectionView } from '@klubba/api/contract';
import type { ElectionPart } from '@klubba/domain/election';
import { openRoundOf } from './count-task.ts';

/** A round that is counted and that the chair has not announced. */
export const unannounced = (view: ElectionView, part: ElectionPart) => {
  const round = view.rounds.findLast((one) => one.part === part && !one.ended);
  const isCounted = round && !openRoundOf(view, part);
  return isCounted && round.announcedAt === null ? round : undefined;
};
