import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/decisions.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.decision-was-taken-back':
    'The decision was taken back and is not in force. Take it anew, or choose another decision.',
  'refused.before-decided':
    'The decision was taken on {decidedOn}. Choose that day or a later one.',
  'refused.decision-already-assigned':
    'The decision already has an owner. Change the owner instead.',
  'refused.decision-already-entered': 'The decision is already in the register.',
  'refused.decision-already-executed': 'The decision has already been carried out.',
  'refused.decision-already-followed-up': 'The decision has already been followed up.',
  'refused.decision-not-assigned': 'The decision has no owner yet. Name one first.',
  'refused.decision-not-executed':
    'The decision has not been carried out yet. Follow it up when it has.',
  'refused.decision-of-another-year': 'The decision belongs to another year than {year}.',
  'refused.due-before-decided':
    'The decision was taken on {decidedOn} and cannot have been due before that.',
  'refused.followed-up-before-executed':
    'The decision was carried out on {executedOn}. The follow-up cannot be earlier.',
  'refused.decision-already-replaced': 'The decision is repealed or superseded already.',
  'refused.decision-replaces-itself': 'A decision does not repeal itself. Choose a later one.',
  'refused.replacement-not-carried': 'That decision was rejected. Choose one that carried.',
  'refused.replacement-is-older':
    'That decision is older, from before {decidedOn}. Choose a later one.',
  'refused.replaced-by-lower-body':
    'Only the same body or one above it can repeal the decision. Choose a decision of theirs.',
};
