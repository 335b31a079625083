import type { ElectionView } from '@klubba/api/contract';

/** Who is elected, how it was counted, and what followed. */
export const Result = (_: { view: ElectionView }) => null;
