import { employments, fees } from '@klubba/domain/employment';
import { everyone } from '../access/permission.ts';
import type { Area } from '../operations/area.ts';
import { heardBy } from '../record/hearing.ts';
import { addEmploymentAlternative } from './commands/add-employment-alternative.ts';
import { agreeTermination } from './commands/agree-termination.ts';
import { answerClockWarning } from './commands/answer-clock-warning.ts';
import { archiveEmployment } from './commands/archive-employment.ts';
import { assessFee } from './commands/assess-fee.ts';
import { assignEmployerTask } from './commands/assign-employer-task.ts';
import { declareEmploymentConflict } from './commands/declare-employment-conflict.ts';
import { destroyEmploymentPapers } from './commands/destroy-employment-papers.ts';
import { dropEmployment } from './commands/drop-employment.ts';
import { endEmployment } from './commands/end-employment.ts';
import { endFee } from './commands/end-fee.ts';
import { finishEmployerTask } from './commands/finish-employer-task.ts';
import { giveInformation } from './commands/give-information.ts';
import { giveNotice } from './commands/give-notice.ts';
import { identifyEmploymentNeed } from './commands/identify-employment-need.ts';
import { nameEmployerGroup } from './commands/name-employer-group.ts';
import { notifyNonExtension } from './commands/notify-non-extension.ts';
import { openRecruitment } from './commands/open-recruitment.ts';
import { placeEmploymentProposal } from './commands/place-employment-proposal.ts';
import { proposeEmploymentTerms } from './commands/propose-employment-terms.ts';
import { reassignEmployerTask } from './commands/reassign-employer-task.ts';
import { receiveApplication } from './commands/receive-application.ts';
import { recordEmploymentDecision } from './commands/record-employment-decision.ts';
import { recordLeave } from './commands/record-leave.ts';
import { recordWorkEnded } from './commands/record-work-ended.ts';
import { setFee } from './commands/set-fee.ts';
import { settleEmploymentAlternative } from './commands/settle-employment-alternative.ts';
import { signEmployment } from './commands/sign-employment.ts';
import { startEmployment } from './commands/start-employment.ts';
import { takeOverEmployment } from './commands/take-over-employment.ts';
import { withdrawEmploymentProposal } from './commands/withdraw-employment-proposal.ts';
import { employmentProjection, feeProjection } from './employment-table.ts';
import { employmentsFile } from './employments-file.ts';
import { exportEmployment } from './export-employment.ts';
import { getEmployment } from './get-employment.ts';
import { getEmploymentCalendar } from './get-employment-calendar.ts';
import { getEmploymentDecisionPdf } from './get-employment-decision-pdf.ts';
import { getEmploymentProposalPdf } from './get-employment-proposal-pdf.ts';
import { getEmploymentTermsPdf } from './get-employment-terms-pdf.ts';
import { hearEmployment } from './hear-employment.ts';
import { listAskableMeetings } from './list-askable-meetings.ts';
import { listEmploymentEvents } from './list-employment-events.ts';
import { listEmploymentLooks } from './list-employment-looks.ts';
import { listEmployments } from './list-employments.ts';

export const employmentsArea: Area = {
  name: 'employments',
  tag: {
    name: 'employments',
    description:
      'From the need to the archive: what a meeting decided, what was signed, and what the law’s clock says.',
  },
  aggregates: [employments, fees],
  hearing: { [employments.kind]: hearEmployment, [fees.kind]: heardBy(everyone) },
  projections: [employmentProjection, feeProjection],
  operations: [
    listEmployments,
    employmentsFile,
    listAskableMeetings,
    getEmployment,
    getEmploymentProposalPdf,
    getEmploymentDecisionPdf,
    getEmploymentTermsPdf,
    getEmploymentCalendar,
    exportEmployment,
    listEmploymentEvents,
    listEmploymentLooks,
    identifyEmploymentNeed,
    takeOverEmployment,
    addEmploymentAlternative,
    settleEmploymentAlternative,
    nameEmployerGroup,
    proposeEmploymentTerms,
    withdrawEmploymentProposal,
    answerClockWarning,
    declareEmploymentConflict,
    placeEmploymentProposal,
    recordEmploymentDecision,
    openRecruitment,
    receiveApplication,
    signEmployment,
    startEmployment,
    giveInformation,
    recordLeave,
    giveNotice,
    agreeTermination,
    notifyNonExtension,
    endEmployment,
    recordWorkEnded,
    assignEmployerTask,
    reassignEmployerTask,
    finishEmployerTask,
    dropEmployment,
    archiveEmployment,
    destroyEmploymentPapers,
    setFee,
    endFee,
    assessFee,
  ],
};
