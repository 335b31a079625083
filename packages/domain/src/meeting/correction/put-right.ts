import type { z } from 'zod';
import { changeItem, changeProposal } from '../changing.ts';
import type { Proceeding } from '../events.ts';
import type { AgendaItem, Meeting, OfficerTerm } from '../state.ts';
import { type Moved, movedBy, toldAfter, walkRegister } from './register.ts';
import type { RecordCorrected, Said } from './vocabulary.ts';
import { withRound } from './with-round.ts';

type Corrected = z.infer<typeof RecordCorrected>;

/** The record as it was, where what was written was not; the correction is told under its item. */
export const putRight = (meeting: Meeting, event: Corrected): Meeting => {
  const right = asRight(meeting, event);
  return changeItem(right, event.itemId, {
    proceedings: [...proceedingsOf(right, event.itemId), event],
  });
};

const proceedingsOf = (meeting: Meeting, itemId: string) =>
  meeting.items.find((item) => item.itemId === itemId)?.proceedings ?? [];

const asRight = (meeting: Meeting, { was, right, decisionIds }: Corrected): Meeting => {
  switch (right.kind) {
    case 'opener':
      return { ...meeting, opened: { at: meeting.opened?.at ?? null, by: right.personId } };
    case 'openedAt':
      return { ...meeting, opened: { by: meeting.opened?.by ?? null, at: right.at } };
    case 'closedAt':
      return { ...meeting, closedAt: right.at };
    case 'takenUpAt':
      return changeItem(meeting, right.itemId, { takenUpAt: right.at });
    case 'hour':
      return atHour(meeting, right, was.kind === 'hour' ? was.at : null, decisionIds);
    case 'officer':
      return withOfficer(meeting, right);
    case 'registerStep':
    case 'registerEntry':
      return withRegister(meeting, right);
    case 'registerCount':
      return withCount(meeting, right);
    case 'round':
      return was.kind === 'round' ? withRound(meeting, right, was) : meeting;
    case 'title':
      return changeItem(titled(meeting, right.itemId, right.text), right.itemId, {
        title: right.text,
      });
    case 'mover': {
      const { by, others } = right;
      return changeProposal(meeting, right.proposalId, ({ others: _, ...proposal }) => ({
        ...proposal,
        ...{ by, ...(others.length > 0 && { others }) },
      }));
    }
    case 'entryItem': {
      const moved = proceedingsOf(meeting, right.itemId)[right.index];
      return moved ? carriedOver(meeting, (event) => event === moved, right.to) : meeting;
    }
    case 'proposalItem':
      return underItem(meeting, right);
  }
};

type Of<Kind extends Said['kind']> = Extract<Said, { kind: Kind }>;
type Entry = { readonly itemId: string; readonly index: number };

const changeEntry = (
  meeting: Meeting,
  { itemId, index }: Entry,
  change: (event: Proceeding) => Proceeding,
) =>
  changeItem(meeting, itemId, {
    proceedings: proceedingsOf(meeting, itemId).map((event, i) =>
      i === index ? change(event) : event,
    ),
  });

/** Its hour wherever the record keeps it: the entry, an officer's time, a decision, what was said of it. */
const atHour = (
  meeting: Meeting,
  right: Of<'hour'>,
  was: string | null,
  decisionIds: readonly string[],
): Meeting => {
  const { at, itemId } = right;
  const entry = proceedingsOf(meeting, itemId)[right.index];
  const held = entry && 'personId' in entry ? entry.personId : undefined;
  const moment = (one: OfficerTerm['from'] | null, personId: string) =>
    one && personId === held && one.itemId === itemId && one.at === was ? { ...one, at } : one;
  const timed = changeEntry(meeting, right, (event) => ({ ...event, at }) as Proceeding);
  return decisionsWith(
    {
      ...timed,
      officers: timed.officers.map((term) => ({
        ...term,
        from: moment(term.from, term.personId)!,
        to: moment(term.to, term.personId),
      })),
      reservations: timed.reservations.map((one) =>
        entry?.type === 'ReservationEntered' && entry.reservationId === one.reservationId
          ? { ...one, at }
          : one,
      ),
      conflicts: timed.conflicts.map((one) =>
        entry?.type === 'ConflictDeclared' && one.itemId === itemId && one.personId === held
          ? { ...one, at }
          : one,
      ),
    },
    decisionIds,
    (decision) => ({ ...decision, at }),
  );
};

