import type { Fact, MeetingEvent, MeetingKind } from '@klubba/domain';
import { CompiledQuery, sql } from 'kysely';
import type { Db } from '../database/database.ts';
import { searchedIn } from '../search/searched.ts';
import { decisionWord, lexeme } from '../search/words.ts';
import type { Decided, Projection } from '../store/store.ts';
import { change, changeItem, type MeetingKey, retitle, titled } from './change-item.ts';
import type { MeetingSummary } from './contract.ts';
import { itemAdded, projectCourse } from './course-table.ts';
import { takeBack } from './take-back.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.meeting': MeetingTable;
    'read.agendaItem': AgendaItemTable;
    'read.decision': DecisionTable;
  }
}

type MeetingTable = {
  organisationId: string;
  meetingId: string;
  bodyId: string;
  kind: MeetingKind;
  title: string;
  startsOn: string;
  startsAt: string | null;
  timeZone: string;
  place: string;
  phase: MeetingSummary['phase'];
  /** The day it went on, where it was adjourned to another one. */
  sitsOn?: string | null;
  unsignedBy: string[];
  /** How its minutes are cited, once it is open. */
  numbering: string | null;
};

type AgendaItemTable = {
  organisationId: string;
  meetingId: string;
  itemId: string;
  title: string;
  paragraph: number | null;
  /** On the agenda, when it was taken up. */
  number: string | null;
  /** Of its § in minutes written by others. */
  mark: string | null;
  searched: string;
  parentId: string | null;
  status: string;
  /** The matter it goes on with: its own id, where it begins one. */
  matterId: string | null;
  fromItemId: string | null;
  toBodyId: string | null;
  dueOn: string | null;
  instruction: string | null;
  recommendation: boolean;
};

type DecisionTable = {
  organisationId: string;
  decisionId: string;
  year: number;
  serial: number;
  meetingId: string;
  itemId: string;
  itemTitle: string;
  paragraph: number;
  agendaNumber: string | null;
  /** "§ 12", "§ 10 a" or "4.9". */
  cited: string | null;
  text: string;
  outcome: 'carried' | 'rejected';
  decidedAt: Date | null;
  decidedOn: string;
  /** When it was taken back, gavelled by mistake: it is no decision then. */
  takenBackAt: Date | null;
  /** The number of the supplement that put it right last, after its minutes were verified. */
  supplement: number | null;
  searched: string;
  /** What it is found by itself, without the title of its item. */
  ownSearched?: string;
  /** Whether it holds: a recommendation and a first reading do not. */
  standing: 'inForce' | 'recommendation' | 'firstReading' | 'confirmed';
  inForceOn: string | null;
  /** The second reading, of a first one. */
  confirmedBy: string | null;
};

