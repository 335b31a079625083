import type { CongressEvent, CongressFact } from './events.ts';
import type { AnchoringStage } from './vocabulary.ts';

type Told<Type extends CongressEvent['type']> = Omit<CongressFact<Type>, 'type' | 'v'>;
/** With words that are sealed; they read empty once they have been destroyed. */
type Worded<Type extends CongressEvent['type'], Words extends keyof CongressFact<Type>> = Omit<
  CongressFact<Type>,
  Words | 'type' | 'v'
> & { readonly [Word in Words]: string };

export type Deadline = Told<'DeadlineSet'>;
export type MotionClass = Told<'MotionClassSet'>;
export type CongressTask = Worded<'CongressTaskSet', 'what'> & {
  readonly done: { readonly note: string; readonly on: string } | null;
};
export type StudyEvening = Worded<'StudyEveningTold', 'material' | 'note'>;
/** Where a meeting is asked about a nomination. */
export type AskedAt = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly clauseId: string;
};
export type Nomination = Omit<Worded<'NominationMade', 'decision'>, 'nominee'> & {
  /** Null once it has been destroyed. */
  readonly name: string | null;
  readonly conditions: string;
  readonly consent: { readonly consents: boolean; readonly on: string | null } | null;
  readonly sent: { readonly to: string; readonly how: string; readonly on: string } | null;
  /** The clause of a meeting that asks, or asked, about it last. */
  readonly asked: AskedAt | null;
  readonly received: { readonly at: string | null; readonly reply: string } | null;
};
export type Anchoring = Worded<'AnchoringNeeded', 'title' | 'decision' | 'material'> & {
  readonly discussed: readonly Omit<Worded<'AnchoringDiscussed', 'note'>, 'anchoringId'>[];
  readonly reported: { readonly changed: string; readonly on: string } | null;
};

export type Congress = {
  /** Null until it is arranged. */
  readonly name: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string;
  readonly templateId: string | null;
  readonly deadlines: readonly Deadline[];
  readonly classes: readonly MotionClass[];
  /** Its documents; `versionId` is the version that it treats. */
  readonly texts: readonly { readonly textId: string; readonly versionId: string | null }[];
  readonly group: Worded<'WorkingGroupMandated', 'mandate'> | null;
  readonly tasks: readonly CongressTask[];
  readonly evenings: readonly StudyEvening[];
  readonly nominations: readonly Nomination[];
  readonly anchorings: readonly Anchoring[];
  readonly reports: readonly Worded<'DelegatesReported', 'text'>[];
};

export const initial: Congress = {
  ...{ name: null, startsOn: null, endsOn: null, place: '', templateId: null, deadlines: [] },
  ...{ classes: [], texts: [], group: null, tasks: [], evenings: [], nominations: [] },
  ...{ anchorings: [], reports: [] },
};

export const anchoringStage = ({
  reported,
  discussed,
  meetingId,
  owner,
  material,
}: Anchoring): AnchoringStage => {
  if (reported) return 'reported';
  if (discussed.length > 0) return 'discussed';
  return meetingId || owner || material ? 'planned' : 'needed';
};

/** The deadlines that a moment lies after: what came then came late by them. */
export const missedAt = ({ deadlines }: Pick<Congress, 'deadlines'>, at: string) =>
  deadlines.filter((deadline) => deadline.at !== null && deadline.at < at);
