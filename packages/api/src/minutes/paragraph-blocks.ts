import {
  type Fact,
  type Method,
  type Paragraph,
  type Proceeding,
  type Proposal,
  proposalOfClause,
  taskStands,
} from '@klubba/domain';
import { listed } from '../documents/text.ts';
import { becameOf, moversOf } from './became-of.ts';
import type { Block } from './contract.ts';
import { bySupplement, correctedInWords } from './corrected-in-words.ts';
import { courseTold, instructionOf } from './course-told.ts';
import {
  decidedTogether,
  gavelOver,
  isAllAsProposed,
  numbersOf,
  reasonOf,
} from './decided-together.ts';
import { clauseText, howDecided, sentence } from './how-decided.ts';
import { electionOf, howElected, nominations, putOff } from './item-election-blocks.ts';
import { notesTold, taskTold, titleOf } from './items-told.ts';
import { meaningTold, meaningWrote } from './meaning-told.ts';
import type { Setting } from './setting.ts';
import { roundHeld, voteThatDecidedNothing, wentWith } from './vote-blocks.ts';

/** What one § says, in the order it happened: how it began, what was proposed, what was decided, who dissented. */
export const blocksOf = (setting: Setting, paragraph: Paragraph): Block[] => {
  const all = (events: readonly Proceeding[]) =>
    events.flatMap((event) => told(setting, paragraph, event));
  const isOfTheEnd = (event: Proceeding) =>
    event.type === 'RecordCorrected' && event.right.kind === 'closedAt';
  const notes = notesTold(setting, paragraph).map((told) => ({ ...block('note', ''), ...told }));
  return [
    ...opening(setting, paragraph),
    ...backgroundOf(setting, paragraph),
    ...notes,
    ...proposalsOn(setting, paragraph).map((proposal) => proposed(setting, proposal)),
    ...all(paragraph.proceedings.filter((event) => !isOfTheEnd(event))),
    ...lapsed(setting, paragraph),
    ...annexed(setting, paragraph),
    ...closing(setting, paragraph),
    ...all(paragraph.proceedings.filter(isOfTheEnd)),
  ];
};

const opening = ({ record, words, name, when }: Setting, { kind, paragraph }: Paragraph) => {
  const first = record.paragraphs[0]?.paragraph === paragraph;
  if (kind !== 'opening' && !(first && !hasOpening(record) && record.openedBy)) return [];
  const { openedAt: at, openedBy: by } = record;
  return [block('text', words.opened(by && name(by), when(at)))];
};

/** What stood in the notice of an item, where the rules want it in the minutes. */
const backgroundOf = ({ words, text }: Setting, { background }: Paragraph): Block[] => {
  if (!background) return [];
  return [{ ...block('background', text(background)), lead: words.items.background }];
};

const hasOpening = ({ paragraphs }: Setting['record']) =>
  paragraphs.some(({ kind }) => kind === 'opening');

const closing = ({ record, words, when, isClosed }: Setting, { paragraph }: Paragraph) => {
  const last = record.paragraphs.at(-1)?.paragraph === paragraph;
  return isClosed && last ? [block('text', words.closed(when(record.closedAt)))] : [];
};

