import { PlausibleInstant } from '@klubba/domain';
import { z } from 'zod';
import { EmploymentView, FeeView } from './employment-view.contract.ts';

const text = z.string();

/** Who saw what of an employee's record, and when. Apart from the log of decisions. */
export const EmploymentLooks = z.object({
  looks: z.array(
    z.object({
      personId: z.uuid(),
      name: text.nullable(),
      what: z.enum(['record', 'export', 'paper']),
      at: PlausibleInstant,
    }),
  ),
});
export type EmploymentLooks = z.infer<typeof EmploymentLooks>;

/** Everything that is kept about an employee (GDPR, article 15), as it stands when it is asked for. */
export const EmploymentExport = z.object({
  exportedAt: PlausibleInstant,
  association: text,
  /** As whoever asks sees it. */
  employment: EmploymentView,
  /** What was written beside notice, an agreement to end, and the end of the work. */
  notes: z.object({
    notice: text.nullable(),
    agreedEnd: text.nullable(),
    workEnded: text.nullable(),
  }),
  /** What they wrote when they applied, and what was noted of it. */
  applications: z.array(z.object({ on: z.iso.date(), name: text, note: text })),
  /** Interests that they have declared in it. */
  conflicts: z.array(z.object({ reason: text.nullable(), on: z.iso.date() })),
  fees: z.array(FeeView.omit({ version: true, name: true, clock: true })),
  looks: EmploymentLooks.shape.looks,
});
export type EmploymentExport = z.infer<typeof EmploymentExport>;