const project = (db: Db, decided: Decided<MeetingEvent>) => {
  const { organisationId, id: meetingId, event } = decided;
  const meeting = { organisationId, meetingId };
  switch (event.type) {
    case 'MeetingDrafted': {
      const { type: _, v: __, ...details } = event;
      return db
        .insertInto('read.meeting')
        .values({ ...meeting, ...details, phase: 'draft', unsignedBy: [], numbering: null });
    }
    case 'CalledMeetingChanged': {
      const { title, startsAt, place } = event;
      return change(db, meeting, { title, startsAt, place });
    }
    case 'MeetingDetailsChanged': {
      const { type: _, v: __, ...details } = event;
      return change(db, meeting, details);
    }
    case 'AgendaItemAdded':
      return db.insertInto('read.agendaItem').values({
        ...{ ...meeting, itemId: event.itemId, paragraph: null, ...titled(event.title) },
        ...itemAdded(event),
      });
    case 'AgendaItemChanged':
      return retitle(db, meeting, event.itemId, event.title);
    case 'ItemTakenUp': {
      const { paragraph, number, mark } = event;
      return changeItem(db, meeting, event.itemId, {
        ...{ paragraph, number, mark },
        status: 'open',
      });
    }
    case 'ItemPutBack': {
      const none = { paragraph: null, number: null, mark: null, status: 'scheduled' };
      return changeItem(db, meeting, event.itemId, none);
    }
    case 'NoticeIssued':
    case 'CallingTold':
      return change(db, meeting, { phase: 'convened' });
    case 'MeetingCancelled':
      return change(db, meeting, { phase: 'cancelled' });
    case 'MeetingOpened':
      return change(db, meeting, { phase: 'open', numbering: event.rules.numbering });
    case 'ClauseDecided':
      return enterDecision(meeting, event);
    case 'ElectionDeclared':
      return enterDecision(meeting, { ...event, outcome: 'carried' });
    case 'DecisionCorrected':
      return correctDecisions(db, organisationId, event);
    case 'MeetingAdjourned':
      return change(db, meeting, { phase: 'adjourned' });
    case 'MeetingResumed':
      return change(db, meeting, { phase: 'open', sitsOn: event.on });
    case 'RecordCorrected':
      return correct(db, meeting, event);
    case 'ElectionCorrected':
      return correctElected(db, organisationId, event);
    case 'MinutesTakenBack':
      return change(db, meeting, { phase: 'closed', unsignedBy: [] });
    case 'ActUndone':
      return takeBack(db, meeting, event);
    case 'MeetingClosed':
      return change(db, meeting, { phase: 'closed' });
    case 'MinutesSentForVerification':
      return change(db, meeting, {
        phase: 'inVerification',
        unsignedBy: event.signers.map(({ personId }) => personId),
      });
    case 'SupplementSent':
    case 'ParagraphSent':
      return change(db, meeting, { unsignedBy: event.signers.map(({ personId }) => personId) });
    case 'PartEnded':
      return change(db, meeting, { unsignedBy: [] });
    case 'PartSigned':
    case 'PartSignerReleased':
    case 'SignerReleased':
    case 'MinutesSigned':
      return change(db, meeting, {
        unsignedBy: sql<string[]>`array_remove(unsigned_by, ${event.personId}::uuid)`,
      });
    case 'MinutesObjected':
      return change(db, meeting, { phase: 'closed', unsignedBy: [] });
    case 'MinutesVerified':
      return change(db, meeting, { phase: 'verified' });
    case 'AgendaItemRemoved':
    case 'AgendaItemBroughtBack':
    case 'ItemRestored':
    case 'AgendaItemMoved':
    case 'ItemClosed':
    case 'ItemPassedOver':
    case 'ItemMadeRecommendation':
    case 'ItemOfMatter':
    case 'ReadingCarried':
      return projectCourse(db, meeting, event);
    case 'PartVerified':
    case 'NamesWithheld':
    case 'MinutesPublished':
    case 'GuestAdmitted':
    case 'GuestLeft':
    case 'SubstituteSteppedIn':
    case 'PapersFollowed':
    case 'NoticeTextWritten':
    case 'NoticeTextChanged':
    case 'RecipientsTold':
    case 'ToldTakenBack':
    case 'FileAttached':
    case 'AudienceChosen':
    case 'FileReplaced':
    case 'FileRemoved':
    case 'MinutesSignedOnPaper':
    case 'NoteWritten':
    case 'NoteMoved':
    case 'NoteRemoved':
    case 'TaskSet':
    case 'TaskChanged':
    case 'TaskDropped':
    case 'TaskReported':
    case 'OutsiderNamed':
    case 'OfficerElected':
    case 'OfficerStoodDown':
    case 'OfficeHandedOver':
    case 'ConveningFound':
    case 'RegisterEstablished':
    case 'RegisterCounted':
    case 'RegisterAdjusted':
    case 'AgendaAdopted':
    case 'FirstReadingTold':
    case 'SeriesJoined':
    case 'StoodAside':
    case 'ItemNoteWritten':
    case 'ProposalSubmitted':
    case 'ProposalSupported':
    case 'ProposalReworded':
    case 'ProposalWithdrawn':
    case 'DivisionDemanded':
    case 'ClauseLapsed':
    // The decision that they lead to is entered as an election is declared.
    case 'ElectionBegun':
    case 'CandidateNamed':
    case 'CandidateStoodDown':
    case 'ElectionRoundCounted':
    case 'ElectionLotDrawn':
    case 'PeopleElected':
    case 'ElectionPutOff':
    case 'VoteDecidedNothing':
    case 'RoundHeld':
    case 'StatementEntered':
    case 'ConflictedReturned':
    case 'ReservationEntered':
    case 'ConflictDeclared':
    case 'PointOfOrderDecided':
    case 'ClausesPutTogether':
    case 'ClausesFoundMoot':
    case 'ProposalConformed':
    case 'WithdrawalTakenBack':
    case 'ProposalTakenOver':
      return;
  }
};

/** What of the record the lists show. */
const correct = (
  db: Db,
  meeting: MeetingKey,
  { right, decisionIds, supplement }: Fact<'RecordCorrected'>,
) => {
  const decisions = () =>
    db.updateTable('read.decision').where('organisationId', '=', meeting.organisationId);
  if (right.kind === 'title') return retitle(db, meeting, right.itemId, right.text);
  if (right.kind === 'hour')
    return decisionIds.map((decisionId) =>
      decisions()
        .where('decisionId', '=', decisionId)
        .set({
          ...bySupplement(supplement),
          decidedAt: right.at === null ? null : new Date(right.at),
          ...(right.at !== null && {
            decidedOn: sql<string>`(${right.at}::timestamptz at time zone (
              select time_zone from read.meeting m
              where m.organisation_id = ${meeting.organisationId} and m.meeting_id = ${meeting.meetingId}))::date`,
          }),
        }),
    );
  if (right.kind === 'round' && right.decided) {
    const { text } = right.decided;
    return decisionIds.map((decisionId) => reword(meeting.organisationId, { decisionId, text }));
  }
  if (right.kind !== 'proposalItem') return [];
  const of = (column: string) => sql<never>`(
    select ${sql.ref(column)} from read.agenda_item i where i.organisation_id = ${meeting.organisationId}
      and i.meeting_id = ${meeting.meetingId} and i.item_id = ${right.to})`;
  return decisionIds.map((decisionId) =>
    decisions()
      .where('decisionId', '=', decisionId)
      .set({
        ...{ itemId: right.to, itemTitle: of('title'), paragraph: of('paragraph') },
        ...bySupplement(supplement),
      }),
  );
};

