import { z } from 'zod';
import { Owner } from '../decision/events.ts';
import { catalogue, fact, personal } from '../event.ts';
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
const WorkingGroupMandated = fact('WorkingGroupMandated', 1, {
  ...{ bodyId: id, decisionId: id.nullable(), mandate: text },
});
const CongressTaskSet = fact('CongressTaskSet', 1, {
  ...{ taskId: id, what: text, owner: Owner.nullable(), dueOn: on.nullable() },
});
const CongressTaskDone = fact('CongressTaskDone', 1, { taskId: id, note: text, on });
const CongressTaskDropped = fact('CongressTaskDropped', 1, { taskId: id });
const StudyEveningTold = fact('StudyEveningTold', 1, {
  ...{ eveningId: id, bodyId: id.nullable(), chapter: text, on: on.nullable(), material: text },
  ...{ came: z.int().nullable(), about: z.boolean(), motionIds: z.array(id), note: text },
});
const NominationMade = fact('NominationMade', 1, {
  ...{ nominationId: id, to: text, personId: id.nullable() },
  /** Who, where it is nobody known here, and on which conditions. */
  nominee: personal('nominationId'),
  ...{ decisionId: id.nullable(), decision: text },
});
const NominationConsented = fact('NominationConsented', 1, {
  nominationId: id,
  consents: z.boolean(),
  on: on.nullable(),
});
const NominationSent = fact('NominationSent', 1, { nominationId: id, to: text, how: text, on });
const NominationReceived = fact('NominationReceived', 1, {
  ...{ nominationId: id, at: at.nullable(), reply: text },
});
/** The clauses of a meeting that ask whether the association nominates them. */
const NominationsPlaced = fact('NominationsPlaced', 1, {
  ...{ meetingId: id, itemId: id },
  clauses: z.array(z.strictObject({ nominationId: id, clauseId: id })),
  at,
});
const NominationTakenBack = fact('NominationTakenBack', 1, { nominationId: id });
/** A decision of the congress that concerns the association, and what it means at home. */
const AnchoringNeeded = fact('AnchoringNeeded', 1, {
  ...{ anchoringId: id, title: text, motionId: id.nullable(), decision: text },
  ...{ material: text, owner: Owner.nullable(), meetingId: id.nullable(), dueOn: on.nullable() },
});
const AnchoringPlanned = fact('AnchoringPlanned', 1, {
  ...{ anchoringId: id, material: text, owner: Owner.nullable() },
  ...{ meetingId: id.nullable(), dueOn: on.nullable() },
});
/** It did not concern the association after all, or was entered by mistake. */
const AnchoringDropped = fact('AnchoringDropped', 1, { anchoringId: id, reason: text, on });
const AnchoringDiscussed = fact('AnchoringDiscussed', 1, {
  ...{ anchoringId: id, meetingId: id.nullable(), on: on.nullable(), note: text },
});
const AnchoringReported = fact('AnchoringReported', 1, {
  ...{ anchoringId: id, changed: text, on },
});
const DelegatesReported = fact('DelegatesReported', 1, {
  ...{ reportId: id, meetingId: id.nullable(), on: on.nullable(), text },
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
  ],
);
export type CongressEvent = NonNullable<typeof congressEvents.event>;
export type CongressFact<Type extends CongressEvent['type']> = Extract<
  CongressEvent,
  { type: Type }
>;
