import type { proposalsSv } from './proposals-sv.ts';

const few = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The words for what becomes of proposals in English. */
export const proposalsEn: typeof proposalsSv = {
  allCarried: (who, count) => `${who} carried all ${few[count] ?? count} clauses.`,
  allRejected: (who, count) => `${who} rejected all ${few[count] ?? count} clauses.`,
  rejectedTogether: (who) => `${who} rejected`,
  because: (reason) => `Reason: ${reason}`,
  moot: (who, reason) =>
    `${who} found that the following lapsed. Reason: ${reason}${/[.!?…]$/.test(reason) ? '' : '.'}`,
  conformed: (own, to) => `${own ? `${own} conformed` : 'The proposal was conformed'} to ${to}.`,
  adopted: (mover) => `${mover || 'The mover'} adopted it.`,
  takenOver: (first, by) =>
    `${first ? `${first} withdrew the proposal` : 'The proposal was withdrawn'}; ${by} took it up.`,
  changed: (mover, lines) =>
    `${mover || 'The mover'} changed it at the meeting to: ${lines.join(' ')}`,
  ofAnAmendment: (by) => `Amendment of an amendment${by ? ` by ${by}` : ''}`,
  the: (kind, by) =>
    ({
      main: by ? `the proposal from ${by}` : 'the proposal',
      counter: by ? `the counter-proposal from ${by}` : 'the counter-proposal',
      amendment: by ? `the amendment from ${by}` : 'the amendment',
      addition: by ? `the addition from ${by}` : 'the addition',
      reject: by ? `the motion to reject from ${by}` : 'the motion to reject',
    })[kind],
};
