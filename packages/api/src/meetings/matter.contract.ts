import { Carried, DecisionNumber, MeetingKind } from '@klubba/domain';
import { z } from 'zod';
import { Standing } from '../decisions/standing.contract.ts';
import { Limit } from '../operations/page.contract.ts';
import { Rendered } from '../operations/rendered.contract.ts';
import { MeetingPhase } from './contract.ts';

const id = z.uuid();
const date = z.iso.date();

export const MatterParams = z.object({ organisationId: id, matterId: id });

/** One meeting's treatment of a matter. */
const MatterStep = z.object({
  ...{ meetingId: id, meetingTitle: z.string(), meetingKind: MeetingKind, bodyName: z.string() },
  ...{ startsOn: date, phase: MeetingPhase, itemId: id, title: z.string() },
  paragraph: z.int().nullable(),
  status: z.string(),
  /** Where it went, by when, and what was asked. */
  toBodyName: z.string().nullable(),
  dueOn: date.nullable(),
  instruction: z.string().nullable(),
  decisions: z.array(
    z.object({
      ...{ decisionId: id, number: DecisionNumber, text: z.string(), outcome: Carried },
      standing: Standing,
    }),
  ),
});

/** The whole thread of a matter, the oldest first. */
export const MatterView = z.object({
  rendered: Rendered,
  matterId: id,
  title: z.string(),
  steps: z.array(MatterStep),
  people: z.array(z.object({ personId: id, name: z.string().nullable() })),
});
export type MatterView = z.infer<typeof MatterView>;

/** `waitingFor`: a meeting to which they could come back. */
export const MatterQuery = z.strictObject({
  waitingFor: id.optional(),
  q: z.string().trim().max(200).optional(),
  cursor: z.string().max(500).optional(),
  limit: Limit,
});

export const MatterList = z.object({
  rendered: Rendered,
  matters: z.array(
    z.object({
      ...{ matterId: id, meetingId: id, itemId: id, title: z.string(), status: z.string() },
      ...{ meetingTitle: z.string(), startsOn: date, paragraph: z.int().nullable() },
    }),
  ),
  next: z.string().nullable(),
});
export type MatterList = z.infer<typeof MatterList>;
