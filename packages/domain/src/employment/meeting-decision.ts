import { refuse } from '../decider.ts';
import { returning } from '../meeting/course/passing-over.ts';
import { clauseOf, dayOf, itemOf, type Meeting, proposalOfClause } from '../meeting/state.ts';
import type { MeetingRules } from '../meeting/vocabulary.ts';
import type { MeetingDecision } from './vocabulary.ts';

/** What the record of a meeting says now of a clause that was put there; nothing where it has no such clause. */
export const meetingDecisionOf = (
  meetingId: string,
  meeting: Meeting,
  clauseId: string,
): MeetingDecision | undefined => {
  const [proposal, clause] = [proposalOfClause(meeting, clauseId), clauseOf(meeting, clauseId)];
  const item = proposal && itemOf(meeting, proposal.itemId);
  if (!clause || !item) return undefined;
  const { itemId, matter, status } = item;
  const { decision } = clause;
  const rule = meeting.rules?.matters.find((one) => one.matter === matter);
  return {
    ...{ meetingId, itemId, clauseId },
    outcome: decision?.outcome ?? (returning.includes(status) ? 'tabled' : 'undecided'),
    decisionId: decision?.decisionId ?? null,
    number: decision?.number ?? null,
    decidedOn: decision ? dayOf(meeting, decision.at) : null,
    amended: clause.originalText !== null,
    ...{ matter, competent: !item.recommendation && (rule?.competent ?? false) },
    inNotice: namedBefore(meeting)?.includes(itemId) ?? false,
    mustBeInNotice: rule?.mustBeInNotice ?? false,
    dulyConvened: meeting.dulyConvened === true,
    byBoard: meeting.kind === 'boardMeeting',
  };
};

/**
 * Why a decision gives no right to employ, or to pay a fee; nothing where it does. It must be of a meeting that the rules let decide the
 * matter, that found itself duly convened and whose notice named it, and it must stand as carried today. To employ, the notice must have named
 * it whatever the rules ask.
 */
export const decisionFault = (decision: MeetingDecision, matter: 'employment' | 'fee') => {
  if (decision.matter !== matter)
    return refuse('decision-on-another-matter', 'clauseId', { matter: decision.matter });
  if (!decision.competent) return refuse('decision-by-another-body', 'clauseId', { matter });
  if (!decision.dulyConvened) return refuse('decision-not-duly-convened', 'clauseId');
  if (!decision.inNotice && (matter === 'employment' || decision.mustBeInNotice))
    return refuse('decision-not-in-notice', 'clauseId', { matter });
  if (decision.outcome !== 'carried') return refuse('decision-does-not-stand', 'clauseId');
  return undefined;
};

/** What was named before the meeting; nothing where all agreed to meet without a notice. */
const namedBefore = ({ notice, calling }: Pick<Meeting, 'notice' | 'calling'>) =>
  notice?.itemIds ?? (calling && !calling.allAgreed ? calling.itemIds : undefined);

type Called = Pick<Meeting, 'phase' | 'items' | 'proposals' | 'notice'>;

/**
 * Why a meeting cannot be asked to employ somebody by an item of its own; nothing where it can. Asked before anybody is called to it: what the
 * notice does not name it may not decide. `rules` are those that the meeting has, or will have.
 */
export const askingFault = ({ phase }: Called, { matters }: Pick<MeetingRules, 'matters'>) => {
  if (!matters.some(({ matter, competent }) => matter === 'employment' && competent))
    return refuse('decision-by-another-body', 'meetingId', { matter: 'employment' });
  return phase === 'draft' ? undefined : refuse('meeting-already-called', 'meetingId');
};

/** Why a clause that stands on an agenda cannot be the one that asks to employ somebody; nothing where it can. */
export const clauseFault = (
  { matter, inNotice }: Pick<MeetingDecision, 'matter' | 'inNotice'>,
  { notice }: Pick<Meeting, 'notice'>,
) => {
  if (matter !== 'employment') return refuse('decision-on-another-matter', 'clauseId', { matter });
  return notice && !inNotice ? refuse('decision-not-in-notice', 'clauseId', { matter }) : undefined;
};

/** The clauses by which a meeting is asked for an employment already: undecided, and named in its notice where that has gone out. */
export const askingClauses = (meeting: Called) =>
  meeting.items
    .filter(({ matter }) => matter === 'employment')
    .filter(({ itemId }) => !meeting.notice || meeting.notice.itemIds.includes(itemId))
    .flatMap(({ itemId, title }) =>
      meeting.proposals
        .filter((proposal) => proposal.itemId === itemId && !proposal.withdrawn)
        .flatMap(({ clauses }) => clauses)
        .filter(({ status }) => status === 'undecided')
        .map(({ clauseId, text }) => ({ clauseId, text, title })),
    );
