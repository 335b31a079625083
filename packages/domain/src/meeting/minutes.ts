import { agendaNumber, agendaOrder } from './agenda-tree.ts';
import type { Fact, Proceeding } from './events.ts';
import { annexesOf, type MeetingFile } from './papers/state.ts';
import type { Audience } from './papers/vocabulary.ts';
import {
  type AgendaItem,
  type Calling,
  itemOf,
  liveProposals,
  type Meeting,
  type Note,
  type OfficerTerm,
  type Outsider,
  type Proposal,
  type Reservation,
} from './state.ts';

/** The minutes as data: the record in the order treated, people by id. Its hash is the hash of the record. */
export type MinutesRecord = {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly kind: Meeting['kind'];
  readonly title: string;
  readonly startsOn: string;
  readonly startsAt: string | null;
  readonly timeZone: string;
  readonly place: string;
  /** That it is cited by the numbers of its agenda; left out where it is by running §. */
  readonly numbering?: 'agenda';
  readonly notice: Meeting['notice'];
  /** How it was called without Klubba; left out where it was not. */
  readonly calling?: Calling;
  /** What of the notice was changed after it; left out where nothing was. */
  readonly changedAfterNotice?: NonNullable<Meeting['changedAfterNotice']>;
  /** The days on which its text was changed after it, null where nobody knows; left out where it was not. */
  readonly noticeTextChanged?: readonly (string | null)[];
  /** Papers that followed the notice; left out where none did. */
  readonly papers?: Meeting['papers'];
  /** What is read with them; left out where there is nothing. */
  readonly annexes?: readonly Annex[];
  readonly openedAt: string | null;
  readonly openedBy: string | null;
  readonly closedAt: string | null;
  readonly officers: readonly HeldOffice[];
  /** Officers from elsewhere, and from where; left out where there are none. */
  readonly outsiders?: readonly Pick<Outsider, 'personId' | 'association'>[];
  readonly register: readonly RegisterStep[];
  readonly paragraphs: readonly Paragraph[];
  readonly passedOver: readonly Pick<AgendaItem, 'itemId' | 'title' | 'status'>[];
};

type Annex = Pick<MeetingFile, 'itemId' | 'title' | 'fileName' | 'hash'> & {
  readonly number: number;
  /** Whom it is for; left out where nobody was asked. */
  readonly audience?: Audience;
};

/** Who held an office at the meeting, from when and until when as far as anybody knows. */
type HeldOffice = Pick<OfficerTerm, 'personId' | 'office'> & {
  readonly from: string | null;
  readonly to: string | null;
};

/** How many were in the voting register from an instant on, and who came and went. */
type RegisterStep = {
  readonly at: string | null;
  readonly itemId: string;
  readonly in: readonly string[];
  readonly out: readonly string[];
  readonly size: number;
};

export type Paragraph = Pick<
  AgendaItem,
  'itemId' | 'title' | 'kind' | 'takenUpAt' | 'recommendation'
> & {
  readonly paragraph: number;
  /** The number of its § in minutes written by others; left out where it has none. */
  readonly mark?: string;
  /** The headings that it stands under, the outermost first; left out where there are none. */
  readonly headings?: readonly HeadingOver[];
  /** What was written of it beforehand, where the rules want it in the minutes; else left out. */
  readonly background?: string;
  /** Its free text. */
  readonly note: string;
  /** Its free texts, where they are several, or have a heading or a table; else left out. */
  readonly notes?: readonly Note[];
  /** Its number on the agenda: the original stays beside the order treated. */
  readonly agendaNumber: string;
  /** Those that were not withdrawn. */
  readonly proposals: readonly Proposal[];
  readonly proceedings: readonly Proceeding[];
  readonly reservations: readonly Reservation[];
};

export type HeadingOver = Pick<AgendaItem, 'itemId' | 'title'> & { readonly agendaNumber: string };

/** Minutes are a projection: nobody writes them, they follow from what was recorded. */
export const minutesOf = (meetingId: string, meeting: Meeting): MinutesRecord => ({
  meetingId,
  bodyId: meeting.bodyId,
  kind: meeting.kind,
  title: meeting.title,
  startsOn: meeting.startsOn,
  startsAt: meeting.startsAt,
  timeZone: meeting.timeZone,
  place: meeting.place,
  ...(meeting.rules?.numbering === 'agenda' && { numbering: 'agenda' }),
  notice: meeting.notice,
  ...(meeting.calling && { calling: meeting.calling }),
  ...(meeting.changedAfterNotice && { changedAfterNotice: meeting.changedAfterNotice }),
  ...(meeting.noticeTextChanges && {
    noticeTextChanged: meeting.noticeTextChanges.map(({ on }) => on),
  }),
  ...(meeting.papers.length > 0 && { papers: meeting.papers }),
  ...annexesIn(meeting),
  openedAt: meeting.opened?.at ?? null,
  openedBy: meeting.opened?.by ?? null,
  closedAt: meeting.closedAt,
  officers: meeting.officers.map(({ personId, office, from, to }) => ({
    ...{ personId, office, from: from.at, to: to?.at ?? null },
  })),
  ...(meeting.outsiders.length > 0 && {
    outsiders: meeting.outsiders.map(({ personId, association }) => ({ personId, association })),
  }),
  register: registerSteps(meeting),
  paragraphs: treated(meeting).map((item) => paragraphOf(meeting, item)),
  passedOver: agendaOrder(meeting.items)
    .filter(({ status, paragraph }) => paragraph === null && isPassedOver(status))
    .map(({ itemId, title, status }) => ({ itemId, title, status })),
});

