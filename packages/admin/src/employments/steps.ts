import type { EmploymentView } from '@klubba/api/contract';
import type { StepState } from '../ui/step.tsx';
import { liveProposal } from './terms/terms.ts';

export const stepNames = [
  'need',
  'interests',
  'proposal',
  'agenda',
  'decision',
  'recruitment',
  'contract',
  'start',
  'duties',
  'changes',
  'end',
  'archive',
] as const;
export type StepName = (typeof stepNames)[number];

export type Step = {
  readonly name: StepName;
  readonly state: StepState;
  /** What is missing before it is done, worst first. */
  readonly missing: readonly Missing[];
};

export type Missing =
  | { readonly what: 'alternative'; readonly alternative: string }
  | { readonly what: 'no-proposal' }
  | { readonly what: 'warning' }
  | { readonly what: 'not-decided' }
  | { readonly what: 'rejected' }
  | { readonly what: 'tabled' }
  | { readonly what: 'does-not-stand' }
  | { readonly what: 'no-decision' }
  | { readonly what: 'no-contract' }
  | { readonly what: 'overdue'; readonly count: number }
  | { readonly what: 'undone'; readonly count: number }
  | { readonly what: 'goes-on' };

/** The way through an employment as it stands for whoever looks: what is done, what comes next, and what is missing. */
export const stepsOf = (view: EmploymentView): readonly Step[] => {
  const next = nextOf(view);
  return stepNames
    .filter((name) => concerns(view, name))
    .map((name) => {
      const missing = missingIn[name](view);
      const state = name === next ? 'now' : stateOf(view, name);
      return { name, missing, state };
    });
};

/** The warnings of a proposal that have to be known at once and that nobody has answered. */
export const unanswered = (view: EmploymentView) => {
  const proposal = liveProposal(view);
  const isOpen = proposal && (proposal.status === 'draft' || proposal.status === 'tabled');
  const atOnce = (isOpen && proposal.clock?.warnings.filter(({ on }) => on === null)) || [];
  return atOnce.filter(({ code }) => !view.answers.some(({ rule }) => rule === ruleOf(code)));
};

/** The rule of the law that a warning to be known at once is about: both about a term are about its conversion. */
export const ruleOf = (code: string) =>
  code === 'probation-too-long' ? 'probation' : 'conversion';

/** What an employer has to see to and nobody has done; what was told to the employee is done by that. */
export const undone = ({ checklist, information }: EmploymentView) =>
  (checklist ?? []).filter(
    ({ task, done }) => !done && !information?.some((given) => given.task === task),
  );

/** The day by which something is to be done: the one that was set, else the one that the law or good order has. */
export const dueOf = ({
  dueOn,
  suggestedOn,
}: {
  dueOn: string | null;
  suggestedOn: string | null;
}) => dueOn ?? suggestedOn;

const overdue = (view: EmploymentView) => {
  const on = view.clock?.on;
  if (!on || view.startedOn === null) return [];
  return undone(view).filter((entry) => (dueOf(entry) ?? on) < on);
};

const nextOf = (view: EmploymentView): StepName | undefined => {
  const { may, next } = view;
  const isMine = may.prepare;
  switch (next) {
    case 'propose':
      return isMine ? 'proposal' : undefined;
    case 'alternatives':
      return isMine ? 'need' : undefined;
    case 'place':
      if (isMine && unanswered(view).length > 0) return 'proposal';
      return may.arrange ? 'agenda' : undefined;
    case 'awaitMeeting':
    case 'recordDecision':
      return may.arrange ? 'decision' : undefined;
    case 'sign':
      return isMine ? 'contract' : undefined;
    case 'start':
      return isMine ? 'start' : undefined;
    case 'follow':
      if (!isMine) return undefined;
      if (view.phase === 'workEnded') return 'end';
      if (isPast(view)) return 'end';
      return undone(view).length > 0 ? 'duties' : undefined;
    case 'archive':
      return isMine ? 'archive' : undefined;
    case 'nothing':
      return undefined;
  }
};

/** Whether a last day that was given or agreed on has come. */
const isPast = ({ notice, agreedEnd, contracts, clock }: EmploymentView) => {
  const last = agreedEnd?.lastDay ?? notice?.lastDay ?? contracts?.at(-1)?.terms?.until;
  return last != null && clock !== null && last <= clock.on;
};

