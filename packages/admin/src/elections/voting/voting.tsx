import type { ElectionView } from '@klubba/api/contract';

/** The rounds of an election: opened, counted, announced. */
export const Voting = (_: { view: ElectionView }) => null;
