import { meetings } from '@klubba/domain';
import type { Area } from '../operations/area.ts';
import { addAgendaItem } from './commands/add-agenda-item.ts';
import { addNote } from './commands/add-note.ts';
import { adjournMeeting } from './commands/adjourn-meeting.ts';
import { adjustRegister } from './commands/adjust-register.ts';
import { admitGuest } from './commands/admit-guest.ts';
import { adoptAgenda } from './commands/adopt-agenda.ts';
import { beginElection } from './commands/begin-election.ts';
import { bringBackAgendaItem } from './commands/bring-back-agenda-item.ts';
import { bringMatterBack } from './commands/bring-matter-back.ts';
import { cancelMeeting } from './commands/cancel-meeting.ts';
import { changeAgendaItem } from './commands/change-agenda-item.ts';
import { changeMeetingDetails } from './commands/change-meeting-details.ts';
import { changeTask } from './commands/change-task.ts';
import { closeItem } from './commands/close-item.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { conformProposal } from './commands/conform-proposal.ts';
import { continueMatter } from './commands/continue-matter.ts';
import { correctDecision } from './commands/correct-decision.ts';
import { correctElection } from './commands/correct-election.ts';
import { correctRecord } from './commands/correct-record.ts';
import { countElectionRound } from './commands/count-election-round.ts';
import { countRegister } from './commands/count-register.ts';
import { decideByAcclamation } from './commands/decide-by-acclamation.ts';
import { decideByCountedVote } from './commands/decide-by-counted-vote.ts';
import { decideByVote } from './commands/decide-by-vote.ts';
import { decidePointOfOrder } from './commands/decide-point-of-order.ts';
import { decideTogether } from './commands/decide-together.ts';
import { declareConflict } from './commands/declare-conflict.ts';
import { demandDivision } from './commands/demand-division.ts';
import { draftMeeting } from './commands/draft-meeting.ts';
import { drawLotAtItem } from './commands/draw-lot-at-item.ts';
import { dropTask } from './commands/drop-task.ts';
import { electOfficer } from './commands/elect-officer.ts';
import { electPeople } from './commands/elect-people.ts';
import { enterReservation } from './commands/enter-reservation.ts';
import { enterStatement } from './commands/enter-statement.ts';
import { establishRegister } from './commands/establish-register.ts';
import { findConvening } from './commands/find-convening.ts';
import { findMoot } from './commands/find-moot.ts';
import { handOverOffice } from './commands/hand-over-office.ts';
import { holdRound } from './commands/hold-round.ts';
import { issueNotice } from './commands/issue-notice.ts';
import { leaveAsGuest } from './commands/leave-as-guest.ts';
import { makeRecommendation } from './commands/make-recommendation.ts';
import { markTold } from './commands/mark-told.ts';
import { moveAgendaItem } from './commands/move-agenda-item.ts';
import { moveNote } from './commands/move-note.ts';
import { nameCandidates } from './commands/name-candidates.ts';
import { openMeeting } from './commands/open-meeting.ts';
import { passOverItem } from './commands/pass-over-item.ts';
import { putItemBack } from './commands/put-item-back.ts';
import { putOffElection } from './commands/put-off-election.ts';
import { removeAgendaItem } from './commands/remove-agenda-item.ts';
import { removeNote } from './commands/remove-note.ts';
import { reportTask } from './commands/report-task.ts';
import { restoreItem } from './commands/restore-item.ts';
import { resumeMeeting } from './commands/resume-meeting.ts';
import { returnAfterConflict } from './commands/return-after-conflict.ts';
import { rewordProposal } from './commands/reword-proposal.ts';
import { setTask } from './commands/set-task.ts';
import { standAside } from './commands/stand-aside.ts';
import { standDownAsCandidate } from './commands/stand-down-as-candidate.ts';
import { submitProposal } from './commands/submit-proposal.ts';
import { supportProposal } from './commands/support-proposal.ts';
import { takeBackTold } from './commands/take-back-told.ts';
import { takeBackWithdrawal } from './commands/take-back-withdrawal.ts';
import { takeOverProposal } from './commands/take-over-proposal.ts';
import { takeUpItem } from './commands/take-up-item.ts';
import { tellCalling } from './commands/tell-calling.ts';
import { tellFirstReading } from './commands/tell-first-reading.ts';
import { tellPapers } from './commands/tell-papers.ts';
import { undoLastAct } from './commands/undo-last-act.ts';
import { withdrawProposal } from './commands/withdraw-proposal.ts';
import { writeItemNote } from './commands/write-item-note.ts';
import { writeNote } from './commands/write-note.ts';
import { writeNoticeText } from './commands/write-notice-text.ts';
import { followMeeting } from './follow-meeting.ts';
import { getElectorate } from './get-electorate.ts';
import { getMatter } from './get-matter.ts';
import { getMeeting } from './get-meeting.ts';
import { getMeetingCalendar } from './get-meeting-calendar.ts';
import { getMeetingScreen } from './get-meeting-screen.ts';
import { getOutbox } from './get-outbox.ts';
import { getOutboxLetter } from './get-outbox-letter.ts';
import { getOutboxRecipients } from './get-outbox-recipients.ts';
import { getWhatHangs } from './get-what-hangs.ts';
import { hearMeeting } from './hear-meeting.ts';
import { listMatters } from './list-matters.ts';
import { listMeetingEvents } from './list-meeting-events.ts';
import { listMeetings } from './list-meetings.ts';
import { listToDo } from './list-to-do.ts';
import { mailMessage } from './mail-message.ts';
import { mattersFile } from './matters-file.ts';
import { meaningProjection } from './meaning-table.ts';
import { meetingsFile, toDoFile } from './meeting-files.ts';
import { meetingProjection } from './meeting-table.ts';
import { outsiderProjection } from './outsider-table.ts';
import { taskProjection } from './task-table.ts';

