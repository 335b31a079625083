import type { NextStep } from './next-step.ts';
import type { MotionPowers } from './sight.ts';
import type { Stage } from './stage.ts';

/** Steps that only those who keep the association's motions take. */
const kept: readonly NextStep[] = ['giveOpinion', 'place', 'recordStanding'];

/** Steps that are the authors' own. */
const own: readonly NextStep[] = ['writeClauses', 'sendAsOwn'];

/** Whether somebody takes the step that a motion waits for; a meeting is waited for, and nobody takes that. */
export const takesStep = (
  step: NextStep,
  { write, arrange }: Pick<MotionPowers, 'write' | 'arrange'>,
): boolean => {
  if (step === 'awaitMeeting') return false;
  if (own.includes(step)) return write;
  return kept.includes(step) ? arrange : write || arrange;
};

const authors: readonly Stage[] = ['idea', 'draft', 'notStoodBehind'];
const keepers: readonly Stage[] = ['underPreparation', 'tabled', 'stoodBehind'];
const either: readonly Stage[] = ['sent', 'received', 'registered', 'answered', 'decided'];

/**
 * Whether a motion at a stage waits for somebody: for its authors while it is theirs, then for those who keep the association's motions.
 * Whoever was invited to read it is waited for by nothing.
 */
export const motionWaitsFor = (
  { stage, isOurs }: { readonly stage: Stage; readonly isOurs: boolean },
  { writes, keeps }: { readonly writes: boolean; readonly keeps: boolean },
): boolean => {
  if (authors.includes(stage)) return writes;
  if (keepers.includes(stage)) return keeps && isOurs;
  return either.includes(stage) && (keeps || writes);
};
