import { electionRules, elections, jointElections } from '@klubba/domain/election';
import { everyone, secretariat } from '../access/permission.ts';
import type { Area } from '../operations/area.ts';
import { heardBy } from '../record/hearing.ts';
import { adoptElectionRules } from './adopt-election-rules.ts';
import { answerConfirmation } from './answer-confirmation.ts';
import { answerConsent } from './answer-consent.ts';
import { askConfirmation } from './ask-confirmation.ts';
import { askConsent } from './ask-consent.ts';
import { addPollingPlace } from './commands/add-polling-place.ts';
import { admitAssociation } from './commands/admit-association.ts';
import { announceRound } from './commands/announce-round.ts';
import { answerJointDouble } from './commands/answer-joint-double.ts';
import { answerJointElection } from './commands/answer-joint-election.ts';
import { appointElectionOfficial } from './commands/appoint-election-official.ts';
import { callElection } from './commands/call-election.ts';
import { callInSubstitute } from './commands/call-in-substitute.ts';
import { callOffElection } from './commands/call-off-election.ts';
import { changeElection } from './commands/change-election.ts';
import { closeNominations } from './commands/close-nominations.ts';
import { commitLot } from './commands/commit-lot.ts';
import { declareElectionResult } from './commands/declare-election-result.ts';
import { destroyElectionPapers } from './commands/destroy-election-papers.ts';
import { destroyJointList } from './commands/destroy-joint-list.ts';
import { drawElectionLot } from './commands/draw-election-lot.ts';
import { electAtMeeting } from './commands/elect-at-meeting.ts';
import { electByAcclamation } from './commands/elect-by-acclamation.ts';
import { endRound } from './commands/end-round.ts';
import { enterVoters } from './commands/enter-voters.ts';
import { fetchDoubleAnswers } from './commands/fetch-double-answers.ts';
import { fetchVoters } from './commands/fetch-voters.ts';
import { freezeRegister } from './commands/freeze-register.ts';
import { lodgeElectionComplaint } from './commands/lodge-election-complaint.ts';
import { nominateCandidate } from './commands/nominate-candidate.ts';
import { openElectionLot } from './commands/open-election-lot.ts';
import { openRound } from './commands/open-round.ts';
import { presentProposal } from './commands/present-proposal.ts';
import { publishElectionResult } from './commands/publish-election-result.ts';
import { recordAssociationAnswer } from './commands/record-association-answer.ts';
import { recordConsent } from './commands/record-consent.ts';
import { recordElectedAnswer } from './commands/record-elected-answer.ts';
import { recordElectedAttendance } from './commands/record-elected-attendance.ts';
import { recordElectedDeparture } from './commands/record-elected-departure.ts';
import { recordJointResult } from './commands/record-joint-result.ts';
import { releaseAssociation } from './commands/release-association.ts';
import { removePollingPlace } from './commands/remove-polling-place.ts';
import { reopenNominations } from './commands/reopen-nominations.ts';
import { sealCount } from './commands/seal-count.ts';
import { sendElectionReport } from './commands/send-election-report.ts';
import { sendJointList } from './commands/send-joint-list.ts';
import { settleDouble } from './commands/settle-double.ts';
import { settleElectionComplaint } from './commands/settle-election-complaint.ts';
import { standDownElectionOfficial } from './commands/stand-down-election-official.ts';
import { withdrawCandidacy } from './commands/withdraw-candidacy.ts';
import { writeCommitteeNote } from './commands/write-committee-note.ts';
import { confirmElectionRule } from './confirm-election-rule.ts';
import { electionProjection } from './election-table.ts';
import { electionsFile, jointElectionsFile } from './elections-file.ts';
import { getBallotPaperPdf } from './get-ballot-paper-pdf.ts';
import { getConfirmationLink } from './get-confirmation-link.ts';
import { getConsentLink } from './get-consent-link.ts';
import { getCountSheetPdf } from './get-count-sheet-pdf.ts';
import { getElection } from './get-election.ts';
import { getElectionEvidence } from './get-election-evidence.ts';
import { getElectionReportPdf } from './get-election-report-pdf.ts';
import { getElectionResultCsv } from './get-election-result-csv.ts';
import { getElectionResultPdf } from './get-election-result-pdf.ts';
import { getJointElection } from './get-joint-election.ts';
import { getJointListCsv } from './get-joint-list-csv.ts';
import { getLinkedResultCsv, getLinkedResultPdf } from './get-linked-result.ts';
import { getPublishedElection } from './get-published-election.ts';
import { hearElection } from './hear-election.ts';
import { jointElectionProjection } from './joint-election-table.ts';
import { jointInvitationProjection } from './joint-invitation-table.ts';
import { keepCountEntry } from './keep-count-entry.ts';
import { listCountEntries } from './list-count-entries.ts';
import { listElectionEvents } from './list-election-events.ts';
import { listElectionRules } from './list-election-rules.ts';
import { listElections } from './list-elections.ts';
import { listJointElections } from './list-joint-elections.ts';
import { listJointInvitations } from './list-joint-invitations.ts';

export const electionsArea: Area = {
  name: 'elections',
  tag: {
    name: 'elections',
    description:
      'From the call to the last substitute: who stands, what is counted, who is elected.',
  },
  aggregates: [elections, jointElections, electionRules],
  hearing: {
    [elections.kind]: hearElection,
    [jointElections.kind]: heardBy(secretariat),
    [electionRules.kind]: heardBy(everyone),
  },
  projections: [electionProjection, jointElectionProjection, jointInvitationProjection],
  operations: [
    listElections,
    electionsFile,
    getElection,
    listElectionEvents,
    listElectionRules,
    adoptElectionRules,
    confirmElectionRule,
    getElectionEvidence,
    getPublishedElection,
    listJointElections,
    jointElectionsFile,
    recordJointResult,
    listJointInvitations,
    getJointElection,
    getJointListCsv,
    answerJointElection,
    sendJointList,
    answerJointDouble,
    destroyJointList,
    getBallotPaperPdf,
    getCountSheetPdf,
    getElectionResultPdf,
    getElectionResultCsv,
    getElectionReportPdf,
    callElection,
    electAtMeeting,
    changeElection,
    callOffElection,
    admitAssociation,
    releaseAssociation,
    recordAssociationAnswer,
    appointElectionOfficial,
    standDownElectionOfficial,
    addPollingPlace,
    removePollingPlace,
    nominateCandidate,
    recordConsent,
    getConsentLink,
    askConsent,
    answerConsent,
    withdrawCandidacy,
    writeCommitteeNote,
    presentProposal,
    closeNominations,
    reopenNominations,
    enterVoters,
    fetchVoters,
    settleDouble,
    fetchDoubleAnswers,
    freezeRegister,
    openRound,
    listCountEntries,
    keepCountEntry,
    sealCount,
    endRound,
    announceRound,
    drawElectionLot,
    commitLot,
    openElectionLot,
    electByAcclamation,
    declareElectionResult,
    publishElectionResult,
    getConfirmationLink,
    askConfirmation,
    answerConfirmation,
    getLinkedResultPdf,
    getLinkedResultCsv,
    recordElectedAnswer,
    recordElectedDeparture,
    callInSubstitute,
    sendElectionReport,
    recordElectedAttendance,
    lodgeElectionComplaint,
    settleElectionComplaint,
    destroyElectionPapers,
  ],
};