const annexesIn = (meeting: Meeting) => {
  const annexes = annexesOf(meeting).map(({ number, itemId, title, fileName, hash, audience }) => ({
    ...{ number, itemId, title, fileName, hash },
    ...(audience && { audience }),
  }));
  return annexes.length > 0 ? { annexes } : {};
};

/** The items that were taken up, in the order they were. */
const treated = ({ items }: Meeting) =>
  items
    .filter((item) => item.paragraph !== null)
    .toSorted((a, b) => Number(a.paragraph) - Number(b.paragraph));

/** A § as the minutes have it. */
export const paragraphOf = (meeting: Meeting, item: AgendaItem): Paragraph => ({
  itemId: item.itemId,
  paragraph: Number(item.paragraph),
  agendaNumber: agendaNumber(meeting.items, item),
  ...(item.mark && { mark: item.mark }),
  ...under(meeting, item),
  title: item.title,
  kind: item.kind,
  ...(meeting.rules?.backgroundInMinutes && item.background && { background: item.background }),
  ...noted(item),
  takenUpAt: item.takenUpAt,
  ...(item.recommendation && { recommendation: true }),
  proposals: liveProposals(meeting, item.itemId),
  proceedings: item.proceedings.map(asAtFirst),
  reservations: meeting.reservations.filter(({ decisionId }) =>
    item.proceedings.some(
      (p) => 'decisionId' in p && p.type !== 'ReservationEntered' && p.decisionId === decisionId,
    ),
  ),
});

/** The headings over an item. */
const under = (
  { items }: Pick<Meeting, 'items'>,
  item: Pick<AgendaItem, 'parentId'>,
): { headings?: readonly HeadingOver[] } => {
  const parent = itemOf({ items }, item.parentId);
  if (!parent) return {};
  const above = under({ items }, parent);
  if (parent.kind !== 'heading') return above;
  const { itemId, title } = parent;
  const heading = { itemId, title, agendaNumber: agendaNumber(items, parent) };
  return { headings: [...(above.headings ?? []), heading] };
};

/** One text without a heading stands as it always did. */
const noted = ({ notes }: AgendaItem) => {
  const [first, ...more] = notes;
  if (!first) return { note: '' };
  const isPlain = more.length === 0 && !first.heading && !first.table;
  return isPlain ? { note: first.text } : { note: '', notes };
};

/** The record's canonical form is that of the first version of each event, so that what was signed long ago still has its hash. */
const asAtFirst = (event: Proceeding) =>
  ({ ...withoutDefaults(event), v: 1 }) as unknown as Proceeding;

/** What later versions added stands only where it says something. */
const withoutDefaults = (event: Proceeding): object => {
  if (event.type === 'DivisionDemanded') {
    const { how, ...demanded } = event;
    return how === 'division' ? demanded : event;
  }
  if (event.type === 'ItemPassedOver') return said(event);
  if (event.type === 'AgendaItemAdded') return plain(event);
  if (event.type === 'RecordCorrected' || event.type === 'ElectionCorrected') {
    const { supplement, ...corrected } = event;
    return supplement === null ? corrected : event;
  }
  if (event.type !== 'DecisionCorrected') return event;
  const { lapsed, restored, texts, supplement, ...corrected } = event;
  return {
    ...corrected,
    ...(lapsed.length > 0 && { lapsed }),
    ...(restored.length > 0 && { restored }),
    ...(texts.length > 0 && { texts }),
    ...(supplement !== null && { supplement }),
  };
};

const isPassedOver = (status: string) => !['scheduled', 'open', 'closed'].includes(status);

/** At first nothing could be said of where a passed over item goes. */
const said = ({ bodyId, dueOn, instruction, ...event }: Fact<'ItemPassedOver'>) => ({
  ...event,
  ...(bodyId && { bodyId }),
  ...(dueOn && { dueOn }),
  ...(instruction && { instruction }),
});

/** Without what the first agendas could not say, where nothing was said. */
const plain = ({ number, expectedAt, presenter, ...item }: Fact<'AgendaItemAdded'>) => ({
  ...item,
  ...(number !== null && { number }),
  ...(expectedAt !== null && { expectedAt }),
  ...(presenter && { presenter }),
});

/** The register over the evening, as steps: established, then every adjustment. */
export const registerSteps = (meeting: Meeting): readonly RegisterStep[] => {
  let size = 0;
  return treated(meeting)
    .flatMap(({ itemId, proceedings }) => proceedings.flatMap((event) => stepOf(itemId, event)))
    .map(({ counted, ...step }) => {
      size = counted ?? size + step.in.length - step.out.length;
      return { ...step, size };
    });
};

type Step = Omit<RegisterStep, 'size'> & { readonly counted?: number };

const stepOf = (itemId: string, event: Proceeding): readonly Step[] => {
  if (event.type === 'RegisterEstablished')
    return [
      {
        ...{ at: event.at, itemId, in: event.personIds, out: [] },
        counted: event.personIds.length,
      },
    ];
  if (event.type === 'RegisterCounted')
    return [{ at: event.at, itemId, in: [], out: [], counted: event.size }];
  if (event.type === 'RegisterAdjusted')
    return [{ at: event.at, itemId, in: event.in, out: event.out }];
  return [];
};
