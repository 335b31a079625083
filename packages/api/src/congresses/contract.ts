import { PlausibleDate, PlausibleInstant } from '@klubba/domain';
import {
  AnchoringStage,
  ArrangeCongress,
  ChangeCongressDetails,
  DeadlineFor,
  DropAnchoring,
  FinishCongressTask,
  MakeNomination,
  MandateWorkingGroup,
  NeedAnchoring,
  NominationAnswer,
  PlanAnchoring,
  ReportAnchoring,
  SendNomination,
  SetCongressTask,
  SetDeadline,
  SetMotionClass,
  TellConsent,
  TellDelegatesReport,
  TellDiscussed,
  TellNominationReceived,
  TellStudyEvening,
} from '@klubba/domain/congress';
import { Stage } from '@klubba/domain/motion';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();
const text = z.string();
const at = z.iso.datetime();
const day = z.iso.date().nullable();
const on = PlausibleDate.nullable().default(null);

export const CongressesParams = z.object({ organisationId: id });
export const CongressParams = CongressesParams.extend({ congressId: id });
export const DeadlineParams = CongressParams.extend({ deadlineId: id });
export const MotionClassParams = CongressParams.extend({ letter: SetMotionClass.shape.letter });
export const CongressTextParams = CongressParams.extend({ textId: id });
export const CongressTaskParams = CongressParams.extend({ taskId: id });
export const StudyEveningParams = CongressParams.extend({ eveningId: id });
export const NominationParams = CongressParams.extend({ nominationId: id });
export const AnchoringParams = CongressParams.extend({ anchoringId: id });
export const DelegatesReportParams = CongressParams.extend({ reportId: id });

const Details = ChangeCongressDetails.omit({ type: true }).extend({ startsOn: on, endsOn: on });
export const ChangeCongressBody = Details.extend({ place: Details.shape.place.default('') });
export const ArrangeCongressBody = ChangeCongressBody.extend({
  templateId: ArrangeCongress.shape.templateId.default(null),
  /** Whether the moments of the earlier congress are moved along with its first day; else each is left without one. */
  moveDeadlines: z.boolean().default(false),
});
export const DeadlineBody = SetDeadline.omit({ type: true, deadlineId: true }).extend({
  name: SetDeadline.shape.name.default(''),
  at: PlausibleInstant.nullable().default(null),
});
export const MotionClassBody = SetMotionClass.omit({ type: true, letter: true }).extend({
  name: SetMotionClass.shape.name.default(''),
  treated: z.boolean().default(true),
  answeredBy: SetMotionClass.shape.answeredBy.default(''),
});
export const WorkingGroupBody = MandateWorkingGroup.omit({ type: true }).extend({
  decisionId: MandateWorkingGroup.shape.decisionId.default(null),
  mandate: MandateWorkingGroup.shape.mandate.default(''),
});
export const CongressTaskBody = SetCongressTask.omit({ type: true, taskId: true }).extend({
  owner: SetCongressTask.shape.owner.default(null),
  dueOn: on,
});
export const CongressTaskDoneBody = FinishCongressTask.omit({ type: true, taskId: true }).extend({
  note: FinishCongressTask.shape.note.default(''),
  on: PlausibleDate,
});
export const StudyEveningBody = TellStudyEvening.omit({ type: true, eveningId: true }).extend({
  bodyId: TellStudyEvening.shape.bodyId.default(null),
  chapter: TellStudyEvening.shape.chapter.default(''),
  on,
  material: TellStudyEvening.shape.material.default(''),
  came: TellStudyEvening.shape.came.default(null),
  about: z.boolean().default(false),
  motionIds: TellStudyEvening.shape.motionIds.default([]),
  note: TellStudyEvening.shape.note.default(''),
});
export const NominationBody = MakeNomination.omit({ type: true, nominationId: true }).extend({
  personId: MakeNomination.shape.personId.default(null),
  name: MakeNomination.shape.name.default(''),
  conditions: MakeNomination.shape.conditions.default(''),
  decisionId: MakeNomination.shape.decisionId.default(null),
  decision: MakeNomination.shape.decision.default(''),
});
export const PlaceNominationsBody = z.strictObject({
  meetingId: id,
  nominationIds: z.array(id).min(1).max(100),
});
export const CongressTextBody = z.strictObject({
  /** The version that the congress treats, where that is known. */
  versionId: id.nullable().default(null),
});
export const ConsentBody = TellConsent.omit({ type: true, nominationId: true }).extend({ on });
export const SendNominationBody = SendNomination.omit({ type: true, nominationId: true }).extend({
  how: SendNomination.shape.how.default(''),
  on: PlausibleDate,
});
export const NominationReceivedBody = TellNominationReceived.omit({
  ...{ type: true, nominationId: true },
}).extend({
  at: PlausibleInstant.nullable().default(null),
  reply: TellNominationReceived.shape.reply.default(''),
});
const planned = {
  material: PlanAnchoring.shape.material.default(''),
  owner: PlanAnchoring.shape.owner.default(null),
  meetingId: PlanAnchoring.shape.meetingId.default(null),
  dueOn: on,
};
export const NeedAnchoringBody = NeedAnchoring.omit({ type: true, anchoringId: true }).extend({
  motionId: NeedAnchoring.shape.motionId.default(null),
  decision: NeedAnchoring.shape.decision.default(''),
  ...planned,
});
export const PlanAnchoringBody = PlanAnchoring.omit({ type: true, anchoringId: true }).extend(
  planned,
);
export const DropAnchoringBody = DropAnchoring.omit({ type: true, anchoringId: true }).extend({
  on: PlausibleDate,
});
export const DiscussedBody = TellDiscussed.omit({ type: true, anchoringId: true }).extend({
  meetingId: TellDiscussed.shape.meetingId.default(null),
  on,
  note: TellDiscussed.shape.note.default(''),
});
export const AnchoringReportBody = ReportAnchoring.omit({ type: true, anchoringId: true }).extend({
  on: PlausibleDate,
});
export const DelegatesReportBody = TellDelegatesReport.omit({ type: true, reportId: true }).extend({
  meetingId: TellDelegatesReport.shape.meetingId.default(null),
  on,
  text: TellDelegatesReport.shape.text.default(''),
});

