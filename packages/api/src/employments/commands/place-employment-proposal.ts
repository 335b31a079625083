import { meetings, type Organisation, refuse } from '@klubba/domain';
import { askingFault, clauseFault, proposalAt } from '@klubba/domain/employment';
import type { z } from 'zod';
import { rulesFor } from '../../meetings/held-under.ts';
import { readAssociation } from '../../record/association-of.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { EmploymentProposalParams, PlaceProposalBody, ProposalPlacedAt } from '../contract.ts';
import { decisionAt } from '../decision-of.ts';
import { employmentCommand } from '../employment-command.ts';
import { termsClause } from '../terms-in-words.ts';

/** Asks a meeting: by an item of its own on an agenda that is not sent yet, or by a clause that stands there. */
export const placeEmploymentProposal = employmentCommand({
  operationId: 'placeEmploymentProposal',
  summary: 'Put a proposal on the agenda of a meeting that may decide it',
  may: 'arrange',
  url: '/employments/:employmentId/proposals/:proposalId/agenda-item',
  params: EmploymentProposalParams,
  body: PlaceProposalBody,
  status: 201,
  answer: ProposalPlacedAt,
  answers: ({ employmentId, version, employment, params }) => {
    const { meetingId, itemId, clauseId } = proposalAt(employment, params.proposalId)!.placed!;
    return { employmentId, version, meetingId, itemId, clauseId };
  },
  work: async ({ unit, organisationId, actor, employment, params, body, newId, at, decide }) => {
    const { proposalId } = params;
    const { meetingId } = body;
    const organisation = await readAssociation(unit, organisationId);
    await refuseUnable(unit, organisation, body);
    const clauseId = body.clauseId ?? newId('clause');
    const proposal = proposalAt(employment, proposalId);
    if (!body.clauseId && proposal) {
      const itemId = newId('item');
      const { items } = (await unit.read(meetings, meetingId)).state;
      const closing = items.find((item) => item.kind === 'closing' && item.parentId === null);
      await unit.decide(meetings, meetingId, {
        ...{ type: 'AddAgendaItem', itemId, title: employment.title, kind: 'matter' },
        ...{ matter: 'employment', background: proposal.reasons, parentId: null },
        beforeId: closing?.itemId ?? null,
      });
      await unit.decide(meetings, meetingId, {
        ...{ type: 'SubmitProposal', proposalId: newId('meeting-proposal'), itemId, kind: 'main' },
        ...{ targetId: null, by: proposer(organisation, actor.personId) },
        clauses: [{ clauseId, text: termsClause(proposal.terms, languageOf(organisation)) }],
      });
    }
    const asked = await decisionAt(unit, meetingId, clauseId);
    const { itemId } = asked;
    const fault = clauseFault(asked, (await unit.read(meetings, meetingId)).state);
    if (fault) throw new Refused(fault);
    const placed = { proposalId, meetingId, itemId, clauseId, at: at.toISOString() };
    await decide({ type: 'PlaceProposal', ...placed });
  },
});

/** Refuses a meeting that may not decide it, and for an item of its own one whose notice has gone out. */
const refuseUnable = async (
  unit: Unit,
  organisation: Organisation,
  { meetingId, clauseId }: z.output<typeof PlaceProposalBody>,
) => {
  const { state: meeting, version } = await unit.read(meetings, meetingId);
  if (version === 0) throw new Refused(refuse('meeting-not-found', 'meetingId'));
  const fault = askingFault(meeting, meeting.rules ?? rulesFor(organisation, meeting));
  const isCalled = fault?.refused === 'meeting-already-called';
  if (fault && !(isCalled && clauseId)) throw new Refused(fault);
};

const languageOf = ({ association }: Organisation) => association?.language ?? 'sv';

/** The board proposes, where the association has one. */
const proposer = ({ bodies }: Organisation, personId: string) => {
  const board = [...bodies.values()].find(
    ({ kind, dissolvedOn }) => kind === 'board' && !dissolvedOn,
  );
  return board
    ? { kind: 'body' as const, id: board.bodyId }
    : { kind: 'person' as const, id: personId };
};
