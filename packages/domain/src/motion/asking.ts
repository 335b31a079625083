import { refuse } from '../decider.ts';
import type { Clause, Meeting } from '../meeting/state.ts';
import type { MeetingRules } from '../meeting/vocabulary.ts';
import type { Motion } from './state.ts';

type Called = Pick<Meeting, 'phase' | 'items' | 'proposals' | 'notice'>;

/**
 * Why a meeting cannot be asked by an item of its own whether the association stands behind a motion; nothing where it can. It is asked before
 * anybody is called: members come to a meeting knowing what it is about. A motion to that meeting itself may come late, where the rules do not want
 * motions in the notice. `rules` are those that the meeting has, or will have.
 */
export const motionAskingFault = (
  { phase }: Pick<Called, 'phase'>,
  { matters }: Pick<MeetingRules, 'matters'>,
  isToIt = false,
) => {
  const rule = matters.find(({ matter }) => matter === 'motion');
  if (!rule?.competent) return refuse('motion-decided-by-another-body', 'meetingId');
  if (phase === 'draft') return undefined;
  const mayComeLate = isToIt && phase === 'convened' && !rule.mustBeInNotice;
  return mayComeLate ? undefined : refuse('motion-after-the-notice', 'meetingId');
};

/** Whether a motion goes to the body that meets, and not to a congress. */
export const isToTheMeeting = (
  { addressee }: Pick<Motion, 'addressee'>,
  { bodyId }: Pick<Meeting, 'bodyId'>,
) => addressee?.kind === 'body' && addressee.bodyId === bodyId;

/** Whether a motion to a body came too late to be in the notice of its meeting: handed in after that went out. Whether it is taken up is for the meeting. */
export const cameAfterNotice = (
  { preparing }: Pick<Motion, 'preparing'>,
  { notice }: Pick<Meeting, 'notice'>,
) => Boolean(preparing && notice && preparing.at > notice.at);

/** A question on an agenda that can be the one about a motion: nobody has decided it, and the notice named it where one has gone out. */
export type MotionQuestion = {
  readonly itemId: string;
  readonly title: string;
  readonly clauses: readonly Pick<Clause, 'clauseId' | 'text'>[];
};

/** `added` is an item that was put there late for the motion itself. */
export const motionQuestions = (
  { items, proposals, notice }: Called,
  added?: string,
): readonly MotionQuestion[] =>
  items
    .filter(({ matter, kind }) => matter === 'motion' && kind === 'matter')
    .filter(({ itemId }) => !notice || itemId === added || notice.itemIds.includes(itemId))
    .flatMap(({ itemId, title }) =>
      proposals
        .filter((one) => one.itemId === itemId && one.kind === 'main' && !one.withdrawn)
        .filter(({ clauses }) => clauses.every(({ status }) => status === 'undecided'))
        .map(({ clauses }) => ({
          ...{ itemId, title },
          clauses: clauses.map(({ clauseId, text }) => ({ clauseId, text })),
        })),
    );

/**
 * Of which clauses of a motion each clause of a meeting asks: one of all, or one each in their order. Nothing where neither fits.
 */
export const askedByEach = (
  put: readonly { readonly clauseId: string }[],
  clauseIds: readonly string[],
): readonly { readonly clauseId: string; readonly asks: readonly string[] }[] | undefined => {
  const [only, ...more] = put;
  if (!only) return undefined;
  if (more.length === 0) return [{ clauseId: only.clauseId, asks: clauseIds }];
  if (put.length !== clauseIds.length) return undefined;
  return put.map(({ clauseId }, i) => ({ clauseId, asks: [clauseIds[i]!] }));
};