export const meetingsArea: Area = {
  name: 'meetings',
  tag: { name: 'meetings', description: 'From draft to closing gavel.' },
  aggregates: [meetings],
  hearing: { [meetings.kind]: hearMeeting },
  projections: [meetingProjection, outsiderProjection, taskProjection, meaningProjection],
  operations: [
    listMeetings,
    meetingsFile,
    toDoFile,
    getMeeting,
    followMeeting,
    getElectorate,
    getWhatHangs,
    getMeetingCalendar,
    getOutbox,
    getOutboxLetter,
    getMeetingScreen,
    mailMessage,
    getOutboxRecipients,
    listMeetingEvents,
    listToDo,
    listMatters,
    mattersFile,
    getMatter,
    // Everything that can be asked at a meeting's desk, in the order of an evening.
    draftMeeting,
    changeMeetingDetails,
    addAgendaItem,
    changeAgendaItem,
    moveAgendaItem,
    removeAgendaItem,
    bringBackAgendaItem,
    issueNotice,
    tellCalling,
    tellPapers,
    markTold,
    takeBackTold,
    admitGuest,
    leaveAsGuest,
    writeNoticeText,
    cancelMeeting,
    openMeeting,
    electOfficer,
    handOverOffice,
    findConvening,
    establishRegister,
    countRegister,
    adjustRegister,
    adoptAgenda,
    takeUpItem,
    putItemBack,
    restoreItem,
    closeItem,
    passOverItem,
    makeRecommendation,
    bringMatterBack,
    continueMatter,
    tellFirstReading,
    standAside,
    writeItemNote,
    addNote,
    writeNote,
    moveNote,
    removeNote,
    setTask,
    changeTask,
    dropTask,
    reportTask,
    submitProposal,
    supportProposal,
    rewordProposal,
    withdrawProposal,
    conformProposal,
    takeBackWithdrawal,
    takeOverProposal,
    demandDivision,
    decideByAcclamation,
    decideByCountedVote,
    decideTogether,
    findMoot,
    beginElection,
    nameCandidates,
    standDownAsCandidate,
    countElectionRound,
    drawLotAtItem,
    electPeople,
    putOffElection,
    decideByVote,
    holdRound,
    correctDecision,
    enterReservation,
    declareConflict,
    decidePointOfOrder,
    adjournMeeting,
    resumeMeeting,
    closeMeeting,
    undoLastAct,
    correctRecord,
    correctElection,
    enterStatement,
    returnAfterConflict,
  ],
};
