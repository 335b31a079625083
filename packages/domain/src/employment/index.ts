export * from './checklist.ts';
export * from './commands.ts';
export { type EmploymentRefusal, employment } from './employment.ts';
export { clockAt } from './ending.ts';
export { type EmploymentEvent, type EmploymentFact, employmentEvents } from './events.ts';
export * from './fee/commands.ts';
export { type FeeEvent, type FeeFact, feeEvents } from './fee/events.ts';
export { type Fee, type FeeRefusal, fee, periodOfFee } from './fee/fee.ts';
export * from './fee/vocabulary.ts';
export {
  askingClauses,
  askingFault,
  clauseFault,
  decisionFault,
  meetingDecisionOf,
} from './meeting-decision.ts';
export * from './next-step.ts';
export { periodsOf } from './periods.ts';
export * from './retention.ts';
export * from './sight.ts';
export * from './state.ts';
export * from './stream.ts';
export { termsOutside } from './terms.ts';
export * from './vocabulary.ts';