export const CongressChanged = z.object({ congressId: id, version: z.int() });
export const DeadlineAdded = CongressChanged.extend({ deadlineId: id });
export const CongressTaskAdded = CongressChanged.extend({ taskId: id });
export const StudyEveningTold = CongressChanged.extend({ eveningId: id });
export const NominationMade = CongressChanged.extend({ nominationId: id });
export const NominationsPlacedAt = CongressChanged.extend({ meetingId: id, itemId: id });
export const AnchoringNeeded = CongressChanged.extend({ anchoringId: id });
export const DelegatesReported = CongressChanged.extend({ reportId: id });

const Owner = SetCongressTask.shape.owner;

/** A congress as its record stands: what it treats and by when, who prepares it, and what was made of it at home. */
export const CongressView = z.object({
  rendered: Rendered,
  ...{ congressId: id, version: z.int(), name: text, startsOn: day, endsOn: day, place: text },
  /** The one that it began from. */
  template: z.object({ congressId: id, name: text }).nullable(),
  /** In the order of their moments; those without one are last. */
  deadlines: z.array(z.object({ deadlineId: id, for: DeadlineFor, name: text, at: at.nullable() })),
  classes: z.array(z.object({ letter: text, name: text, treated: z.boolean(), answeredBy: text })),
  /** Its documents, such as the programme: numbered texts in versions. */
  texts: z.array(
    z.object({
      ...{ textId: id, title: text, versions: z.int() },
      written: z.array(z.object({ versionId: id, number: z.int() })),
      /** The version that it treats, by its number. */
      treats: z.object({ versionId: id, number: z.int() }).nullable(),
    }),
  ),
  group: z.object({ bodyId: id, mandate: text, decisionId: id.nullable() }).nullable(),
  tasks: z.array(
    z.object({
      ...{ taskId: id, what: text, owner: Owner, dueOn: day, overdue: z.boolean() },
      /** Whether whoever asks may say that it is done: those who keep it, and whose it is. */
      mayFinish: z.boolean(),
      done: z.object({ note: text, on: z.iso.date() }).nullable(),
    }),
  ),
  evenings: z.array(
    z.object({
      ...{ eveningId: id, bodyId: id.nullable(), chapter: text, on: day, material: text },
      ...{ came: z.int().nullable(), about: z.boolean(), motionIds: z.array(id), note: text },
    }),
  ),
  nominations: z.array(
    z.object({
      ...{ nominationId: id, to: text, personId: id.nullable() },
      /** Null once it has been destroyed. */
      name: text.nullable(),
      ...{ conditions: text, decisionId: id.nullable(), decision: text },
      consent: z.object({ consents: z.boolean(), on: day }).nullable(),
      sent: z.object({ to: text, how: text, on: z.iso.date() }).nullable(),
      /** What a meeting that was asked made of it, as its record stands. */
      asked: z
        .object({
          ...{ meetingId: id.nullable(), itemId: id.nullable(), answer: NominationAnswer },
          decisionId: id.nullable(),
        })
        .nullable(),
      received: z.object({ at: at.nullable(), reply: text }).nullable(),
    }),
  ),
  anchorings: z.array(
    z.object({
      ...{ anchoringId: id, stage: AnchoringStage, title: text, motionId: id.nullable() },
      ...{ decision: text, material: text, owner: Owner, meetingId: id.nullable(), dueOn: day },
      overdue: z.boolean(),
      discussed: z.array(z.object({ meetingId: id.nullable(), on: day, note: text })),
      reported: z.object({ changed: text, on: z.iso.date() }).nullable(),
    }),
  ),
  reports: z.array(z.object({ reportId: id, meetingId: id.nullable(), on: day, text })),
  /** The motions to it that whoever asks may see. */
  motions: z.array(
    z.object({
      ...{ motionId: id, title: text, number: text.nullable(), classLetter: text.nullable() },
      ...{ ours: z.boolean(), stage: Stage, meetingIds: z.array(id) },
    }),
  ),
  /** The meetings that it names, or that its motions stand at, as far as whoever asks may see them. */
  meetings: z.array(
    z.object({
      ...{ meetingId: id, title: text, startsOn: z.iso.date(), startsAt: text.nullable() },
    }),
  ),
  /** The decisions that it rests on. */
  decisions: z.array(
    z.object({ decisionId: id, number: z.object({ year: z.int(), serial: z.int() }), text }),
  ),
  may: z.object({ arrange: z.boolean() }),
  people: z.array(z.object({ personId: id, name: text.nullable() })),
  bodies: z.array(z.object({ bodyId: id, name: text })),
});
export type CongressView = z.output<typeof CongressView>;

