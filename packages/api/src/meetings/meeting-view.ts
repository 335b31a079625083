import {
  type AgendaItem,
  agendaNumber,
  agendaOrder,
  citedOf,
  isNamed,
  itemOf,
  lastAct,
  type Meeting,
  type MeetingRules,
  matterOf,
  noteOf,
  noticeDeadline,
  type Organisation,
  type Part,
  type Procedure,
  registerSteps,
  votersNumber,
  waitingMessages,
} from '@klubba/domain';
import { type Assignments, proposalView } from '../record/proposal-view.ts';
import type { MeetingPhase, MeetingView } from './contract.ts';
import { noticeRuleFor, rulesFor } from './held-under.ts';
import { itemElectionView } from './item-election-view.ts';

type Shown = Omit<MeetingView, 'conflicts' | 'people' | 'bodies' | 'sees'>;

/** A meeting's record as the desk, the agenda builder and the minutes page show it; names are added apart. */
export const viewOf = (
  { meetingId, version, meeting }: { meetingId: string; version: number; meeting: Meeting },
  organisation: Organisation,
  assignments: Assignments,
): Shown => {
  const { opened, notice, minutes } = meeting;
  const rules = meeting.rules ?? rulesFor(organisation, meeting);
  const noticeRule = noticeRuleFor(organisation, meeting);
  const days = notice?.noticeDays ?? noticeRule.value;
  return {
    ...{ meetingId, version, phase: meeting.phase as MeetingPhase },
    ...{ bodyId: meeting.bodyId, bodyName: organisation.bodies.get(meeting.bodyId)?.name ?? '' },
    ...{ kind: meeting.kind, title: meeting.title, place: meeting.place },
    ...{ startsOn: meeting.startsOn, startsAt: meeting.startsAt, timeZone: meeting.timeZone },
    noticeRule: {
      ...{ days, deadline: notice?.deadline ?? noticeDeadline(meeting.startsOn, days) },
      ...{ reference: noticeRule.reference ?? '', confirmed: noticeRule.confirmed },
    },
    notice: notice && {
      ...{ at: notice.at, on: notice.on, deadline: notice.deadline, deviation: notice.deviation },
      ...{ channels: [...notice.channels], recipients: notice.recipients.length },
      itemIds: [...notice.itemIds],
    },
    calling: meeting.calling && {
      ...meeting.calling,
      channels: [...meeting.calling.channels],
      itemIds: [...meeting.calling.itemIds],
    },
    changedAfterNotice: [...(meeting.changedAfterNotice ?? [])],
    noticeText: meeting.noticeText ?? '',
    noticeTextChanges: [...(meeting.noticeTextChanges ?? [])],
    toBeTold: waitingMessages(meeting).length,
    papers: meeting.papers.map(({ on, channels }) => ({ on, channels: [...channels] })),
    files: meeting.files.map((file) => ({
      ...{ ...file, audience: file.audience ?? null, earlier: [...(file.earlier ?? [])] },
    })),
    guests: meeting.guests.map((guest) => ({ ...guest, rights: [...guest.rights] })),
    cancelled: meeting.cancelled,
    seriesId: meeting.seriesId ?? null,
    adjournments: [...meeting.adjournments],
    ...{ openedAt: opened?.at ?? null, openedBy: opened?.by ?? null, closedAt: meeting.closedAt },
    ...{ verifiersNeeded: rules.verifiers, quorum: rules.quorum },
    castingVote: rules.castingVote,
    procedure: procedureIn(rules),
    ...{ openItemId: meeting.openItemId, dulyConvened: meeting.dulyConvened },
    agendaAdopted: meeting.agendaAdopted,
    items: agendaOrder(meeting.items).map((item) => itemView(meeting, rules, item)),
    removed: meeting.removed.flatMap(({ itemId, items }) => {
      const item = itemOf({ items }, itemId);
      return item ? [{ itemId, title: item.title }] : [];
    }),
    tasks: meeting.tasks.map(({ taskId, itemId, owner, dueOn, text, status, reports }) => ({
      ...{ taskId, itemId, owner, dueOn, text, status },
      reports: [...reports],
    })),
    proposals: meeting.proposals.map((proposal) => proposalView(meeting, proposal, assignments)),
    electorates: electoratesOf(meeting),
    elections: meeting.itemElections.map(itemElectionView),
    officers: [...meeting.officers],
    outsiders: meeting.outsiders.map(({ personId, association }) => ({ personId, association })),
    register: meeting.register && [...meeting.register],
    counted: meeting.counted,
    registerSteps: registerSteps(meeting).map((step) => ({
      ...step,
      ...{ in: [...step.in], out: [...step.out] },
    })),
    reservations: [...meeting.reservations],
    takenBack: meeting.takenBack.map(({ decisionId, number, itemId, text, takenBackAt }) => ({
      ...{ decisionId, number, itemId, text, takenBackAt },
    })),
    lastAct: lastAct(meeting),
    parts: meeting.parts.map(partView),
    minutes: {
      ...{ draft: minutes.draft, verifiedAt: minutes.verifiedAt },
      ...{ recordHash: minutes.recordHash, documentHash: minutes.documentHash },
      signers: minutes.signers.map(({ personId, capacity }) => ({ personId, capacity })),
      objections: [...minutes.objections],
      onPaper: minutes.onPaper && { ...minutes.onPaper, signers: [...minutes.onPaper.signers] },
      released: [...minutes.released],
      signatures: minutes.signatures.map(({ personId, method, at, vouchedBy, on }) => ({
        ...{ personId, method, at, vouchedBy, on },
      })),
    },
  };
};

