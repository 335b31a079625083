import { z } from 'zod';
import { Owner } from '../decision/events.ts';
import { catalogue, fact, personal, type StoredEvent, type Superseded } from '../event.ts';
import { DeadlineFor } from './vocabulary.ts';

const id = z.uuid();
const on = z.iso.date();
const at = z.iso.datetime({ precision: 3 });
const text = z.string();

const details = { name: text, startsOn: on.nullable(), endsOn: on.nullable(), place: text };

/** `templateId` is the congress whose ladder, classes and tasks it began from. */
const CongressArranged = fact('CongressArranged', 1, { ...details, templateId: id.nullable(), at });
const CongressDetailsChanged = fact('CongressDetailsChanged', 1, details);
/** `at` is null while nobody knows the moment. */
const DeadlineSet = fact('DeadlineSet', 1, {
  ...{ deadlineId: id, for: DeadlineFor, name: text, at: at.nullable() },
});
const DeadlineDropped = fact('DeadlineDropped', 1, { deadlineId: id });
const MotionClassSet = fact('MotionClassSet', 1, {
  ...{ letter: text, name: text, treated: z.boolean(), answeredBy: text },
});
const MotionClassDropped = fact('MotionClassDropped', 1, { letter: text });
const CongressTextAdded1 = fact('CongressTextAdded', 1, { textId: id });
/** `versionId` is the version that it treats; null while nobody has said which. */
const CongressTextAdded = fact('CongressTextAdded', 2, { textId: id, versionId: id.nullable() });
const CongressTextRemoved = fact('CongressTextRemoved', 1, { textId: id });
const mandated = { bodyId: id, decisionId: id.nullable() };
const WorkingGroupMandated1 = fact('WorkingGroupMandated', 1, { ...mandated, mandate: text });
const WorkingGroupMandated = fact('WorkingGroupMandated', 2, {
  ...{ ...mandated, mandate: personal('$stream') },
});
const task = { taskId: id, owner: Owner.nullable(), dueOn: on.nullable() };
const CongressTaskSet1 = fact('CongressTaskSet', 1, {
  ...{ taskId: id, what: text, owner: Owner.nullable(), dueOn: on.nullable() },
});
const CongressTaskSet = fact('CongressTaskSet', 2, { ...task, what: personal('taskId') });
const CongressTaskDone1 = fact('CongressTaskDone', 1, { taskId: id, note: text, on });
const CongressTaskDone = fact('CongressTaskDone', 2, {
  ...{ taskId: id, note: personal('taskId'), on },
});
const CongressTaskDropped = fact('CongressTaskDropped', 1, { taskId: id });
const evening = {
  ...{ eveningId: id, bodyId: id.nullable(), chapter: text, on: on.nullable() },
  ...{ came: z.int().nullable(), about: z.boolean(), motionIds: z.array(id) },
};
const StudyEveningTold1 = fact('StudyEveningTold', 1, {
  ...{ eveningId: id, bodyId: id.nullable(), chapter: text, on: on.nullable(), material: text },
  ...{ came: z.int().nullable(), about: z.boolean(), motionIds: z.array(id), note: text },
});
const StudyEveningTold = fact('StudyEveningTold', 2, {
  ...{ ...evening, material: personal('eveningId'), note: personal('eveningId') },
});
const nomination = {
  ...{ nominationId: id, to: text, personId: id.nullable() },
  /** Who, where it is nobody known here, and on which conditions. */
  nominee: personal('nominationId'),
  decisionId: id.nullable(),
};
const NominationMade1 = fact('NominationMade', 1, { ...nomination, decision: text });
/** `to` is the office; `decision` is that by which they are nominated, as it is cited. */
const NominationMade = fact('NominationMade', 2, {
  ...{ ...nomination, decision: personal('nominationId') },
});
const NominationConsented = fact('NominationConsented', 1, {
  nominationId: id,
  consents: z.boolean(),
  on: on.nullable(),
});
const NominationSent1 = fact('NominationSent', 1, { nominationId: id, to: text, how: text, on });
const NominationSent = fact('NominationSent', 2, {
  ...{ nominationId: id, to: personal('nominationId'), how: personal('nominationId'), on },
});
const nominationReceived = { nominationId: id, at: at.nullable() };
const NominationReceived1 = fact('NominationReceived', 1, { ...nominationReceived, reply: text });
const NominationReceived = fact('NominationReceived', 2, {
  ...{ ...nominationReceived, reply: personal('nominationId') },
});
/** The clauses of a meeting that ask whether the association nominates them. */
const NominationsPlaced = fact('NominationsPlaced', 1, {
  ...{ meetingId: id, itemId: id },
  clauses: z.array(z.strictObject({ nominationId: id, clauseId: id })),
  at,
});
const NominationTakenBack = fact('NominationTakenBack', 1, { nominationId: id });
const planned = { owner: Owner.nullable(), meetingId: id.nullable(), dueOn: on.nullable() };
const needed = { anchoringId: id, motionId: id.nullable(), ...planned };
const AnchoringNeeded1 = fact('AnchoringNeeded', 1, {
  ...{ anchoringId: id, title: text, motionId: id.nullable(), decision: text },
  ...{ material: text, ...planned },
});
/** A decision of the congress that concerns the association, and what it means at home. */
const AnchoringNeeded = fact('AnchoringNeeded', 2, {
  ...{ ...needed, title: personal('anchoringId'), decision: personal('anchoringId') },
  material: personal('anchoringId'),
});
const AnchoringPlanned1 = fact('AnchoringPlanned', 1, {
  ...{ anchoringId: id, material: text, ...planned },
});
const AnchoringPlanned = fact('AnchoringPlanned', 2, {
  ...{ anchoringId: id, material: personal('anchoringId'), ...planned },
});
const AnchoringDropped1 = fact('AnchoringDropped', 1, { anchoringId: id, reason: text, on });
/** It did not concern the association after all, or was entered by mistake. */
const AnchoringDropped = fact('AnchoringDropped', 2, {
  ...{ anchoringId: id, reason: personal('anchoringId'), on },
});
const discussed = { anchoringId: id, meetingId: id.nullable(), on: on.nullable() };
const AnchoringDiscussed1 = fact('AnchoringDiscussed', 1, { ...discussed, note: text });
const AnchoringDiscussed = fact('AnchoringDiscussed', 2, {
  ...{ ...discussed, note: personal('anchoringId') },
});
const AnchoringReported1 = fact('AnchoringReported', 1, { anchoringId: id, changed: text, on });
const AnchoringReported = fact('AnchoringReported', 2, {
  ...{ anchoringId: id, changed: personal('anchoringId'), on },
});
const reported = { reportId: id, meetingId: id.nullable(), on: on.nullable() };
const DelegatesReported1 = fact('DelegatesReported', 1, { ...reported, text });
const DelegatesReported = fact('DelegatesReported', 2, {
  ...{ ...reported, text: personal('reportId') },
});