const told = (setting: Setting, paragraph: Paragraph, event: Proceeding): Block[] => {
  const { words, who, name, when, record } = setting;
  switch (event.type) {
    case 'OfficerElected':
      return electedTogether(setting, paragraph, event);
    case 'OfficerStoodDown': {
      const from = listed(event.offices.map(words.office), words);
      return [block('text', words.stoodDown(name(event.personId), from, when(event.at)))];
    }
    case 'OfficeHandedOver': {
      const { office, from, personId, at } = event;
      const said = words.handedOver(office, from && name(from), name(personId), when(at));
      return [block('text', said)];
    }
    case 'ConveningFound':
      return [
        block(
          'text',
          (event.dulyConvened ? words.dulyConvened : words.notDulyConvened)(record.kind),
        ),
      ];
    case 'RegisterEstablished': {
      const { personIds, among } = event;
      const sitting = among && { size: among.size, body: setting.body(among.bodyId) };
      return [block('text', words.registerEstablished(personIds.length, sitting))];
    }
    case 'RegisterCounted':
      return [block('text', words.registerCounted(event.size, event.about, when(event.at)))];
    case 'RegisterAdjusted':
      return [block('text', adjusted(setting, paragraph, event))];
    case 'GuestAdmitted': {
      const { personId, coopted, rights, at } = event;
      return [block('text', words.guestAdmitted(name(personId), coopted, rights, when(at)))];
    }
    case 'SubstituteSteppedIn': {
      const replaced = event.insteadOf && name(event.insteadOf);
      return [block('text', words.steppedIn(name(event.personId), replaced, when(event.at)))];
    }
    case 'GuestLeft':
      return [block('text', words.guestLeft(name(event.personId), when(event.at)))];
    case 'AgendaAdopted':
      return [block('text', words.agendaAdopted(who, isChanged(paragraph, event)))];
    case 'ProposalSupported': {
      const text = event.text ? setting.text(event.text) : null;
      return [
        {
          ...block('text', words.supported(moversOf(setting, [event.by]), text !== null)),
          ...inOwnWords(text),
        },
      ];
    }
    case 'ItemPassedOver':
      return courseTold(setting, paragraph, event).map((said) => ({
        ...block('text', said),
        ...(event.instruction && { wrote: [instructionOf(setting, event.instruction)] }),
      }));
    case 'ItemMadeRecommendation':
    case 'ReadingCarried':
    case 'StoodAside':
    case 'MeetingAdjourned':
    case 'MeetingResumed':
    case 'PointOfOrderDecided':
      return courseTold(setting, paragraph, event).map((said) => block('text', said));
    case 'AgendaItemAdded':
      return [block('text', words.itemAdded(titleOf(setting, event.itemId)))];
    case 'AgendaItemMoved':
      return [block('text', words.itemMoved(titleOf(setting, event.itemId)))];
    case 'ItemRestored':
      return [block('text', words.items.restored(titleOf(setting, event.itemId)))];
    case 'TaskSet':
      return taskStands(setting.meeting, event) ? [block('text', taskTold(setting, event))] : [];
    case 'DivisionDemanded':
      return [
        block('text', words.voting.demanded(event.how ?? 'division', event.by && name(event.by))),
      ];
    case 'VoteDecidedNothing':
      return [voteThatDecidedNothing(chaired(setting, event), paragraph, event)];
    case 'RoundHeld':
      return [roundHeld(chaired(setting, event), paragraph, event)];
    case 'ClausesPutTogether':
      return together(setting, paragraph, event);
    case 'ClausesFoundMoot': {
      const said = words.moved.moot(who, setting.text(event.reason));
      const lines = clausesIn(paragraph, event.clauseIds).map((text) => clause(setting, text));
      return [{ ...block('text', said), lines }];
    }
    case 'ClauseDecided': {
      const gavel = gavelOver(paragraph, event.clauseId);
      if (decidedTogether(paragraph, gavel).includes(event)) return [];
      const told = decided(
        setting,
        paragraph,
        asCorrected(paragraph, event),
        nameOfChair(setting, event),
      );
      return [
        {
          ...told,
          detail: joined(told.detail, meaningTold(setting, event), ...reasonOf(setting, gavel)),
          wrote: meaningWrote(setting, event),
        },
      ];
    }
    case 'ElectionDeclared':
      return [
        {
          ...block('decision', words.carried(who)),
          lead: words.decision(numberOf(event)),
          lines: [sentence(clause(setting, event.text))],
          detail: detailOf(setting, event),
          outcome: 'carried',
        },
      ];
    case 'CandidateNamed':
      return nominations(setting, event).map((said) => block('text', said));
    case 'CandidateStoodDown':
      return [block('text', words.itemElections.stoodDown(name(event.personId)))];
    case 'ElectionPutOff':
      return [block('text', putOff(setting, electionOf(setting, event.electionId)!))];
    // What was counted and drawn stands with what came of it.
    case 'ElectionBegun':
    case 'ElectionRoundCounted':
    case 'ElectionLotDrawn':
    case 'PeopleElected':
      return [];
    case 'RecordCorrected':
      return [
        {
          ...block('note', correctedInWords(setting, event)),
          ...inOwnWords(setting.text(event.reason)),
        },
      ];
    case 'ElectionCorrected':
      return [
        {
          ...block(
            'note',
            [words.itemElections.corrected, bySupplement(setting, event.supplement)]
              .filter(Boolean)
              .join(' '),
          ),
          ...{
            lines: [`${clauseText(setting.that, setting.text(event.was.text))}.`],
            ...inOwnWords(setting.text(event.reason)),
          },
        },
      ];
    case 'DecisionCorrected': {
      const number = numberAmongOthers(setting, paragraph, event.decisionId);
      const first = words.corrected(number, event.was, event.was === event.outcome);
      const said = [first, bySupplement(setting, event.supplement)].filter(Boolean).join(' ');
      const lines = [...wentWith(setting, paragraph, event)];
      return [{ ...block('note', said), lines, ...inOwnWords(setting.text(event.reason)) }];
    }
    case 'ReservationEntered': {
      const entered = paragraph.reservations.find((r) => r.reservationId === event.reservationId);
      const detail = inOwnWords(entered?.text ? setting.text(entered.text) : null);
      const number = numberAmongOthers(setting, paragraph, event.decisionId);
      const said = words.reserved(name(event.personId), number);
      return [{ ...block('dissent', entered?.late ? `${said} ${words.late}` : said), ...detail }];
    }
    case 'StatementEntered': {
      const { kind, personId, late, text, decisionId } = event;
      const number = decisionId && numberAmongOthers(setting, paragraph, decisionId);
      const said = words.statements[kind](name(personId), number);
      const detail = inOwnWords(text ? setting.text(text) : null);
      return [{ ...block('dissent', late ? `${said} ${words.late}` : said), ...detail }];
    }
    case 'ConflictedReturned':
      return [block('text', words.returned(name(event.personId), when(event.at)))];
    case 'ConflictDeclared': {
      const decided = paragraph.proceedings.some(isDecision);
      const why = decided && event.reason ? setting.text(event.reason) : null;
      return [
        {
          ...block('dissent', words.conflict(name(event.personId), decided, why)),
          ...inOwnWords(why),
        },
      ];
    }
  }
};

