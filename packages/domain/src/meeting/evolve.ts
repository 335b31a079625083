import {
  changeClause,
  changeClauses,
  changeItem,
  changeProposal,
  latestItemId,
  proceed,
} from './changing.ts';
import { endDraft, evolveCorrection } from './correction/evolve.ts';
import { withOutcome } from './correction/with-outcome.ts';
import { evolveCourse } from './course/evolve.ts';
import type { MeetingEvent } from './events.ts';
import { evolveAgenda } from './evolve-agenda.ts';
import { evolveNotes } from './evolve-notes.ts';
import { withGuests, withoutVote } from './guests/evolve.ts';
import { evolveElections } from './item-election-state.ts';
import { withNoticeText } from './notice-text/writing.ts';
import { withPapers } from './papers/evolve.ts';
import { withParts } from './parts/evolve.ts';
import { amendTarget, withBasis } from './proposals/amending.ts';
import { evolveProposals, newClause, reworded } from './proposals/evolve.ts';
import type { Meeting } from './state.ts';
import { decisionOf, electionDecided, voters } from './state.ts';

/** How each fact changes the record. Total: every event of any history can be folded. */
export const evolve = (before: Meeting, event: MeetingEvent): Meeting => {
  const meeting =
    'at' in event && event.at !== null && event.at > before.latest && !isAfterwards(event)
      ? { ...before, latest: event.at }
      : before;
  switch (event.type) {
    case 'MeetingDrafted': {
      const { type: _, v: __, ...details } = event;
      return { ...meeting, phase: 'draft', ...details };
    }
    case 'MeetingDetailsChanged': {
      const { type: _, v: __, ...details } = event;
      return { ...meeting, ...details };
    }
    case 'AgendaItemAdded':
    case 'AgendaItemChanged':
    case 'AgendaItemMoved':
    case 'AgendaItemRemoved':
    case 'AgendaItemBroughtBack':
    case 'ItemTakenUp':
    case 'ItemPutBack':
    case 'ItemRestored':
      return evolveAgenda(meeting, event);
    case 'NoticeIssued': {
      const { type: _, v: __, ...notice } = event;
      const itemIds = meeting.items.map(({ itemId }) => itemId);
      return { ...meeting, phase: 'convened', notice: { ...notice, itemIds } };
    }
    case 'CallingTold': {
      const { type: _, v: __, ...calling } = event;
      const itemIds = meeting.items.map(({ itemId }) => itemId);
      return { ...meeting, phase: 'convened', calling: { ...calling, itemIds } };
    }
    case 'GuestAdmitted':
    case 'GuestLeft':
    case 'SubstituteSteppedIn':
      return withGuests(meeting, event);
    case 'PapersFollowed':
    case 'FileAttached':
    case 'AudienceChosen':
    case 'FileReplaced':
    case 'FileRemoved':
    case 'MinutesSignedOnPaper':
    case 'NamesWithheld':
    case 'MinutesPublished':
      return withPapers(meeting, event);
    case 'CalledMeetingChanged': {
      const { title, startsAt, place, on } = event;
      const was = { title: meeting.title, startsAt: meeting.startsAt, place: meeting.place };
      const changedAfterNotice = [...(meeting.changedAfterNotice ?? []), { on, was }];
      return { ...meeting, title, startsAt, place, changedAfterNotice };
    }
    case 'NoticeTextWritten':
    case 'NoticeTextChanged':
      return withNoticeText(meeting, event);
    // What is told is kept in the outbox: see undoing.ts.
    case 'RecipientsTold':
    case 'ToldTakenBack':
      return meeting;
    case 'MeetingCancelled':
      return { ...meeting, phase: 'cancelled', cancelled: { at: event.at, reason: event.reason } };
    case 'MeetingOpened':
      return {
        ...meeting,
        phase: 'open',
        opened: { at: event.at, by: event.openedBy },
        rules: event.rules,
        nextParagraph: event.firstParagraph,
      };
    case 'OutsiderNamed': {
      const { outsiderId: personId, name, association } = event;
      return { ...meeting, outsiders: [...meeting.outsiders, { personId, name, association }] };
    }
    case 'OfficerElected': {
      const { personId, offices, at } = event;
      const from = { at, itemId: latestItemId(meeting) };
      const terms = offices.map((office) => ({ personId, office, from, to: null }));
      return proceed({ ...meeting, officers: [...meeting.officers, ...terms] }, event);
    }
    case 'OfficerStoodDown': {
      const to = { at: event.at, itemId: latestItemId(meeting) };
      const officers = meeting.officers.map((term) =>
        term.personId === event.personId && event.offices.includes(term.office) && !term.to
          ? { ...term, to }
          : term,
      );
      return proceed({ ...meeting, officers }, event);
    }
    case 'OfficeHandedOver': {
      const { office, personId, at } = event;
      const now = { at, itemId: latestItemId(meeting) };
      const ended = meeting.officers.map((term) =>
        term.office === office && !term.to ? { ...term, to: now } : term,
      );
      const term = { personId, office, from: now, to: null };
      return proceed({ ...meeting, officers: [...ended, term] }, event);
    }
    case 'ConveningFound':
      return proceed({ ...meeting, dulyConvened: event.dulyConvened }, event);
    case 'RegisterEstablished':
      return proceed({ ...meeting, register: event.personIds }, event);
    case 'RegisterCounted':
      return proceed({ ...meeting, counted: { size: event.size, about: event.about } }, event);
    case 'RegisterAdjusted': {
      const { register, counted } = meeting;
      if (!register && counted) {
        const size = counted.size + event.in.length - event.out.length;
        return proceed({ ...meeting, counted: { ...counted, size } }, event);
      }
      const stayed = (register ?? []).filter((id) => !event.out.includes(id));
      const now = { register: [...stayed, ...event.in], ...withoutVote(meeting, event.out) };
      return proceed({ ...meeting, ...now }, event);
    }
    case 'AgendaAdopted':
      return proceed({ ...meeting, agendaAdopted: true }, event);
    case 'ItemClosed':
      return { ...changeItem(meeting, event.itemId, { status: 'closed' }), openItemId: null };
    case 'ItemPassedOver':
    case 'ItemMadeRecommendation':
    case 'ItemOfMatter':
    case 'FirstReadingTold':
    case 'SeriesJoined':
    case 'ReadingCarried':
    case 'StoodAside':
    case 'MeetingAdjourned':
    case 'MeetingResumed':
    case 'PointOfOrderDecided':
      return evolveCourse(meeting, event);
    case 'ClausesPutTogether':
    case 'ClausesFoundMoot':
    case 'ProposalConformed':
    case 'WithdrawalTakenBack':
    case 'ProposalTakenOver':
      return evolveProposals(meeting, event);
    case 'ItemNoteWritten':
    case 'NoteWritten':
    case 'NoteMoved':
    case 'NoteRemoved':
    case 'TaskSet':
    case 'TaskChanged':
    case 'TaskDropped':
    case 'TaskReported':
      return evolveNotes(meeting, event);
    case 'ProposalSubmitted': {
      const { type: _, v: __, clauses, others, ...proposal } = event;
      const submitted = {
        ...proposal,
        ...(others.length > 0 && { others }),
        withdrawn: false,
        clauses: clauses.map(newClause),
      };
      return { ...meeting, proposals: [...meeting.proposals, withBasis(meeting, submitted)] };
    }
    case 'ProposalSupported':
      return proceed(meeting, event, event.itemId);
    case 'ProposalReworded':
      return changeProposal(meeting, event.proposalId, (proposal) =>
        reworded(meeting, proposal, event),
      );
    case 'ProposalWithdrawn':
      return changeProposal(meeting, event.proposalId, (p) => ({
        ...p,
        withdrawn: true,
        ...((meeting.phase === 'open' || meeting.phase === 'adjourned') && {
          withdrawnAtMeeting: true,
        }),
      }));
    case 'DivisionDemanded': {
      const stricter = event.how !== 'division' && { demanded: event.how };
      const demanded = { divisionDemanded: true, ...stricter };
      return proceed(changeClause(meeting, event.clauseId, demanded), event);
    }
    case 'VoteDecidedNothing':
      return proceed(changeClause(meeting, event.clauseId, { noDecision: true }), event);
    case 'RoundHeld': {
      const among = new Set(event.options.map(({ proposalId }) => proposalId));
      const put = changeClauses(meeting, (clause, { proposalId }) => ({
        ...clause,
        ...(among.has(proposalId) && { inRounds: true }),
        ...(event.lapsed.includes(clause.clauseId) && { status: 'lapsed' }),
      }));
      return proceed(put, event);
    }
    case 'ClauseDecided': {
      const { type: _, v: __, ...decision } = event;
      const decided = changeClause(meeting, event.clauseId, {
        status: event.outcome,
        decision: { ...decision, voters: voters(meeting, event.itemId) },
      });
      return proceed(event.outcome === 'carried' ? amendTarget(decided, event) : decided, event);
    }
    case 'ClauseLapsed':
      return changeClause(meeting, event.clauseId, { status: 'lapsed' });
    case 'ElectionDeclared': {
      const { type: _, v: __, ...declared } = event;
      const election = { ...declared, voters: voters(meeting, event.itemId) };
      return proceed({ ...meeting, elections: [...meeting.elections, election] }, event);
    }
    case 'ElectionBegun':
    case 'CandidateNamed':
    case 'CandidateStoodDown':
    case 'ElectionRoundCounted':
    case 'ElectionLotDrawn':
    case 'PeopleElected':
    case 'ElectionPutOff': {
      const itemElections = evolveElections(meeting.itemElections, event);
      return proceed({ ...meeting, itemElections }, event, event.itemId);
    }
    case 'DecisionCorrected':
      return proceed(withOutcome(meeting, event), event, event.itemId);
    case 'ReservationEntered': {
      const { type: _, v: __, ...reservation } = event;
      const late = meeting.phase === 'closed' ? { late: true as const } : {};
      const reservations = [...meeting.reservations, { ...reservation, ...late }];
      const reserved = { ...meeting, reservations };
      return proceed(reserved, event, itemOfDecision(meeting, event.decisionId));
    }
    case 'ConflictDeclared': {
      const { type: _, v: __, ...conflict } = event;
      const declared = { ...meeting, conflicts: [...meeting.conflicts, conflict] };
      return proceed(declared, event, event.itemId);
    }
    // Taken back by what keeps the states before: see undoing.ts.
    case 'StatementEntered':
    case 'ConflictedReturned':
      return proceed(meeting, event, event.itemId);
    case 'RecordCorrected':
    case 'ElectionCorrected':
    case 'MinutesTakenBack':
    case 'SignerReleased':
      return evolveCorrection(meeting, event);
    case 'SupplementSent':
    case 'ParagraphSent':
    case 'PartSigned':
    case 'PartEnded':
    case 'PartSignerReleased':
    case 'PartVerified':
      return withParts(meeting, event);
    case 'ActUndone':
      return before;
    case 'MeetingClosed':
      return { ...meeting, phase: 'closed', closedAt: event.at };
    case 'MinutesSentForVerification': {
      const { type: _, v: __, at: sentAt, ...sent } = event;
      const { draft, recordHash, documentHash, signers } = sent;
      const drafts = [
        ...meeting.minutes.drafts,
        { ...{ draft, recordHash, documentHash, signers, sentAt }, signatures: [], ended: null },
      ];
      const minutes = { ...meeting.minutes, ...sent, sentAt, drafts, signatures: [] };
      return { ...meeting, phase: 'inVerification', minutes };
    }
    case 'MinutesSigned': {
      const { type: _, v: __, ...signature } = event;
      const signatures = [...meeting.minutes.signatures, signature];
      return { ...meeting, minutes: { ...meeting.minutes, signatures } };
    }
    case 'MinutesObjected': {
      const { type: _, v: __, ...objection } = event;
      const objections = [...meeting.minutes.objections, objection];
      const ended = { kind: 'objection', ...objection } as const;
      const minutes = { ...endDraft(meeting.minutes, ended), objections };
      return { ...meeting, phase: 'closed', minutes };
    }
    case 'MinutesVerified':
      return {
        ...meeting,
        phase: 'verified',
        minutes: { ...meeting.minutes, verifiedAt: event.at },
      };
  }
};

/** When it was put right is no hour of the meeting. */
const isAfterwards = ({ type }: MeetingEvent) => afterwards.includes(type);

const afterwards: readonly MeetingEvent['type'][] = [
  ...([
    'DecisionCorrected',
    'RecordCorrected',
    'ElectionCorrected',
    'ActUndone',
    'SupplementSent',
  ] as const),
  ...(['ParagraphSent', 'PartSigned', 'PartEnded', 'PartSignerReleased', 'PartVerified'] as const),
];

const itemOfDecision = (meeting: Meeting, decisionId: string) =>
  (decisionOf(meeting, decisionId) ?? electionDecided(meeting, decisionId))?.itemId ?? null;
