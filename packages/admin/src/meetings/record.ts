import type { MeetingView } from '@klubba/api/contract';

export type Item = MeetingView['items'][number];
export type Proposal = MeetingView['proposals'][number];
export type Clause = Proposal['clauses'][number];
export type Decided = NonNullable<Clause['decision']>;
export type Office = MeetingView['officers'][number]['office'];

export const itemOf = (meeting: MeetingView, itemId: string | null) =>
  meeting.items.find((item) => item.itemId === itemId);

/** Proposals in play under an item: submitted, not withdrawn. */
export const proposalsOf = (meeting: MeetingView, itemId: string) =>
  meeting.proposals.filter((one) => one.itemId === itemId && !one.withdrawn);

export const clausesOf = (meeting: MeetingView, itemId: string) =>
  proposalsOf(meeting, itemId).flatMap(({ clauses }) => clauses);

export const undecided = (meeting: MeetingView, itemId: string) =>
  clausesOf(meeting, itemId).filter(({ status }) => status === 'undecided');

/** Clauses in the order in which their questions are put: amendments, the clauses they change, additions last. */
export const questionOrder = (meeting: MeetingView, itemId: string): readonly Clause[] => {
  const live = proposalsOf(meeting, itemId);
  const amending = (clauseId: string) =>
    live.filter(({ kind, targetId }) => kind === 'amendment' && targetId === clauseId);
  const base = live.filter(({ kind }) => kind !== 'amendment' && kind !== 'addition');
  const additions = live.filter(({ kind }) => kind === 'addition');
  return [...base, ...additions]
    .flatMap(({ clauses }) => clauses)
    .flatMap((clause) => [...amending(clause.clauseId).flatMap(({ clauses }) => clauses), clause])
    .filter(({ status }) => status === 'undecided');
};

export const proposalOfClause = (meeting: MeetingView, clauseId: string) =>
  meeting.proposals.find(({ clauses }) => clauses.some((clause) => clause.clauseId === clauseId));

/** The item that a secretary takes up next: the first one not treated, from the top. */
export const nextItem = (meeting: MeetingView) =>
  meeting.items.find(({ status, kind }) => status === 'scheduled' && kind !== 'closing') ??
  meeting.items.find(({ status }) => status === 'scheduled');

/** Nothing more is asked of the open item: the way on is the next step. */
export const isTreated = (meeting: MeetingView, item: Item): boolean => {
  switch (item.kind) {
    case 'officers':
      return officersLeft(meeting).length === 0;
    case 'dulyConvened':
      return meeting.dulyConvened !== null;
    case 'register':
      return meeting.register !== null;
    case 'agenda':
      return meeting.agendaAdoptedAt !== null;
    case 'matter':
      return (
        clausesOf(meeting, item.itemId).length > 0 && undecided(meeting, item.itemId).length === 0
      );
    case 'opening':
    case 'report':
      return true;
    case 'closing':
      return false;
  }
};

/** The officers that the rules ask for and that are not elected, in the order of the elections. */
export const officersLeft = (meeting: MeetingView): readonly Office[] => {
  const verifiers = meeting.verifiersNeeded - holders(meeting, 'verifier').length;
  return [
    ...(holders(meeting, 'chair').length ? [] : (['chair'] as const)),
    ...(holders(meeting, 'secretary').length ? [] : (['secretary'] as const)),
    ...Array.from({ length: Math.max(0, verifiers) }, () => 'verifier' as const),
  ];
};

/** Those who hold an office now. */
export const holders = (meeting: MeetingView, office: Office) =>
  meeting.officers.filter((term) => term.office === office && !term.to).map((t) => t.personId);

/** Whether a heading holds other items: it is a title in the agenda, seldom treated by itself. */
export const childrenOf = (meeting: MeetingView, itemId: string) =>
  meeting.items.filter(({ parentId }) => parentId === itemId);

export type Missing =
  | { readonly what: 'chair' | 'secretary' | 'convening' | 'register' | 'agenda' }
  | { readonly what: 'verifiers'; readonly count: number }
  | { readonly what: 'quorum'; readonly count: number };

/** What the rules ask for before matters can be decided, and is not there yet. */
export const missing = (meeting: MeetingView): readonly Missing[] => {
  const verifiers = meeting.verifiersNeeded - holders(meeting, 'verifier').length;
  const present = meeting.register?.length ?? 0;
  const lacking = (meeting.quorum ?? 0) - present;
  return [
    ...(holders(meeting, 'chair').length ? [] : [{ what: 'chair' } as const]),
    ...(holders(meeting, 'secretary').length ? [] : [{ what: 'secretary' } as const]),
    ...(verifiers > 0 ? [{ what: 'verifiers', count: verifiers } as const] : []),
    ...(meeting.dulyConvened ? [] : [{ what: 'convening' } as const]),
    ...(meeting.register ? [] : [{ what: 'register' } as const]),
    ...(meeting.agendaAdoptedAt ? [] : [{ what: 'agenda' } as const]),
    ...(meeting.register && lacking > 0 ? [{ what: 'quorum', count: lacking } as const] : []),
  ];
};

export const decisionNumber = ({ year, serial }: { year: number; serial: number }) =>
  `${year}:${serial}`;

/** The decisions of a meeting in the order of the gavels. */
export const decisionsOf = (meeting: MeetingView) =>
  meeting.proposals
    .flatMap((proposal) =>
      proposal.clauses.flatMap((clause) =>
        clause.decision ? [{ proposal, clause, decision: clause.decision }] : [],
      ),
    )
    .sort((a, b) => a.decision.number.serial - b.decision.number.serial);

/** The sign and the number of a paragraph, kept together by a thin space. */
export const paragraphMark = (paragraph: number) => `§\u202f${paragraph}`;