const missingIn: Record<StepName, (view: EmploymentView) => readonly Missing[]> = {
  need: ({ alternativesFirst, alternatives }) => {
    const open = alternatives.find(({ settled }) => !settled);
    return alternativesFirst && open ? [{ what: 'alternative', alternative: open.what }] : [];
  },
  interests: () => [],
  proposal: (view) => (unanswered(view).length > 0 ? [{ what: 'warning' }] : []),
  agenda: (view) => {
    const proposal = liveProposal(view);
    if (!proposal || proposal.status === 'rejected') return [{ what: 'no-proposal' }];
    return proposal.status === 'tabled' ? [{ what: 'tabled' }] : [];
  },
  decision: (view) => {
    const proposal = liveProposal(view);
    if (proposal?.status === 'rejected') return [{ what: 'rejected' }];
    if (proposal?.status === 'placed' && proposal.stands === 'undecided')
      return [{ what: 'not-decided' }];
    return fallen(view) ? [{ what: 'does-not-stand' }] : [];
  },
  recruitment: (view) => needsDecision(view),
  contract: (view) => needsDecision(view),
  start: ({ contracts }) => (contracts?.length ? [] : [{ what: 'no-contract' }]),
  duties: (view) => {
    const late = overdue(view).length;
    if (late > 0) return [{ what: 'overdue', count: late }];
    const count = undone(view).length;
    return count > 0 ? [{ what: 'undone', count }] : [];
  },
  changes: () => [],
  end: () => [],
  archive: ({ ended }) => (ended ? [] : [{ what: 'goes-on' }]),
};

const needsDecision = (view: EmploymentView): readonly Missing[] => {
  if (fallen(view)) return [{ what: 'does-not-stand' }];
  return isApproved(view) || view.takenOver ? [] : [{ what: 'no-decision' }];
};

/** Whether the record of the meeting says something else now than when the decision was recorded here. */
export const fallen = ({ proposals }: Pick<EmploymentView, 'proposals'>) =>
  proposals.some(({ status, stands }) => status === 'approved' && stands !== 'carried');

const isApproved = ({ proposals }: EmploymentView) =>
  proposals.some(({ status }) => status === 'approved');

const stateOf = (view: EmploymentView, name: StepName): Exclude<StepState, 'now'> => {
  const { contracts, startedOn, ended, archivedOn, recruitment, dropped } = view;
  const proposal = liveProposal(view);
  const isOver = ended !== null || dropped !== null || archivedOn !== null;
  const isSigned = (contracts?.length ?? 0) > 0;
  switch (name) {
    case 'need':
      return missingIn.need(view).length === 0 || isSigned ? 'done' : 'open';
    case 'interests':
      return isSigned ? 'done' : 'open';
    case 'proposal':
      return proposal && missingIn.proposal(view).length === 0 ? 'done' : isOver ? 'done' : 'open';
    case 'agenda':
      if (!proposal || proposal.status === 'rejected') return 'later';
      return proposal.placed && proposal.status !== 'tabled' ? 'done' : 'open';
    case 'decision':
      if (proposal?.status === 'approved' || proposal?.status === 'rejected') return 'done';
      return proposal?.placed ? 'open' : 'later';
    case 'recruitment':
      if (recruitment || isSigned) return 'done';
      return isApproved(view) ? 'open' : 'later';
    case 'contract':
      if (isSigned) return 'done';
      return isApproved(view) ? 'open' : 'later';
    case 'start':
      return startedOn ? 'done' : isSigned ? 'open' : 'later';
    case 'duties':
      return undone(view).length === 0 || isOver ? 'done' : 'open';
    case 'changes':
      return isOver ? 'done' : startedOn ? 'open' : 'later';
    case 'end':
      return ended ? 'done' : startedOn ? 'open' : 'later';
    case 'archive':
      return archivedOn ? 'done' : ended ? 'open' : 'later';
  }
};

/** Whether a step is for whoever looks: who only arranges has what is between the proposal and the decision. */
const concerns = (view: EmploymentView, name: StepName): boolean => {
  const { may, takenOver, proposals, checklist } = view;
  const isMeetings = name === 'proposal' || name === 'agenda' || name === 'decision';
  if (takenOver && isMeetings) return proposals.length > 0;
  if (takenOver && (name === 'need' || name === 'recruitment' || name === 'start')) return false;
  if (name === 'duties') return checklist !== null && may.prepare;
  return may.prepare || (may.arrange && (isMeetings || name === 'interests'));
};
