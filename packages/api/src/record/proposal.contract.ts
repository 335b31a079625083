import { Demand, Meaning, Method, Owner, ProposalKind, Proposer } from '@klubba/domain';
import { z } from 'zod';

const id = z.uuid();

const [text, ...others] = Meaning.options;
/** What a clause does where it carries; a text without its lines. */
export const MeaningView = z.discriminatedUnion('kind', [text.omit({ text: true }), ...others]);
export type MeaningView = z.infer<typeof MeaningView>;

const ClauseView = z.object({
  clauseId: id,
  text: z.string(),
  /** With what amendments that carried made of it; left out where it is words alone. */
  meaning: MeaningView.optional(),
  originalText: z.string().nullable(),
  divisionDemanded: z.boolean(),
  /** The stricter vote that was demanded; left out where any will do. */
  demanded: Demand.optional(),
  /** That a vote on it decided nothing. */
  noDecision: z.literal(true).optional(),
  /** That it is or was one of the options of a round. */
  inRounds: z.literal(true).optional(),
  status: z.enum(['undecided', 'carried', 'rejected', 'lapsed']),
  decision: z
    .object({
      decisionId: id,
      number: z.object({ year: z.int(), serial: z.int() }),
      outcome: z.enum(['carried', 'rejected']),
      method: Method,
      at: z.string().nullable(),
      /** How many could vote, by the register. */
      voters: z.int(),
      assignment: z.object({ owner: Owner, dueOn: z.iso.date() }).nullable(),
    })
    .nullable(),
});

/** A proposal with what became of each clause. */
export const ProposalView = z.object({
  proposalId: id,
  itemId: id,
  kind: ProposalKind,
  targetId: id.nullable(),
  /** Null where nobody knows who moved it. */
  by: Proposer.nullable(),
  /** Who moved it together with them. */
  others: z.array(Proposer),
  withdrawn: z.boolean(),
  /** The proposal it gave way to, by its own mover or, `adopted`, by the mover of what it amends. */
  conformed: z.object({ to: id, adopted: z.boolean() }).optional(),
  /** Who moved it before somebody else took it up. */
  movedAtFirst: z.array(Proposer).optional(),
  /** What it read before its mover changed it at the meeting. */
  wordings: z.array(z.array(z.string())).optional(),
  clauses: z.array(ClauseView),
});
export type ProposalView = z.infer<typeof ProposalView>;
