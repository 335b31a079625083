import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent, Proceeding } from '../events.ts';
import { clauseOf, holders, itemOf, type Meeting, proposalOf } from '../state.ts';
import { roundPutRight } from './correct-round.ts';
import { familyOf, putRight } from './put-right.ts';
import { movedBy, walkRegister } from './register.ts';
import type { RecordCorrected, Right, Said } from './vocabulary.ts';

/** At any time before the minutes are verified. What is out to be signed becomes a draft again; the order of what happened stays. */
export const correctRecord = (meeting: Meeting, command: Ask<'CorrectRecord'>) => {
  const { correctionId, reason, by, at } = command;
  const { phase } = meeting;
  if (phase === 'verified') return refuse('minutes-already-verified');
  if (phase !== 'open' && phase !== 'adjourned' && phase !== 'closed' && phase !== 'inVerification')
    return refuse('meeting-not-open');
  const found = whatStands(meeting, command.right);
  if ('refused' in found) return found;
  const { was, itemId, decisionIds } = found;
  const right = found.right ?? (command.right as Said);
  if (isSame(was, right)) return refuse('nothing-to-correct', 'right');
  const corrected = { correctionId, itemId, decisionIds, was, right, reason, by, at };
  const event = { type: 'RecordCorrected', v: 2, ...corrected, supplement: null } as const;
  return (
    contradicts(meeting, event) ??
    ([
      ...(phase === 'inVerification'
        ? [{ type: 'MinutesTakenBack', v: 1, reason, by, at } as const]
        : []),
      event,
    ] satisfies MeetingEvent[])
  );
};

const isSame = (was: Said, right: Said) =>
  right.kind === 'registerStep'
    ? right.in.length + right.out.length === 0
    : JSON.stringify(was) === JSON.stringify(right);

type Found = {
  readonly was: Said;
  readonly itemId: string;
  readonly decisionIds: string[];
  /** What is right, where that follows from what was told. */
  readonly right?: Said;
};

/** What the record says now of what is to be put right, and the item it is told under. */
const whatStands = (meeting: Meeting, right: Right) => {
  const under = (was: Said, itemId: string, decisionIds: string[] = []): Found => ({
    ...{ was, itemId, decisionIds },
  });
  switch (right.kind) {
    case 'opener':
    case 'openedAt': {
      const first = treatedAt(meeting, 0);
      if (!first || !meeting.opened) return refuse('nothing-treated');
      const { by, at } = meeting.opened;
      return under(
        right.kind === 'opener' ? { kind: 'opener', personId: by } : { kind: 'openedAt', at },
        first,
      );
    }
    case 'closedAt': {
      const last = treatedAt(meeting, -1);
      if (!last || meeting.phase === 'open') return refuse('meeting-not-closed');
      return under({ kind: 'closedAt', at: meeting.closedAt }, last);
    }
    case 'takenUpAt':
    case 'title':
    case 'registerStep': {
      const item = itemOf(meeting, right.itemId);
      if (!item || item.paragraph === null) return refuse('item-not-treated', 'right.itemId');
      const { itemId } = item;
      if (right.kind === 'title') return under({ kind: 'title', itemId, text: item.title }, itemId);
      if (right.kind === 'takenUpAt')
        return under({ kind: 'takenUpAt', itemId, at: item.takenUpAt }, itemId);
      return under({ kind: 'registerStep', itemId, in: [], out: [], at: right.at }, itemId);
    }
    case 'mover':
    case 'proposalItem': {
      const proposal = proposalOf(meeting, right.proposalId);
      if (!proposal) return refuse('proposal-not-found', 'right.proposalId');
      const { proposalId, by, others = [], itemId } = proposal;
      if (right.kind === 'mover')
        return under({ kind: 'mover', proposalId, by, others: [...others] }, itemId);
      if (!isTreated(meeting, right.to)) return refuse('item-not-treated', 'right.to');
      const decisionIds = familyOf(meeting, proposalId).flatMap(({ clauses }) =>
        clauses.flatMap(({ decision }) => decision?.decisionId ?? []),
      );
      return under({ kind: 'proposalItem', proposalId, to: itemId }, right.to, decisionIds);
    }
    case 'round': {
      const found = roundPutRight(meeting, right);
      if ('refused' in found) return found;
      const { was, right: follows } = found;
      const decision = was.decided && clauseOf(meeting, was.decided.clauseId)?.decision;
      const decisionIds = decision ? [decision.decisionId] : [];
      return { was, itemId: right.itemId, decisionIds, right: follows } satisfies Found;
    }
    case 'hour':
    case 'officer':
    case 'registerEntry':
    case 'registerCount':
    case 'entryItem':
      return entryStands(meeting, right);
  }
};

type OfEntry = Exclude<Extract<Right, { index: number }>, { kind: 'round' }>;

