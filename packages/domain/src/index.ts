export * from './decider.ts';
export * from './event.ts';
export { noticeDeadline } from './meeting/calling.ts';
export { signersOf } from './meeting/closing.ts';
export * from './meeting/commands.ts';
export { type Fact, type MeetingEvent, meetingEvents, Proceeding } from './meeting/events.ts';
export { type MeetingRefusal, meeting } from './meeting/meeting.ts';
export {
  type MinutesRecord,
  minutesOf,
  type Paragraph,
  type RegisterStep,
  registerSteps,
} from './meeting/minutes.ts';
export {
  type AgendaItem,
  agendaNumber,
  agendaOrder,
  type Clause,
  clauseOf,
  decisionOf,
  holders,
  itemOf,
  type Meeting,
  type Phase,
  type Proposal,
  proposalOf,
  proposalOfClause,
  undecidedClauses,
  voters,
} from './meeting/state.ts';
export * from './meeting/vocabulary.ts';