type Taken = Meeting['elections'][number] | NonNullable<Clause['decision']>;
type Clause = Meeting['proposals'][number]['clauses'][number];

const decisionsWith = (
  meeting: Meeting,
  decisionIds: readonly string[],
  change: <One extends Taken>(decision: One) => One,
): Meeting => ({
  ...meeting,
  elections: meeting.elections.map((one) =>
    decisionIds.includes(one.decisionId) ? change(one) : one,
  ),
  proposals: meeting.proposals.map((proposal) => ({
    ...proposal,
    clauses: proposal.clauses.map((clause) =>
      clause.decision && decisionIds.includes(clause.decision.decisionId)
        ? { ...clause, decision: change(clause.decision) }
        : clause,
    ),
  })),
});

const withOfficer = (meeting: Meeting, right: Of<'officer'>): Meeting => {
  const { personId, itemId } = right;
  const entry = proceedingsOf(meeting, itemId)[right.index];
  if (entry?.type !== 'OfficerElected' && entry?.type !== 'OfficeHandedOver') return meeting;
  const offices: readonly string[] =
    entry.type === 'OfficerElected' ? entry.offices : [entry.office];
  const isIts = (term: OfficerTerm) =>
    term.personId === entry.personId &&
    offices.includes(term.office) &&
    term.from.itemId === itemId;
  return {
    ...changeEntry(meeting, right, (event) => ({ ...event, personId }) as Proceeding),
    officers: meeting.officers.map((term) => (isIts(term) ? { ...term, personId } : term)),
  };
};

/** Who may have voted on what came after is another; so are those who did not vote in a count. */
const withRegister = (
  meeting: Meeting,
  right: Of<'registerStep'> | Of<'registerEntry'>,
): Meeting => {
  const all = proceedingsOf(meeting, right.itemId);
  const index = right.kind === 'registerEntry' ? right.index : all.length;
  const before = movedBy(all[index]) ?? { came: [], went: [] };
  const now: Moved = { came: right.in, went: right.out };
  const proceedings =
    right.kind === 'registerEntry'
      ? all.map((event, i) => (i === index ? movedAs(event, now) : event))
      : [...all, stepOf(right)];
  const written = changeItem(meeting, right.itemId, { proceedings });
  const moved = difference(before, now);
  const after = toldAfter(written, { itemId: right.itemId, index });
  const { register, heads } = walkRegister(written);
  const by = moved.added.length - moved.gone.length;
  const retold = decisionsWith(
    {
      ...written,
      register: written.register && register,
      counted: written.counted && { ...written.counted, size: heads },
      itemElections: written.itemElections.map((one) => roundsWith(one, after, by)),
    },
    after.flatMap((event) =>
      event.type === 'ClauseDecided' || event.type === 'ElectionDeclared' ? event.decisionId : [],
    ),
    (decision) => recounted(decision, moved, !written.register),
  );
  return { ...retold, items: retold.items.map((item) => withTallies(retold, item, after, by)) };
};

type Difference = { readonly added: readonly string[]; readonly gone: readonly string[] };
type Held = Meeting['itemElections'][number];

/** The rounds of an election that were counted after it, with those who could vote in them. */
const roundsWith = (election: Held, after: readonly Proceeding[], by: number): Held => ({
  ...election,
  rounds: election.rounds.map((round) =>
    round.register !== null &&
    after.some(
      (event) =>
        event.type === 'ElectionRoundCounted' &&
        event.electionId === election.electionId &&
        event.round === round.round,
    )
      ? { ...round, register: round.register + by }
      : round,
  ),
});

