import { ProposalKind } from '@klubba/domain';
import { z } from 'zod';
import { MeetingPhase } from './contract.ts';

const id = z.uuid();

/** What was counted; what was not has no figures. */
const ScreenFigures = z.object({
  for: z.int(),
  against: z.int(),
  abstained: z.int(),
});

const ScreenClause = z.object({
  clauseId: id,
  text: z.string(),
  status: z.enum(['undecided', 'carried', 'rejected', 'lapsed']),
  /** A vote was demanded, and is held before the gavel. */
  divisionDemanded: z.boolean(),
  /** Of the decision: "2024:17"; null while there is none. */
  number: z.string().nullable(),
  figures: ScreenFigures.nullable(),
});

/**
 * What a screen in the hall shows of a meeting: the open item, what is proposed under it, and what was decided. No register, no notes, nobody's
 * vote, no name that is withheld.
 */
export const MeetingScreen = z.object({
  meetingId: id,
  version: z.int(),
  phase: MeetingPhase,
  title: z.string(),
  bodyName: z.string(),
  startsOn: z.iso.date(),
  startsAt: z.string().nullable(),
  /** How many may vote now; null before there is a register. */
  voters: z.int().nullable(),
  /** The open item; null between items. */
  item: z
    .object({
      itemId: id,
      number: z.string(),
      cited: z.string(),
      title: z.string(),
      recommendation: z.boolean(),
    })
    .nullable(),
  proposals: z.array(
    z.object({
      proposalId: id,
      kind: ProposalKind,
      /** Who moved it, by name; nobody where that is not known. */
      by: z.array(z.string()),
      clauses: z.array(ScreenClause),
    }),
  ),
  elections: z.array(
    z.object({
      electionId: id,
      seats: z.int(),
      candidates: z.array(z.string()),
      /** Null until the gavel has fallen. */
      elected: z.array(z.string()).nullable(),
    }),
  ),
  /** What comes after the open item; null at the end. */
  next: z.object({ number: z.string(), title: z.string() }).nullable(),
});
export type MeetingScreen = z.infer<typeof MeetingScreen>;
