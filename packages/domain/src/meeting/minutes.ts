import { agendaNumber, agendaOrder } from './agenda-tree.ts';
import type { Fact, Proceeding } from './events.ts';
import { annexesOf, type MeetingFile } from './papers/state.ts';
import {
  type AgendaItem,
  type Calling,
  liveProposals,
  type Meeting,
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
  readonly notice: Meeting['notice'];
  /** How it was called without Klubba; left out where it was not. */
  readonly calling?: Calling;
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
  'itemId' | 'title' | 'kind' | 'note' | 'takenUpAt' | 'recommendation'
> & {
  readonly paragraph: number;
  /** Its number on the agenda: the original stays beside the order treated. */
  readonly agendaNumber: string;
  /** Those that were not withdrawn. */
  readonly proposals: readonly Proposal[];
  readonly proceedings: readonly Proceeding[];
  readonly reservations: readonly Reservation[];
};

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
  notice: meeting.notice,
  ...(meeting.calling && { calling: meeting.calling }),
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
  const annexes = annexesOf(meeting).map(({ number, itemId, title, fileName, hash }) => ({
    ...{ number, itemId, title, fileName, hash },
  }));
  return annexes.length > 0 ? { annexes } : {};
};

/** The items that were taken up, in the order they were. */
const treated = ({ items }: Meeting) =>
  items
    .filter((item) => item.paragraph !== null)
    .toSorted((a, b) => Number(a.paragraph) - Number(b.paragraph));

const paragraphOf = (meeting: Meeting, item: AgendaItem): Paragraph => ({
  itemId: item.itemId,
  paragraph: Number(item.paragraph),
  agendaNumber: agendaNumber(meeting.items, item),
  title: item.title,
  kind: item.kind,
  note: item.note,
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

/** The record's canonical form is that of the first version of each event, so that what was signed long ago still has its hash. */
const asAtFirst = (event: Proceeding) =>
  ({ ...(event.type === 'ItemPassedOver' ? said(event) : event), v: 1 }) as unknown as Proceeding;

const isPassedOver = (status: string) => !['scheduled', 'open', 'closed'].includes(status);

/** At first nothing could be said of where a passed over item goes. */
const said = ({ bodyId, dueOn, instruction, ...event }: Fact<'ItemPassedOver'>) => ({
  ...event,
  ...(bodyId && { bodyId }),
  ...(dueOn && { dueOn }),
  ...(instruction && { instruction }),
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
