import { addDays } from '../calendar.ts';
import type { Period } from './clock/index.ts';
import type { Contract, Employment } from './state.ts';

type Of = Pick<Employment, 'contracts' | 'startedOn' | 'ended' | 'workEnded'>;

/**
 * What the law's clock counts of one employment: each contract from its first day until the day before the next one, or its own end. Work
 * that somebody recorded as ended counts no further. Empty while it is not known from when.
 */
export const periodsOf = ({ contracts, startedOn, ended, workEnded }: Of): readonly Period[] =>
  contracts.flatMap((contract, i) => {
    const { terms } = contract;
    const from = (i === 0 ? startedOn : null) ?? terms?.from;
    if (!terms || !from) return [];
    const next = startOf(contracts[i + 1]);
    const until = earliest(
      terms.until,
      next && addDays(next, -1),
      ended?.on ?? null,
      workEnded?.on ?? null,
    );
    return until !== null && until < from ? [] : [{ form: terms.form, from, until }];
  });

const startOf = (contract: Contract | undefined) => contract?.terms?.from ?? null;

const earliest = (...days: readonly (string | null)[]) =>
  days.filter((day) => day !== null).sort()[0] ?? null;