type Entered = Pick<
  Fact<'ClauseDecided'>,
  'decisionId' | 'number' | 'itemId' | 'text' | 'outcome' | 'at'
>;

/** Its outcome, and the words of a decision whose clause a wrong amendment changed. */
const correctDecisions = (
  db: Db,
  organisationId: string,
  { decisionId, outcome, texts, supplement }: Fact<'DecisionCorrected'>,
) => [
  db
    .updateTable('read.decision')
    .set({ outcome, ...bySupplement(supplement) })
    .where('organisationId', '=', organisationId)
    .where('decisionId', '=', decisionId),
  ...texts.flatMap((each) => (each.decisionId ? [reword(organisationId, each)] : [])),
];

/** Its words, and the supplement that says so. */
const correctElected = (
  db: Db,
  organisationId: string,
  { decisionId, text, supplement }: Fact<'ElectionCorrected'>,
) => [
  reword(organisationId, { decisionId, text }),
  ...(supplement === null
    ? []
    : [
        db
          .updateTable('read.decision')
          .set(bySupplement(supplement))
          .where('organisationId', '=', organisationId)
          .where('decisionId', '=', decisionId),
      ]),
];

/** The last supplement that put it right. */
const bySupplement = (supplement: number | null) => (supplement ? { supplement } : {});

const reword = (
  organisationId: string,
  { decisionId, text }: { readonly decisionId: string | null; readonly text: string },
) => ({
  compile: () => {
    const searched = searchedIn(text);
    const said = [text, searched.text, [...searched.lexemes]];
    return CompiledQuery.raw(rewordText, [organisationId, decisionId, ...said]);
  },
});

const rewordText = `
update read.decision d set text = $3, searched = i.searched || o.own, own_searched = o.own
from read.agenda_item i, read.decision e,
  lateral (select to_tsvector('swedish', $4) || strip(to_tsvector('english', $4)) || array_to_tsvector(
    $5::text[] || ('=§' || e.paragraph) || ('=' || e.year || ':' || e.serial)) as own) o
where e.organisation_id = d.organisation_id and e.decision_id = d.decision_id and d.organisation_id = $1 and d.decision_id = $2
  and i.organisation_id = d.organisation_id and i.meeting_id = d.meeting_id and i.item_id = d.item_id`;

/** In the register at the gavel, with the item and the paragraph it was taken under, and found by both their numbers. */
const enterDecision = (
  { organisationId, meetingId }: MeetingKey,
  { decisionId, number: { year, serial }, itemId, text, outcome, at }: Entered,
) => ({
  compile: () => {
    const searched = searchedIn(text);
    const lexemes = [...searched.lexemes, lexeme(decisionWord(year, serial))];
    return CompiledQuery.raw(enterText, [
      ...[organisationId, meetingId, itemId, decisionId, year, serial],
      ...[text, outcome, at, searched.text, lexemes],
    ]);
  },
});

// Written out, for it runs at every gavel. Several clauses may be one decision: their texts follow each other.
const enterText = `
insert into read.decision (organisation_id, decision_id, year, serial, meeting_id, item_id,
  item_title, paragraph, agenda_number, cited, text, outcome, decided_at, decided_on, searched, own_searched, standing)
select m.organisation_id, $4, $5, $6, m.meeting_id, i.item_id,
  i.title, i.paragraph, i.number, case when i.mark is not null then '§ ' || i.mark
    when m.numbering = 'agenda' and i.number is not null then i.number else '§ ' || i.paragraph end, $7, $8, $9, coalesce(($9::timestamptz at time zone m.time_zone)::date, m.sits_on, m.starts_on),
  i.searched || o.own, o.own,
  case when i.recommendation then 'recommendation' else 'inForce' end
from read.meeting m join read.agenda_item i using (organisation_id, meeting_id),
  lateral (select to_tsvector('swedish', $10) || strip(to_tsvector('english', $10))
    || array_to_tsvector(array_remove($11::text[] || ('=§' || i.paragraph), null)) as own) o
where m.organisation_id = $1 and m.meeting_id = $2 and i.item_id = $3
on conflict (organisation_id, decision_id) do update
  set text = read.decision.text || chr(10) || excluded.text, searched = read.decision.searched || excluded.searched,
    own_searched = read.decision.own_searched || excluded.own_searched`;

export const meetingProjection: Projection<MeetingEvent> = {
  name: 'meeting',
  version: 6,
  kind: 'meeting',
  tables: ['read.meeting', 'read.agendaItem', 'read.decision'],
  project,
};
