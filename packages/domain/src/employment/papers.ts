import { z } from 'zod';
import { Employee, KeptTerms } from './vocabulary.ts';

// What is sealed, each as one text: destroying its key destroys it whole.

/** A contract as it was signed: with whom, and on which terms. */
export const ContractPaper = z.strictObject({ employee: Employee, terms: KeptTerms });
export const ApplicationPaper = Employee.extend({ note: z.string() });
export const LeavePaper = z.strictObject({
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  note: z.string(),
});
export type LeavePaper = z.infer<typeof LeavePaper>;
/** What was written beside notice, an agreement to end, or the end of the work. */
export const NotePaper = z.string();
