import type { MeetingView } from '@klubba/api/contract';
import { holders, lacking, liveClauses, undecidedClauses } from '@klubba/domain/meeting';

import { saidOffices } from './desk/said-offices.ts';

export type Item = MeetingView['items'][number];
export type Proposal = MeetingView['proposals'][number];
export type Clause = Proposal['clauses'][number];
export type Decided = NonNullable<Clause['decision']>;
export type Office = MeetingView['officers'][number]['office'];

/** The name of somebody whom the record names; nothing once it is erased. */
export const nameIn = ({ people }: Pick<MeetingView, 'people'>, personId: string) =>
  people.find((one) => one.personId === personId)?.name;

/** How those whom a notice went to are counted: a board has members of its own. */
export const recipientsOf = (kind: MeetingView['kind']) =>
  kind === 'boardMeeting' ? 'notice.recipients-board' : 'notice.recipients';

/** The item that a secretary takes up next: the first one not treated, from the top. */
export const nextItem = (meeting: MeetingView) => {
  const waiting = meeting.items.filter(
    ({ status, kind }) => status === 'scheduled' && kind !== 'heading',
  );
  return waiting.find(({ kind }) => kind !== 'closing') ?? waiting[0];
};

/** Nothing more is asked of the open item: the way on is the next step. */
export const isTreated = (meeting: MeetingView, item: Item): boolean => {
  switch (item.kind) {
    case 'officers':
      return officersLeftAt(meeting, item).length === 0;
    case 'dulyConvened':
      return meeting.dulyConvened !== null;
    case 'register':
      return (
        meeting.register !== null ||
        meeting.counted !== null ||
        meeting.procedure.registerBy === 'whenCounted'
      );
    case 'agenda':
      return meeting.agendaAdopted;
    case 'matter': {
      const held = meeting.elections.filter(({ itemId }) => itemId === item.itemId);
      return (
        held.length + liveClauses(meeting, item.itemId).length > 0 &&
        held.every(({ settled, putOff }) => settled !== null || putOff) &&
        undecidedClauses(meeting, item.itemId).length === 0
      );
    }
    case 'opening':
    case 'report':
    case 'heading':
      return undecidedClauses(meeting, item.itemId).length === 0;
    case 'closing':
      return false;
  }
};

/** The officers that are to be elected under an item still: those that its title says, else all that are missing. */
export const officersLeftAt = (meeting: MeetingView, { title }: Pick<Item, 'title'>) => {
  const missing = officersLeft(meeting);
  const said = saidOffices(title);
  if (said.length === 0) return missing;
  return said.flatMap((office) => {
    const needed = missing.filter((one) => one === office);
    const isHeld = holders(meeting, office).length > 0;
    return needed.length > 0 || isHeld ? needed : [office];
  });
};

/** The officers that the rules ask for and that are not elected, in the order of the elections. */
export const officersLeft = (meeting: MeetingView): readonly Office[] =>
  missing(meeting).flatMap(({ refused, facts }): Office[] => {
    if (refused === 'no-chair') return ['chair'];
    if (refused === 'no-secretary') return ['secretary'];
    if (refused !== 'too-few-verifiers') return [];
    return Array.from({ length: Number(facts?.needed) - Number(facts?.elected) }, () => 'verifier');
  });

/** Whether a heading holds other items: it is a title in the agenda, seldom treated by itself. */
export const childrenOf = (meeting: MeetingView, itemId: string) =>
  meeting.items.filter(({ parentId }) => parentId === itemId);

/** What the rules ask for before matters can be decided, and is not there yet. */
export const missing = (meeting: MeetingView) =>
  lacking(meeting, {
    verifiers: meeting.verifiersNeeded,
    quorum: meeting.quorum,
    ...meeting.procedure,
  });

export type Missing = ReturnType<typeof missing>[number];

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

/** The elections that had their gavel at a meeting: decisions as well, with their words. */
export const electionsDecided = ({ items }: MeetingView) =>
  items.flatMap(({ proceedings }) =>
    proceedings.flatMap((event) => (event.type === 'ElectionDeclared' ? [event] : [])),
  );

/** What has been decided under an item, of proposals and by elections, in the order of the numbers. */
export const decidedUnder = (meeting: MeetingView, itemId: string) =>
  [
    ...liveClauses(meeting, itemId).flatMap(({ text, decision }) =>
      decision ? [{ text, decisionId: decision.decisionId, number: decision.number }] : [],
    ),
    ...electionsDecided(meeting).filter((one) => one.itemId === itemId),
  ].toSorted((a, b) => a.number.year - b.number.year || a.number.serial - b.number.serial);

/** How many decisions a meeting took, each number once. */
export const countDecisions = (meeting: MeetingView) =>
  new Set([
    ...decisionsOf(meeting).map(({ decision }) => decision.decisionId),
    ...electionsDecided(meeting).map(({ decisionId }) => decisionId),
  ]).size;

/** An option of a round by its words, without the word that begins a clause; one of several clauses by its first. */
export const optionText = (meeting: MeetingView, proposalId: string) =>
  (meeting.proposals.find((one) => one.proposalId === proposalId)?.clauses[0]?.text ?? '').replace(
    /^(att|that)\s+/i,
    '',
  );

/** An item that the notice did not name, where there was one. */
export const isLate = ({ notice, calling }: MeetingView, item: Item) =>
  (notice ?? calling) !== null && !item.isNamed;

/** How a paragraph is cited, its sign and number kept together by a thin space. */
export const paragraphMark = (cited: string) => cited.replace('§ ', '§\u202f');
