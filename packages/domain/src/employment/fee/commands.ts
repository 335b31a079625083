import { z } from 'zod';
import { PlausibleDate, PlausibleInstant } from '../../plausible.ts';
import { lineField, proseField } from '../../text-field.ts';
import { MeetingDecision, PaperDecision } from '../vocabulary.ts';
import { FeeEnd, FeeNature, FeePaper, FeeUnit } from './vocabulary.ts';

const id = z.uuid();
const prose = proseField(10_000, 0);
const command = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => z.strictObject({ type: z.literal(type), ...shape });

/** A fee (*arvode*) to somebody in an elected office, as a meeting or a paper says it. What nobody knows is null. */
export const SetFee = command('SetFee', {
  personId: id,
  office: lineField(200),
  percentage: z.int().min(1).max(100).nullable(),
  from: PlausibleDate,
  end: FeeEnd.nullable(),
  ore: z.int().min(0).max(1_000_000_000_00).nullable(),
  per: FeeUnit.nullable(),
  taxNote: prose,
  /** Whether papers call it an employment too. */
  calledEmployment: z.boolean(),
  papers: z.array(FeePaper).max(6),
  decision: MeetingDecision.nullable(),
  paper: PaperDecision.nullable(),
  at: PlausibleInstant,
});
/** The day that "until the annual meeting" turned out to be, or an earlier one. */
export const EndFee = command('EndFee', { on: PlausibleDate });
export const AssessFee = command('AssessFee', {
  nature: FeeNature,
  papers: z.array(FeePaper).max(6),
  reasons: prose,
  on: PlausibleDate,
});

export const FeeCommand = z.discriminatedUnion('type', [SetFee, EndFee, AssessFee]);
export type FeeCommand = z.infer<typeof FeeCommand>;
export type AskFee<Type extends FeeCommand['type']> = Extract<FeeCommand, { type: Type }>;