const entryStands = (meeting: Meeting, right: OfEntry) => {
  const { itemId, index } = right;
  const event = itemOf(meeting, itemId)?.proceedings[index];
  if (!event || event.type === 'RecordCorrected') return refuse('entry-not-found', 'right.index');
  const entry = { itemId, index };
  const under = (was: Said, told = itemId): Found => ({
    ...{ was, itemId: told, decisionIds: isGavel(event) ? [event.decisionId] : [] },
  });
  switch (right.kind) {
    case 'hour':
      if (!('at' in event) || event.type === 'DecisionCorrected')
        return refuse('entry-without-an-hour', 'right.index');
      return under({ kind: 'hour', ...entry, at: event.at });
    case 'officer':
      if (event.type !== 'OfficerElected' && event.type !== 'OfficeHandedOver')
        return refuse('entry-of-another-kind', 'right.index');
      return under({ kind: 'officer', ...entry, personId: event.personId });
    case 'registerEntry': {
      const moved = movedBy(event);
      if (!moved) return refuse('entry-of-another-kind', 'right.index');
      const { came, went } = moved;
      return under({ kind: 'registerEntry', ...entry, in: [...came], out: [...went] });
    }
    case 'registerCount': {
      if (event.type !== 'RegisterCounted') return refuse('entry-of-another-kind', 'right.index');
      const { size, about } = event;
      return under({ kind: 'registerCount', ...entry, size, about });
    }
    case 'entryItem':
      if (!movable.includes(event.type)) return refuse('entry-of-another-kind', 'right.index');
      if (!isTreated(meeting, right.to)) return refuse('item-not-treated', 'right.to');
      return under({ kind: 'entryItem', ...entry, to: itemId }, right.to);
  }
};

const isGavel = (event: Proceeding) =>
  event.type === 'ClauseDecided' || event.type === 'ElectionDeclared';

/** What stands by itself: a decision goes with its proposal, and the register has an order. */
const movable: readonly Proceeding['type'][] = [
  ...(['OfficerElected', 'OfficerStoodDown', 'OfficeHandedOver', 'ConveningFound'] as const),
  ...(['AgendaAdopted', 'ItemPassedOver', 'AgendaItemAdded', 'AgendaItemMoved'] as const),
  ...(['PointOfOrderDecided', 'MeetingAdjourned', 'MeetingResumed'] as const),
];

const isTreated = (meeting: Meeting, itemId: string) =>
  (itemOf(meeting, itemId)?.paragraph ?? null) !== null;

const treatedAt = ({ items }: Meeting, place: number) =>
  items
    .filter(({ paragraph }) => paragraph !== null)
    .toSorted((a, b) => Number(a.paragraph) - Number(b.paragraph))
    .at(place)?.itemId;

/** Why the record would not hold together; nothing where it does. */
const contradicts = (meeting: Meeting, event: ReturnType<typeof RecordCorrected.parse>) => {
  const { right } = event;
  const after = putRight(meeting, event);
  if (right.kind === 'officer') return twoOffices(after, right.personId);
  if (right.kind === 'registerCount') return tooManyVotes(after, 'right.size');
  if (right.kind !== 'registerStep' && right.kind !== 'registerEntry') return undefined;
  if (!meeting.register && !meeting.counted) return refuse('no-register');
  if (!walkRegister(after).isSound) return refuse('register-contradicts-itself', 'right.out');
  return tooManyVotes(after, 'right.out');
};

/** More can not have voted than there were voters. */
const tooManyVotes = (after: Meeting, field: string) => {
  const over = countsIn(after).find(({ notVoting }) => notVoting < 0);
  if (!over) return undefined;
  const { register, notVoting } = over;
  const votes = register - notVoting;
  return refuse('more-votes-than-register', field, { register, votes });
};

/** Every count of votes with how many could vote and did not, where that is known. */
const countsIn = ({ proposals, items, itemElections }: Meeting) => {
  const decided = proposals.flatMap(({ clauses }) =>
    clauses.flatMap(({ decision }) =>
      decision && 'tally' in decision.method ? decision.method.tally : [],
    ),
  );
  const others = items.flatMap(({ proceedings }) =>
    proceedings.flatMap((event) => {
      if (event.type === 'RoundHeld') return event;
      return event.type === 'VoteDecidedNothing' && 'tally' in event.method
        ? event.method.tally
        : [];
    }),
  );
  const elections = itemElections.flatMap(({ rounds }) =>
    rounds.map(({ ballots, blank, invalid, register }) => ({
      register,
      notVoting:
        register === null ? null : register - (ballots ?? 0) - (blank ?? 0) - (invalid ?? 0),
    })),
  );
  return [...decided, ...others, ...elections].flatMap(({ register, notVoting }) =>
    register === null || notVoting === null ? [] : { register, notVoting },
  );
};

/** Chair and secretary do not verify their own minutes. */
const twoOffices = (meeting: Meeting, personId: string) => {
  const writes = [...holders(meeting, 'chair'), ...holders(meeting, 'secretary')];
  if (writes.includes(personId) && holders(meeting, 'verifier').includes(personId))
    return refuse('verifier-must-be-another', 'right.personId');
  return undefined;
};