/** Whether the agenda is adopted otherwise than it was proposed. */
const isChanged = ({ proceedings }: Paragraph, adopted: Proceeding) =>
  proceedings
    .slice(0, proceedings.indexOf(adopted))
    .some(
      (event) =>
        (event.type === 'ClauseDecided' && event.outcome === 'carried') ||
        event.type === 'AgendaItemAdded' ||
        event.type === 'AgendaItemMoved',
    );

/** Those who were elected to the same one after another, in one sentence. */
const electedTogether = (
  { words, who, name }: Setting,
  { proceedings }: Paragraph,
  event: Fact<'OfficerElected'>,
): Block[] => {
  const at = proceedings.indexOf(event);
  const isSame = (other: Proceeding | undefined) =>
    other?.type === 'OfficerElected' && same(other.offices, event.offices);
  if (isSame(proceedings[at - 1])) return [];
  const rest = proceedings.slice(at);
  const end = rest.findIndex((other) => !isSame(other));
  const together = (end < 0 ? rest : rest.slice(0, end)) as Fact<'OfficerElected'>[];
  const names = listed(
    together.map(({ personId }) => name(personId)),
    words,
  );
  return [block('text', words.elected(who, names, listed(event.offices.map(words.office), words)))];
};

/** Elected by voices is said once, at the head. What was counted under the item is told; of a larger election its papers tell. */
const detailOf = (setting: Setting, { electionId, by }: Fact<'ElectionDeclared'>) => {
  const held = electionOf(setting, electionId);
  if (held) return howElected(setting, held);
  return by === 'acclamation' ? null : setting.words.electedOnBallots;
};

/** Names are for those who were there; what is published only counts. */
const adjusted = (
  { words, name, when, record, rendition, byHeads }: Setting,
  { itemId }: Paragraph,
  event: Fact<'RegisterAdjusted'>,
) => {
  const who = (ids: readonly string[]) =>
    rendition === 'full'
      ? listed(ids.map(name), words)
      : ids.length
        ? words.people(ids.length)
        : '';
  const size =
    record.register.find(
      (step) =>
        step.itemId === itemId &&
        step.at === event.at &&
        same(step.in, event.in) &&
        same(step.out, event.out),
    )?.size ?? 0;
  return words.registerAdjusted(when(event.at), who(event.in), who(event.out), size, byHeads);
};

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** What was proposed, and what of it the meeting saw withdrawn, in the order it came. */
const proposalsOn = ({ meeting }: Setting, { itemId }: Paragraph) =>
  meeting.proposals.filter(
    (proposal) =>
      proposal.itemId === itemId && (!proposal.withdrawn || proposal.withdrawnAtMeeting),
  );

