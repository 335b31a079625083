import { z } from 'zod';
import { Owner } from '../decision/events.ts';
import { lineField, proseField } from '../text-field.ts';
import { DeadlineFor } from './vocabulary.ts';

const id = z.uuid();
const on = z.iso.date();
const at = z.iso.datetime({ precision: 3 });
const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

const details = {
  ...{ name: lineField(200), startsOn: on.nullable(), endsOn: on.nullable() },
  place: lineField(200, 0),
};
const letter = lineField(5);
const planned = {
  ...{ material: proseField(5_000, 0), owner: Owner.nullable() },
  ...{ meetingId: id.nullable(), dueOn: on.nullable() },
};

export const ArrangeCongress = command('ArrangeCongress', {
  ...{ ...details, templateId: id.nullable(), at },
});
export const ChangeCongressDetails = command('ChangeCongressDetails', details);
/** `at` is the last moment; null while nobody knows it. */
export const SetDeadline = command('SetDeadline', {
  ...{ deadlineId: id, for: DeadlineFor, name: lineField(200, 0), at: at.nullable() },
});
export const DropDeadline = command('DropDeadline', { deadlineId: id });
export const SetMotionClass = command('SetMotionClass', {
  ...{ letter, name: lineField(200, 0), treated: z.boolean(), answeredBy: lineField(200, 0) },
});
export const DropMotionClass = command('DropMotionClass', { letter });
/** `versionId` is the version that the congress treats; null while nobody has said which. */
export const AddCongressText = command('AddCongressText', {
  textId: id,
  versionId: id.nullable(),
});
export const RemoveCongressText = command('RemoveCongressText', { textId: id });
export const MandateWorkingGroup = command('MandateWorkingGroup', {
  ...{ bodyId: id, decisionId: id.nullable(), mandate: proseField(5_000, 0) },
});
export const SetCongressTask = command('SetCongressTask', {
  ...{ taskId: id, what: lineField(300), owner: Owner.nullable(), dueOn: on.nullable() },
});
export const FinishCongressTask = command('FinishCongressTask', {
  ...{ taskId: id, note: proseField(2_000, 0), on },
});
export const DropCongressTask = command('DropCongressTask', { taskId: id });
export const TellStudyEvening = command('TellStudyEvening', {
  ...{ eveningId: id, bodyId: id.nullable(), chapter: lineField(200, 0), on: on.nullable() },
  ...{ material: proseField(5_000, 0), came: z.int().min(0).max(100_000).nullable() },
  ...{ about: z.boolean(), motionIds: z.array(id).max(100), note: proseField(5_000, 0) },
});
/** `personId` for whoever is known here, else `name`. */
export const MakeNomination = command('MakeNomination', {
  ...{ nominationId: id, to: lineField(200), personId: id.nullable(), name: lineField(200, 0) },
  ...{ conditions: proseField(2_000, 0), decisionId: id.nullable(), decision: lineField(200, 0) },
});
export const TellConsent = command('TellConsent', {
  ...{ nominationId: id, consents: z.boolean(), on: on.nullable() },
});
export const SendNomination = command('SendNomination', {
  ...{ nominationId: id, to: lineField(300), how: lineField(200, 0), on },
});
export const TellNominationReceived = command('TellNominationReceived', {
  ...{ nominationId: id, at: at.nullable(), reply: lineField(500, 0) },
});
/** Asks a meeting about some of them: each by a clause of its own, under one item. */
export const PlaceNominations = command('PlaceNominations', {
  ...{ meetingId: id, itemId: id, at },
  clauses: z
    .array(z.strictObject({ nominationId: id, clauseId: id }))
    .min(1)
    .max(100),
});
export const TakeNominationBack = command('TakeNominationBack', { nominationId: id });
export const NeedAnchoring = command('NeedAnchoring', {
  ...{ anchoringId: id, title: lineField(300), motionId: id.nullable() },
  ...{ decision: lineField(300, 0), ...planned },
});
export const PlanAnchoring = command('PlanAnchoring', { anchoringId: id, ...planned });
export const DropAnchoring = command('DropAnchoring', {
  ...{ anchoringId: id, reason: proseField(2_000), on },
});
export const TellDiscussed = command('TellDiscussed', {
  ...{ anchoringId: id, meetingId: id.nullable(), on: on.nullable(), note: proseField(5_000, 0) },
});
export const ReportAnchoring = command('ReportAnchoring', {
  ...{ anchoringId: id, changed: proseField(10_000), on },
});
export const TellDelegatesReport = command('TellDelegatesReport', {
  ...{ reportId: id, meetingId: id.nullable(), on: on.nullable(), text: proseField(20_000, 0) },
});

export const CongressCommand = z.discriminatedUnion('type', [
  ArrangeCongress,
  ChangeCongressDetails,
  SetDeadline,
  DropDeadline,
  SetMotionClass,
  DropMotionClass,
  AddCongressText,
  RemoveCongressText,
  MandateWorkingGroup,
  SetCongressTask,
  FinishCongressTask,
  DropCongressTask,
  TellStudyEvening,
  MakeNomination,
  TellConsent,
  SendNomination,
  TellNominationReceived,
  PlaceNominations,
  TakeNominationBack,
  NeedAnchoring,
  PlanAnchoring,
  DropAnchoring,
  TellDiscussed,
  ReportAnchoring,
  TellDelegatesReport,
]);
export type CongressCommand = z.infer<typeof CongressCommand>;
export type AskCongress<Type extends CongressCommand['type']> = Extract<
  CongressCommand,
  { type: Type }
>;
