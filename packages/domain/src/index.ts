export { type AccessRefusal, access, userOf } from './access/access.ts';
export * from './access/commands.ts';
export * from './access/credential.ts';
export { type AccessEvent, accessEvents } from './access/events.ts';
export * from './access/role.ts';
export * from './access/sight.ts';
export * from './access/stream.ts';
export {
  type ArchiveEntry,
  type ArchiveEntryRefusal,
  archiveEntry,
} from './archive/archive-entry.ts';
export * from './archive/commands.ts';
export { type ArchiveEntryEvent, archiveEntryEvents } from './archive/events.ts';
export * from './archive/same-entry.ts';
export * from './archive/sight.ts';
export * from './archive/stream.ts';
export * from './archive/told-day.ts';
export * from './archive/vocabulary.ts';
export * from './civil-date.ts';
export * from './decider.ts';
export * from './decision/commands.ts';
export { type Decision, type DecisionRefusal, decision, isOverdue } from './decision/decision.ts';
export {
  type DecisionEvent,
  decisionEvents,
  Owner,
  Progress,
  Replacing,
} from './decision/events.ts';
export * from './decision/register.ts';
export * from './decision/stream.ts';
export * from './event.ts';
export { isFigure } from './figure.ts';
export * from './key/commands.ts';
export { type KeyEvent, keyEvents } from './key/events.ts';
export { type Key, type KeyRefusal, key } from './key/key.ts';
export * from './key/stream.ts';
export * from './key/vocabulary.ts';
export { agendaNumber, agendaOrder, depthOf } from './meeting/agenda-tree.ts';
export { noticeDeadline } from './meeting/calling.ts';
export { cited, citedOf } from './meeting/citing.ts';
export * from './meeting/commands.ts';
export {
  type HangingMeaning,
  meaningsHangingOn,
  taskStands,
  tasksHangingOn,
} from './meeting/correction/hanging-meanings.ts';
export { signersOf } from './meeting/correction/signers.ts';
export {
  CorrectRecord,
  ReleaseSigner,
  Right,
  type Said,
  TakeBackMinutes,
} from './meeting/correction/vocabulary.ts';
export { asRight as electionAsRight } from './meeting/correction/with-election.ts';
export { keptAs, standingItems } from './meeting/course/series.ts';
export {
  EnterStatement,
  ReturnAfterConflict,
  StatementKind,
} from './meeting/dissent/vocabulary.ts';
export { type Fact, type MeetingEvent, meetingEvents, Proceeding } from './meeting/events.ts';
export { isNamed, matterOf } from './meeting/guards.ts';
export * from './meeting/guests/commands.ts';
export * from './meeting/guests/vocabulary.ts';
export { type Hanging, hangingOn } from './meeting/hanging.ts';
export { electable } from './meeting/item-election.ts';
export * from './meeting/item-election-commands.ts';
export { type Found, foundIn } from './meeting/item-election-count.ts';
export { type ItemElection, isUnsettled, standing } from './meeting/item-election-state.ts';
export * from './meeting/item-election-vocabulary.ts';
export {
  carriedMeanings,
  meaningOf,
  type TracedChange,
  textAsAmended,
} from './meeting/meaning/meaning-of.ts';
export { GivenMeaning, Meaning, type MeaningOf } from './meeting/meaning/vocabulary.ts';
export { type MeetingRefusal, meeting } from './meeting/meeting.ts';
export {
  type MinutesRecord,
  minutesOf,
  type Paragraph,
  registerSteps,
} from './meeting/minutes.ts';
export { WriteNoticeText } from './meeting/notice-text/vocabulary.ts';
export { noteOf } from './meeting/noting.ts';
export { isOfBody } from './meeting/of-body.ts';
export { roundsOf } from './meeting/options.ts';
export * from './meeting/outbox/commands.ts';
export { type ChangeAfterNotice, type Message, standingMarks } from './meeting/outbox/state.ts';
export { channelsOf, waitingMessages, wentBy, yetToTell } from './meeting/outbox/waiting.ts';
export * from './meeting/papers/commands.ts';
export { officeKinds } from './meeting/papers/kinds.ts';
export { capacityAt } from './meeting/papers/signed-on-paper.ts';
export { annexesOf, type MeetingFile } from './meeting/papers/state.ts';
export * from './meeting/papers/vocabulary.ts';
export type { Part, Supplement, VerifiedParagraph } from './meeting/parts/part.ts';
export { type SupplementRecord, supplementIn } from './meeting/parts/send-supplement.ts';
export {
  asSigned,
  partOf,
  supplementsOf,
  verifiedAlone,
  waitingPart,
} from './meeting/parts/state.ts';
export * from './meeting/parts/vocabulary.ts';
export { possibleNext } from './meeting/possible.ts';
export * from './meeting/proposals/commands.ts';
export {
  type AgendaItem,
  type Clause,
  clauseOf,
  type DeclaredElection,
  dayOf,
  decisionOf,
  electionDecided,
  isOutsider,
  itemOf,
  liveProposals,
  type Meeting,
  type Proposal,
  proposalOfClause,
  sittingDay,
  type Task,
  voters,
} from './meeting/state.ts';
export * from './meeting/stream.ts';
export { lastAct } from './meeting/undoing.ts';
export * from './meeting/vocabulary.ts';
export { votersNumber } from './meeting/voters-number.ts';
export * from './mention.ts';
export * from './numbered-text/commands.ts';
export { type NumberedTextEvent, numberedTextEvents } from './numbered-text/events.ts';
export * from './numbered-text/lines.ts';
export * from './numbered-text/numbered-text.ts';
export * from './numbered-text/stream.ts';
export * from './numbered-text/vocabulary.ts';
export { heldWithin } from './organisation/bodies.ts';
export * from './organisation/commands.ts';
export { defaultRules } from './organisation/default-rules.ts';
export { type OrganisationEvent, organisationEvents } from './organisation/events.ts';
export { standardAgendaOf } from './organisation/keeping-agendas.ts';
export { meetingRules } from './organisation/meeting-rules.ts';
export { OpenData, type OpenedData } from './organisation/opened-data.ts';
export { isOpenToAll, wasOpenToAll } from './organisation/opening-data.ts';
export { type OrganisationRefusal, organisation } from './organisation/organisation.ts';
export * from './organisation/rules.ts';
export { type Seats, seatsOn } from './organisation/seats.ts';
export { KeepStandardAgenda, type StandardAgenda } from './organisation/standard-agenda.ts';
export * from './organisation/state.ts';
export * from './organisation/stream.ts';
export { endedByMistake, succeeded } from './organisation/succeeding.ts';
export * from './organisation/vocabulary.ts';
export * from './person/commands.ts';
export { MembershipEndReason, type PersonEvent, personEvents } from './person/events.ts';
export * from './person/person.ts';
export type { Correction, Membership, Person } from './person/state.ts';
export * from './person/stream.ts';
export * from './person/voting-right.ts';
export * from './plausible.ts';
export * from './text.ts';
export * from './text-field.ts';
export * from './webhook/commands.ts';
export { type WebhookEvent, webhookEvents } from './webhook/events.ts';
export * from './webhook/stream.ts';
export * from './webhook/vocabulary.ts';
export { type Webhook, type WebhookRefusal, webhook } from './webhook/webhook.ts';
