import { decisionRegisters, decisions } from '@klubba/domain';
import type { Area } from '../operations/area.ts';
import { assignDecision } from './commands/assign-decision.ts';
import { executeDecision } from './commands/execute-decision.ts';
import { followUpDecision } from './commands/follow-up-decision.ts';
import { reassignDecision } from './commands/reassign-decision.ts';
import { replaceDecision } from './commands/replace-decision.ts';
import { reportDecisionProgress } from './commands/report-decision-progress.ts';
import { decidedFeesFile, decisionsFile } from './decisions-file.ts';
import { followUpProjection } from './follow-up-table.ts';
import { getDecision } from './get-decision.ts';
import { getDecisionExtractPdf } from './get-decision-extract-pdf.ts';
import { getDecisionRegisterPdf } from './get-decision-register-pdf.ts';
import { hearDecision, hearRegister } from './hear-decision.ts';
import { listDecidedFees } from './list-decided-fees.ts';
import { listDecisionEvents } from './list-decision-events.ts';
import { listDecisions } from './list-decisions.ts';

export const decisionsArea: Area = {
  name: 'decisions',
  tag: { name: 'decisions', description: 'The register, and what becomes of each decision.' },
  aggregates: [decisionRegisters, decisions],
  hearing: { [decisionRegisters.kind]: hearRegister, [decisions.kind]: hearDecision },
  projections: [followUpProjection],
  operations: [
    listDecisions,
    getDecisionRegisterPdf,
    decisionsFile,
    decidedFeesFile,
    listDecidedFees,
    getDecision,
    getDecisionExtractPdf,
    listDecisionEvents,
    assignDecision,
    reassignDecision,
    reportDecisionProgress,
    executeDecision,
    followUpDecision,
    replaceDecision,
  ],
};
