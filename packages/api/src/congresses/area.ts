import { congresses } from '@klubba/domain/congress';
import type { Area } from '../operations/area.ts';
import { addCongressDeadline } from './commands/add-congress-deadline.ts';
import { addCongressTask } from './commands/add-congress-task.ts';
import { addCongressText } from './commands/add-congress-text.ts';
import { arrangeCongress } from './commands/arrange-congress.ts';
import { changeCongress } from './commands/change-congress.ts';
import { changeCongressDeadline } from './commands/change-congress-deadline.ts';
import { changeCongressNomination } from './commands/change-congress-nomination.ts';
import { changeCongressTask } from './commands/change-congress-task.ts';
import { dropAnchoring } from './commands/drop-anchoring.ts';
import { dropCongressDeadline } from './commands/drop-congress-deadline.ts';
import { dropCongressTask } from './commands/drop-congress-task.ts';
import { dropMotionClass } from './commands/drop-motion-class.ts';
import { finishCongressTask } from './commands/finish-congress-task.ts';
import { makeCongressNomination } from './commands/make-congress-nomination.ts';
import { mandateCongressGroup } from './commands/mandate-congress-group.ts';
import { needAnchoring } from './commands/need-anchoring.ts';
import { placeCongressNominations } from './commands/place-congress-nominations.ts';
import { planAnchoring } from './commands/plan-anchoring.ts';
import { receiveCongressNomination } from './commands/receive-congress-nomination.ts';
import { removeCongressText } from './commands/remove-congress-text.ts';
import { reportAnchoring } from './commands/report-anchoring.ts';
import { retellDelegatesReport } from './commands/retell-delegates-report.ts';
import { retellStudyEvening } from './commands/retell-study-evening.ts';
import { sendCongressNomination } from './commands/send-congress-nomination.ts';
import { setMotionClass } from './commands/set-motion-class.ts';
import { takeCongressNominationBack } from './commands/take-congress-nomination-back.ts';
import { tellAnchoringDiscussed } from './commands/tell-anchoring-discussed.ts';
import { tellDelegatesReport } from './commands/tell-delegates-report.ts';
import { tellNomineeConsent } from './commands/tell-nominee-consent.ts';
import { tellStudyEvening } from './commands/tell-study-evening.ts';
import { congressProjection, motionMeetingProjection } from './congress-table.ts';
import { congressDeadlinesFile, congressesFile, congressTasksFile } from './congresses-file.ts';
import { getCongress } from './get-congress.ts';
import { getCongressCalendar } from './get-congress-calendar.ts';
import { getCongressNominationsPdf } from './get-congress-nominations-pdf.ts';
import { getCongressReportPdf } from './get-congress-report-pdf.ts';
import { hearCongress } from './hear-congress.ts';
import { listCongressEvents } from './list-congress-events.ts';
import { listCongresses } from './list-congresses.ts';

export const congressesArea: Area = {
  name: 'congresses',
  tag: {
    name: 'congresses',
    description:
      'What a congress treats and by when, who prepares it, and what the association made of what it decided.',
  },
  aggregates: [congresses],
  hearing: { [congresses.kind]: hearCongress },
  projections: [congressProjection, motionMeetingProjection],
  operations: [
    listCongresses,
    congressesFile,
    congressDeadlinesFile,
    congressTasksFile,
    getCongress,
    listCongressEvents,
    getCongressCalendar,
    getCongressReportPdf,
    getCongressNominationsPdf,
    arrangeCongress,
    changeCongress,
    addCongressDeadline,
    changeCongressDeadline,
    dropCongressDeadline,
    setMotionClass,
    dropMotionClass,
    mandateCongressGroup,
    addCongressText,
    removeCongressText,
    addCongressTask,
    changeCongressTask,
    finishCongressTask,
    dropCongressTask,
    tellStudyEvening,
    retellStudyEvening,
    makeCongressNomination,
    changeCongressNomination,
    tellNomineeConsent,
    sendCongressNomination,
    receiveCongressNomination,
    placeCongressNominations,
    takeCongressNominationBack,
    needAnchoring,
    planAnchoring,
    dropAnchoring,
    tellAnchoringDiscussed,
    reportAnchoring,
    tellDelegatesReport,
    retellDelegatesReport,
  ],
};