const proposed = (setting: Setting, proposal: Proposal): Block => {
  const { words } = setting;
  const texts =
    proposal.wordings?.[0] ??
    proposal.clauses.map(({ text, originalText }) => originalText ?? text);
  return {
    ...block('proposal', proposal.kind === 'reject' ? words.rejectText : ''),
    lead: leadOf(setting, proposal),
    lines: texts.map((text) => clause(setting, text)),
    detail: joined(...becameOf(setting, proposal)),
  };
};

/** What it is and by whom; what amends an amendment says so. */
const leadOf = (setting: Setting, proposal: Proposal) => {
  const { words, meeting } = setting;
  const { kind, targetId, movedAtFirst } = proposal;
  const by = moversOf(setting, movedAtFirst ?? proposal);
  const amended = kind === 'amendment' && targetId ? proposalOfClause(meeting, targetId) : null;
  return amended?.kind === 'amendment' ? words.moved.ofAnAmendment(by) : words.proposals[kind](by);
};

/** A decision as it was, where what was written first has been put right: its outcome and its vote, or the words of its clause. */
export const asCorrected = ({ proceedings }: Paragraph, event: Fact<'ClauseDecided'>) => {
  const corrections = proceedings.flatMap((other) =>
    other.type === 'DecisionCorrected' ? [other] : [],
  );
  const right = corrections.findLast(({ decisionId }) => decisionId === event.decisionId);
  const words = corrections
    .flatMap(({ texts = [] }) => texts)
    .findLast(({ decisionId }) => decisionId === event.decisionId);
  return {
    ...event,
    ...(right && { outcome: right.outcome, method: right.method }),
    ...(words && { text: words.text }),
  };
};

const chaired = (setting: Setting, event: Proceeding) => ({
  ...setting,
  ...{ chair: nameOfChair(setting, event), annexed: setting.rendition === 'full' },
});

const decided = (
  setting: Setting,
  { proposals, recommendation }: Paragraph,
  event: Fact<'ClauseDecided'>,
  chair: string,
): Block => {
  const { words, who } = setting;
  const { method, outcome, proposalId } = event;
  const isAmendment = proposals.some((p) => p.proposalId === proposalId && p.kind === 'amendment');
  // The clause that it amends is decided by itself, in the same words.
  const [carried, rejected] = isAmendment
    ? [words.amendmentCarried, words.amendmentRejected]
    : [recommendation ? words.course.recommended : words.carried, words.rejected];
  return {
    ...block('decision', (outcome === 'carried' ? carried : rejected)(who)),
    lead: words.decision(numberOf(event)),
    lines: [sentence(clause(setting, event.text))],
    // By acclamation is said once, at the head.
    detail:
      method.kind === 'acclamation'
        ? null
        : howDecided({ ...setting, chair, annexed: setting.rendition === 'full' }, event),
    outcome,
    figures: figuresOf(method),
  };
};

/** Where it is known how many could vote; ballots that were no votes are shown with those who abstained. */
const figuresOf = (method: Method) => {
  if (!('tally' in method)) return null;
  const { notVoting, register, ...tally } = method.tally;
  if (notVoting === null || register === null) return null;
  const { for: ayes, against, abstained } = tally;
  return { for: ayes, against, abstained, notVoting, register };
};

/** Several clauses with one gavel are told in one line; by their words alone where those do not stand above it. */
const together = (
  setting: Setting,
  paragraph: Paragraph,
  gavel: Fact<'ClausesPutTogether'>,
): Block[] => {
  const { words, who } = setting;
  const all = decidedTogether(paragraph, gavel);
  const [first] = all;
  if (!first) return [];
  const { outcome } = first;
  const lines = all.map(({ text }) => sentence(clause(setting, text)));
  const one = {
    ...decided(setting, paragraph, first, nameOfChair(setting, first)),
    lead: words.decision(numbersOf(all)),
  };
  const isAll = isAllAsProposed(paragraph, all);
  const { allCarried, allRejected, rejectedTogether } = words.moved;
  const said = isAll
    ? (outcome === 'carried' ? allCarried : allRejected)(who, all.length)
    : (outcome === 'carried' ? words.carried : rejectedTogether)(who);
  return [
    {
      ...one,
      ...{ text: said, lines: isAll ? [] : lines },
      detail: joined(
        one.detail,
        ...all.map((each) => meaningTold(setting, each)),
        ...reasonOf(setting, gavel),
      ),
      wrote: all.flatMap((each) => meaningWrote(setting, each)),
      decisions: all.map((each, i) => ({ number: numberOf(each), line: lines[i] ?? '' })),
    },
  ];
};

