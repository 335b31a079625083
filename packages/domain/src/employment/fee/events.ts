import { z } from 'zod';
import { catalogue, fact } from '../../event.ts';
import { KeptPaperDecision } from '../vocabulary.ts';
import { FeeDecision, FeeNature, FeePaper, FeeUnit, KeptFeeEnd } from './vocabulary.ts';

const on = z.iso.date();

const FeeSet = fact('FeeSet', 1, {
  personId: z.uuid(),
  office: z.string(),
  percentage: z.int().nullable(),
  from: on,
  end: KeptFeeEnd.nullable(),
  ore: z.int().nullable(),
  per: FeeUnit.nullable(),
  taxNote: z.string(),
  calledEmployment: z.boolean(),
  papers: z.array(FeePaper),
  decision: FeeDecision.nullable(),
  paper: KeptPaperDecision.nullable(),
  at: z.iso.datetime({ precision: 3 }),
});
const FeeEnded = fact('FeeEnded', 1, { on });
const FeeAssessed = fact('FeeAssessed', 1, {
  nature: FeeNature,
  papers: z.array(FeePaper),
  reasons: z.string(),
  on,
});

export const feeEvents = catalogue([FeeSet, FeeEnded, FeeAssessed]);
export type FeeEvent = NonNullable<typeof feeEvents.event>;
export type FeeFact<Type extends FeeEvent['type']> = Extract<FeeEvent, { type: Type }>;
