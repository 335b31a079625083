import type { Fact, MeetingEvent } from '@klubba/domain';
import type { Recorded } from '../store/store.ts';

/** What a meeting decides by: notice or calling, opening, officers, register, agenda. */
const constituting: readonly MeetingEvent['type'][] = [
  'NoticeIssued',
  'CallingTold',
  'PapersFollowed',
  'MeetingOpened',
  'OfficerElected',
  'OfficerStoodDown',
  'OfficeHandedOver',
  'ConveningFound',
  'RegisterEstablished',
  'RegisterCounted',
  'RegisterAdjusted',
  'AgendaAdopted',
];

/** Whether it is a decision that is taken. */
export const isGavel = (event: MeetingEvent): event is Fact<'ClauseDecided' | 'ElectionDeclared'> =>
  event.type === 'ClauseDecided' || event.type === 'ElectionDeclared';

/** Of everything that happened at a meeting, what one of its decisions rests on, and what was said against it afterwards. */
export const groundsAmong = (history: readonly Recorded<MeetingEvent>[], decisionId: string) => {
  const gavel = history.findIndex(({ event }) => isGavel(event) && event.decisionId === decisionId);
  const decided = history[gavel]!.event as Fact<'ClauseDecided' | 'ElectionDeclared'>;
  const { itemId } = decided;
  const clauseId = 'clauseId' in decided ? decided.clauseId : null;
  const proposals = history.flatMap(({ event }) =>
    event.type === 'ProposalSubmitted' && event.itemId === itemId ? [event] : [],
  );
  const proposalIds = proposals.map(({ proposalId }) => proposalId);
  const amendments = proposals
    .filter(({ kind, targetId }) => kind === 'amendment' && targetId === clauseId)
    .flatMap(({ clauses }) => clauses.map((clause) => clause.clauseId));

  const isGround = ({ event }: Recorded<MeetingEvent>, index: number) => {
    if ('decisionId' in event && event.decisionId === decisionId) return true;
    if (index > gavel) return false;
    if ('clauseId' in event)
      return event.clauseId === clauseId || amendments.includes(event.clauseId);
    if ('proposalId' in event) return proposalIds.includes(event.proposalId);
    if ('itemId' in event) return event.itemId === itemId;
    return constituting.includes(event.type);
  };
  return history.filter(isGround);
};