const joined = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ') || null;

const clausesIn = ({ proposals }: Paragraph, clauseIds: readonly string[]) =>
  proposals
    .flatMap(({ clauses }) => clauses)
    .filter(({ clauseId }) => clauseIds.includes(clauseId))
    .map(({ text }) => text);

/** What the meeting decided, by itself or through an election. */
export const isDecision = (event: Proceeding) =>
  event.type === 'ClauseDecided' || event.type === 'ElectionDeclared';

const numberOf = ({ number }: Pick<Fact<'ClauseDecided'>, 'number'>) =>
  `${number.year}:${number.serial}`;

/** The number of a decision, unless it is the only one of its paragraph. */
const numberAmongOthers = ({ record }: Setting, { itemId }: Paragraph, decisionId: string) => {
  const all = record.paragraphs.flatMap((paragraph) =>
    paragraph.proceedings
      .filter(isDecision)
      .map((event) => ({ event, here: paragraph.itemId === itemId })),
  );
  const against = all.find(({ event }) => event.decisionId === decisionId);
  const alone = against?.here && all.filter(({ here }) => here).length === 1;
  return against && !alone ? numberOf(against.event) : null;
};

const nameOfChair = ({ record, name }: Setting, decision: Proceeding) => {
  const chair = chairAt(record, decision);
  return chair ? name(chair) : '';
};

/** Who chaired when something was decided: the last one elected before it. */
const chairAt = ({ paragraphs }: Setting['record'], decision: Proceeding) => {
  const events = paragraphs.flatMap(({ proceedings }) => proceedings);
  const before = events.slice(0, events.indexOf(decision));
  const chaired = before.findLast((event) =>
    event.type === 'OfficeHandedOver'
      ? event.office === 'chair'
      : (event.type === 'OfficerElected' || event.type === 'OfficerStoodDown') &&
        event.offices.includes('chair'),
  );
  return chaired && 'personId' in chaired && chaired.type !== 'OfficerStoodDown'
    ? chaired.personId
    : undefined;
};

/** What fell, unless a round says who dropped out, or the same words carried. */
const lapsed = (setting: Setting, { proposals, proceedings }: Paragraph): Block[] => {
  const clauses = proposals.flatMap((proposal) => proposal.clauses);
  const carried = new Set(
    clauses.flatMap(({ status, text }) => (status === 'carried' ? [spoken(text)] : [])),
  );
  // What was found to lapse is told with its reason.
  const isTold = (clauseId: string) =>
    proceedings.some(
      (event) => event.type === 'ClausesFoundMoot' && event.clauseIds.includes(clauseId),
    );
  const lines = clauses
    .filter(
      ({ status, inRounds, text, clauseId }) =>
        status === 'lapsed' && !inRounds && !carried.has(spoken(text)) && !isTold(clauseId),
    )
    .map(({ text }) => clause(setting, text));
  return lines.length ? [{ ...block('text', setting.words.lapsed), lines }] : [];
};

const annexed = ({ record, words, text }: Setting, { itemId }: Paragraph) =>
  (record.annexes ?? [])
    .filter((annex) => annex.itemId === itemId)
    .map(({ number, title }) => block('text', words.annexes.at(number, text(title))));

/** What is said, however it was typed. */
const spoken = (text: string) =>
  clauseText('', text)
    .toLowerCase()
    .replace(/[\s.,;]+$/, '');

const clause = ({ that, text }: Setting, raw: string) => clauseText(that, text(raw));

/** A detail that is nothing but what somebody of the association wrote. */
const inOwnWords = (text: string | null) => ({ detail: text, ...(text && { wrote: [text] }) });

const block = (kind: Block['kind'], text: string): Block => ({
  kind,
  lead: null,
  text,
  lines: [],
  detail: null,
  outcome: null,
  figures: null,
});