/** How many might vote from then until they were counted anew: so many more or fewer did not vote in what was counted. */
const withCount = (meeting: Meeting, right: Of<'registerCount'>): Meeting => {
  const { itemId, index, size, about } = right;
  const before = proceedingsOf(meeting, itemId)[index];
  if (before?.type !== 'RegisterCounted') return meeting;
  const written = changeEntry(meeting, right, () => ({ ...before, size, about }));
  const by = size - before.size;
  const after = toldAfter(written, { itemId, index });
  const { heads, about: isAbout } = walkRegister(written);
  const retold = decisionsWith(
    {
      ...written,
      counted: { size: heads, about: isAbout },
      itemElections: written.itemElections.map((one) => roundsWith(one, after, by)),
    },
    after.flatMap((event) => (event.type === 'ClauseDecided' ? event.decisionId : [])),
    (decision) => (decision.voters.length > 0 ? decision : counted(decision, by)),
  );
  return { ...retold, items: retold.items.map((item) => withTallies(retold, item, after, by)) };
};

const stepOf = ({ in: came, out, at }: Of<'registerStep'>): Proceeding => ({
  ...{ type: 'RegisterAdjusted', v: 2, in: came, out, at },
});

const movedAs = (event: Proceeding, { came, went }: Moved): Proceeding => {
  if (event.type === 'RegisterEstablished') return { ...event, personIds: [...came] };
  if (event.type === 'RegisterAdjusted') return { ...event, in: [...came], out: [...went] };
  return event;
};

/** Who was in the register after it and was not thought to be, and the other way round. */
const difference = (before: Moved, now: Moved): Difference => {
  const added = [
    ...now.came.filter((id) => !before.came.includes(id)),
    ...before.went.filter((id) => !now.went.includes(id)),
  ];
  const gone = [
    ...before.came.filter((id) => !now.came.includes(id)),
    ...now.went.filter((id) => !before.went.includes(id)),
  ];
  return { added, gone };
};

const recounted = <One extends Taken>(
  decision: One,
  { added, gone }: Difference,
  byHeads: boolean,
): One => {
  const stayed = decision.voters.filter((id) => !gone.includes(id));
  const voters = byHeads
    ? decision.voters
    : [...stayed, ...added.filter((id) => !stayed.includes(id))];
  const grown = byHeads ? added.length - gone.length : voters.length - decision.voters.length;
  return { ...counted(decision, grown), voters };
};

/** What was decided by a count with more or fewer who could vote. */
const counted = <One extends Taken>(decision: One, by: number): One => {
  const method = 'method' in decision ? (decision.method as unknown) : undefined;
  // A trial vote has no register to count against.
  if (!isCounted(method) || typeof (method.tally.register as unknown) !== 'number') return decision;
  return { ...decision, method: { ...method, tally: grownBy(method.tally, by) } };
};

/** A count with more or fewer who could vote: so many more or fewer did not. */
const grownBy = <Figures extends { readonly register: number; readonly notVoting: number }>(
  figures: Figures,
  by: number,
): Figures => ({
  ...figures,
  register: figures.register + by,
  notVoting: figures.notVoting + by,
});

type Counted = {
  readonly tally: Readonly<
    Record<'for' | 'against' | 'abstained' | 'notVoting' | 'register', number>
  >;
};
const isCounted = (method: unknown): method is Counted =>
  typeof method === 'object' && method !== null && 'tally' in method;