/** A supplement, or a § that is signed by itself, with how far it has come. */
const partView = (part: Part): Shown['parts'][number] => {
  const { signers, signatures, released, ...sent } = part;
  return {
    ...(sent.kind === 'supplement'
      ? { ...sent, itemId: sent.correction.itemId, also: [...sent.also] }
      : { ...sent, supplementId: null, number: null, correction: null, also: [], reason: null }),
    signers: [...signers],
    released: released.map(({ personId, reason, at }) => ({ personId, reason, at })),
    signatures: signatures.map(({ personId, method, at, vouchedBy, on }) => ({
      ...{ personId, method, at, vouchedBy, on },
    })),
  };
};

const electoratesOf = ({ proposals, elections }: Meeting): Shown['electorates'] => {
  const lists = new Map<readonly string[], string[]>();
  const gavels = proposals.flatMap(({ clauses }) =>
    clauses.flatMap(({ decision }) => decision ?? []),
  );
  for (const decision of [...gavels, ...elections]) {
    const known = lists.get(decision.voters);
    if (known) known.push(decision.decisionId);
    else lists.set(decision.voters, [decision.decisionId]);
  }
  return [...lists].map(([voters, decisionIds]) => ({ decisionIds, personIds: [...voters] }));
};

const itemView = (
  meeting: Meeting,
  rules: ReturnType<typeof rulesFor>,
  item: AgendaItem,
): Shown['items'][number] => {
  const about = matterOf(item);
  const { matter: _, ...rule } = rules.matters.find(({ matter }) => matter === about)!;
  return {
    ...{ itemId: item.itemId, parentId: item.parentId, number: agendaNumber(meeting.items, item) },
    ...{ title: item.title, kind: item.kind, matter: item.matter },
    ...{ background: item.background, given: item.number, expectedAt: item.expectedAt },
    ...{ presenter: item.presenter, isNamed: isNamed(meeting, item) },
    ...{ note: noteOf(item), notes: item.notes.map(noteView) },
    recommendation: item.recommendation ?? false,
    ...{ status: statusOf(meeting, item), paragraph: item.paragraph, takenUpAt: item.takenUpAt },
    cited: citedOf(meeting, item),
    ...(item.isAnother && { isAnother: true as const }),
    ...{ matterId: item.matterId ?? item.itemId, firstReading: item.firstReading ?? null },
    ...{ rule, voters: votersNumber(meeting, item.itemId) ?? 0 },
    proceedings: [...item.proceedings],
  };
};

const procedureIn = (rules: MeetingRules): Procedure => {
  const {
    ruleSetVersion: _,
    quorum: __,
    verifiers: ___,
    castingVote: ____,
    matters: _____,
    ...procedure
  } = rules;
  return procedure;
};

const noteView = ({ table, ...note }: AgendaItem['notes'][number]) => ({
  ...note,
  table: table?.map((row) => [...row]) ?? null,
});

/** A heading is closed once nothing waits under it. */
const statusOf = ({ items }: Meeting, item: AgendaItem) => {
  if (item.kind !== 'heading') return item.status;
  const beneath = agendaOrder(items, item.itemId).filter(({ kind }) => kind !== 'heading');
  const waits = ({ status }: AgendaItem) => status === 'scheduled' || status === 'open';
  return beneath.length > 0 && !beneath.some(waits) ? 'closed' : item.status;
};
