import type { Refusal } from '@klubba/domain';
import { Refused } from '../store/errors.ts';

/**
 * Does the same for each row of a batch, in their order. All or none: where a rule says no to some of them, it refuses with what it said
 * of each, at its place in `field`.
 */
export const eachRow = async <Row>(
  field: string,
  rows: readonly Row[],
  work: (row: Row, index: number) => Promise<unknown>,
) => {
  const said: Refusal[] = [];
  for (const [index, row] of rows.entries()) {
    try {
      await work(row, index);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      said.push(atRow(error.refusal, `${field}/${index}`));
    }
  }
  const [first, ...also] = said;
  if (first) throw new Refused({ ...first, also });
};

const atRow = ({ also: _, ...refusal }: Refusal, row: string): Refusal => ({
  ...refusal,
  field: refusal.field ? `${row}/${refusal.field.replaceAll('.', '/')}` : row,
});