/** What was written under an item of its counts, with the figures that its decisions have now. */
const withTallies = (
  meeting: Meeting,
  item: AgendaItem,
  after: readonly Proceeding[],
  by: number,
): AgendaItem => {
  const methods = new Map(
    meeting.proposals.flatMap(({ clauses }) =>
      clauses.flatMap(({ decision }) =>
        decision ? [[decision.decisionId, decision.method] as const] : [],
      ),
    ),
  );
  const retold = (event: Proceeding): Proceeding => {
    if (event.type === 'RoundHeld' && after.includes(event)) {
      const { register, notVoting } = event;
      if (register === null || notVoting === null) return event;
      return { ...event, ...grownBy({ register, notVoting }, by) };
    }
    if (event.type === 'VoteDecidedNothing' && after.includes(event)) {
      const { method } = event;
      if (!isCounted(method) || typeof (method.tally.register as unknown) !== 'number')
        return event;
      return { ...event, method: { ...method, tally: grownBy(method.tally, by) } as never };
    }
    if (event.type !== 'ClauseDecided' && event.type !== 'DecisionCorrected') return event;
    const method = methods.get(event.decisionId);
    return method && isCounted(method) && isCounted(event.method) ? { ...event, method } : event;
  };
  return { ...item, proceedings: item.proceedings.map(retold) };
};

const titled = (meeting: Meeting, itemId: string, title: string): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) =>
    item.proceedings.some((event) => event.type === 'AgendaItemAdded' && event.itemId === itemId)
      ? {
          ...item,
          proceedings: item.proceedings.map((event) =>
            event.type === 'AgendaItemAdded' && event.itemId === itemId
              ? { ...event, title }
              : event,
          ),
        }
      : item,
  ),
});

/** Moves lines of the record from wherever they stand to the end of an item. */
const carriedOver = (
  meeting: Meeting,
  isMoved: (event: Proceeding) => boolean,
  to: string,
): Meeting => {
  const moved = meeting.items.flatMap(({ itemId, proceedings }) =>
    itemId === to ? [] : proceedings.filter(isMoved),
  );
  const under = (event: Proceeding) =>
    'itemId' in event && event.type !== 'AgendaItemAdded' && event.type !== 'AgendaItemMoved'
      ? ({ ...event, itemId: to } as Proceeding)
      : event;
  return {
    ...meeting,
    items: meeting.items.map((item) =>
      item.itemId === to
        ? { ...item, proceedings: [...item.proceedings, ...moved.map(under)] }
        : { ...item, proceedings: item.proceedings.filter((event) => !isMoved(event)) },
    ),
  };
};

/** A proposal and all that answers it, with what was decided on them. */
const underItem = (meeting: Meeting, { proposalId, to }: Of<'proposalItem'>): Meeting => {
  const family = familyOf(meeting, proposalId);
  const clauseIds = family.flatMap(({ clauses }) => clauses.map(({ clauseId }) => clauseId));
  const decisionIds = family.flatMap(({ clauses }) =>
    clauses.flatMap(({ decision }) => decision?.decisionId ?? []),
  );
  const isIts = (event: Proceeding) =>
    ('clauseId' in event && clauseIds.includes(event.clauseId)) ||
    ('proposalId' in event && family.some((one) => one.proposalId === event.proposalId)) ||
    (event.type === 'ReservationEntered' && decisionIds.includes(event.decisionId));
  const moved = carriedOver(meeting, isIts, to);
  return {
    ...moved,
    proposals: moved.proposals.map((proposal) =>
      family.some((one) => one.proposalId === proposal.proposalId)
        ? {
            ...proposal,
            itemId: to,
            clauses: proposal.clauses.map((clause) => ({
              ...clause,
              decision: clause.decision && { ...clause.decision, itemId: to },
            })),
          }
        : proposal,
    ),
  };
};

/** The proposals that aim at one another, from whichever of them. */
export const familyOf = (
  { proposals }: Pick<Meeting, 'proposals'>,
  proposalId: string,
): Meeting['proposals'] => {
  let family = proposals.filter((one) => one.proposalId === proposalId);
  const aims = (one: Meeting['proposals'][number], other: Meeting['proposals'][number]) =>
    one.targetId === other.proposalId ||
    other.clauses.some(({ clauseId }) => clauseId === one.targetId);
  for (;;) {
    const more = proposals.filter(
      (one) => !family.includes(one) && family.some((each) => aims(one, each) || aims(each, one)),
    );
    if (more.length === 0) return family;
    family = [...family, ...more];
  }
};