export const CongressSummary = z.object({
  ...{ congressId: id, name: text, startsOn: day, endsOn: day, place: text },
  /** The next that nobody has missed yet. */
  nextDeadline: z.object({ for: DeadlineFor, name: text, at }).nullable(),
  openTasks: z.int(),
  openAnchorings: z.int(),
  /** What of it is to be done by whoever asks, or by a body they sit in; the most pressing first. */
  waiting: z.array(
    z.object({
      ...{ kind: z.enum(['task', 'anchoring']), id, what: text, dueOn: day, overdue: z.boolean() },
    }),
  ),
});
export type CongressSummary = z.output<typeof CongressSummary>;

/** The latest first. */
export const CongressList = z.object({
  rendered: Rendered,
  congresses: z.array(CongressSummary),
  /** Those who are mentioned in what waits. */
  people: z.array(z.object({ personId: id, name: text.nullable() })),
});
export type CongressList = z.output<typeof CongressList>;

export type ArrangeCongressBody = z.input<typeof ArrangeCongressBody>;
export type ChangeCongressBody = z.input<typeof ChangeCongressBody>;
export type DeadlineBody = z.input<typeof DeadlineBody>;
export type MotionClassBody = z.input<typeof MotionClassBody>;
export type WorkingGroupBody = z.input<typeof WorkingGroupBody>;
export type CongressTaskBody = z.input<typeof CongressTaskBody>;
export type CongressTaskDoneBody = z.input<typeof CongressTaskDoneBody>;
export type StudyEveningBody = z.input<typeof StudyEveningBody>;
export type NominationBody = z.input<typeof NominationBody>;
export type PlaceNominationsBody = z.input<typeof PlaceNominationsBody>;
export type CongressTextBody = z.input<typeof CongressTextBody>;
export type DropAnchoringBody = z.input<typeof DropAnchoringBody>;
export type ConsentBody = z.input<typeof ConsentBody>;
export type SendNominationBody = z.input<typeof SendNominationBody>;
export type NominationReceivedBody = z.input<typeof NominationReceivedBody>;
export type NeedAnchoringBody = z.input<typeof NeedAnchoringBody>;
export type PlanAnchoringBody = z.input<typeof PlanAnchoringBody>;
export type DiscussedBody = z.input<typeof DiscussedBody>;
export type AnchoringReportBody = z.input<typeof AnchoringReportBody>;
export type DelegatesReportBody = z.input<typeof DelegatesReportBody>;
