import type { Operation } from '../http/instance.ts';
import { assignDecision } from './commands/assign-decision.ts';
import { executeDecision } from './commands/execute-decision.ts';
import { followUpDecision } from './commands/follow-up-decision.ts';
import { reassignDecision } from './commands/reassign-decision.ts';
import { reportDecisionProgress } from './commands/report-decision-progress.ts';
import { getDecision } from './get-decision.ts';
import { listDecisionEvents } from './list-decision-events.ts';
import { listDecisions } from './list-decisions.ts';

/** The register of decisions, and what becomes of each. */
export const decisionOperations: readonly Operation[] = [
  listDecisions,
  getDecision,
  listDecisionEvents,
  assignDecision,
  reassignDecision,
  reportDecisionProgress,
  executeDecision,
  followUpDecision,
];