/** What was told in the clear reads as it stands. */
const unchanged = (schema: z.ZodObject): Superseded => ({
  schema,
  upcast: (old: never) => ({ ...(old as StoredEvent), v: 2 }),
});

export const congressEvents = catalogue(
  [
    CongressArranged,
    CongressDetailsChanged,
    DeadlineSet,
    DeadlineDropped,
    MotionClassSet,
    MotionClassDropped,
    CongressTextAdded,
    CongressTextRemoved,
    WorkingGroupMandated,
    CongressTaskSet,
    CongressTaskDone,
    CongressTaskDropped,
    StudyEveningTold,
    NominationMade,
    NominationConsented,
    NominationSent,
    NominationReceived,
    NominationsPlaced,
    NominationTakenBack,
    AnchoringNeeded,
    AnchoringPlanned,
    AnchoringDropped,
    AnchoringDiscussed,
    AnchoringReported,
    DelegatesReported,
  ],
  [
    {
      schema: CongressTextAdded1,
      upcast: (old: z.infer<typeof CongressTextAdded1>) => ({ ...old, v: 2, versionId: null }),
    },
    ...[
      WorkingGroupMandated1,
      CongressTaskSet1,
      CongressTaskDone1,
      StudyEveningTold1,
      NominationMade1,
      NominationSent1,
      NominationReceived1,
      AnchoringNeeded1,
      AnchoringPlanned1,
      AnchoringDropped1,
      AnchoringDiscussed1,
      AnchoringReported1,
      DelegatesReported1,
    ].map(unchanged),
  ],
);
export type CongressEvent = NonNullable<typeof congressEvents.event>;
export type CongressFact<Type extends CongressEvent['type']> = Extract<
  CongressEvent,
  { type: Type }
>;
