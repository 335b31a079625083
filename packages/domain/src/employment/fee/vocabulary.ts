import { z } from 'zod';
import { lineField } from '../../text-field.ts';

const id = z.uuid();

/** When a fee ends: on a day, or with something whose day becomes known ("the annual meeting of 2024"). */
const endOf = (line: z.ZodType<string, string>) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('day'), on: z.iso.date() }),
    z.strictObject({ kind: z.literal('event'), what: line }),
  ]);
export const FeeEnd = endOf(lineField(300));
export type FeeEnd = z.infer<typeof FeeEnd>;
export const KeptFeeEnd = endOf(z.string());

export const FeeUnit = z.enum(['hour', 'meeting', 'month', 'year', 'period']);
export type FeeUnit = z.infer<typeof FeeUnit>;

/** Which papers there are on it. What it is follows from the circumstances and not from the word. */
export const FeePaper = z.enum([
  'decision',
  'contract',
  'payslips',
  'holidayPay',
  'workingHours',
  'taxReturn',
]);
export type FeePaper = z.infer<typeof FeePaper>;

/** What it has been found to be: a fee, an employment, or not settled. */
export const FeeNature = z.enum(['fee', 'employment', 'unsettled']);
export type FeeNature = z.infer<typeof FeeNature>;

/** Where a fee was decided at a meeting of the association: read from its record. */
export const FeeDecision = z.strictObject({
  meetingId: id,
  decisionId: id,
  decidedOn: z.iso.date(),
});
