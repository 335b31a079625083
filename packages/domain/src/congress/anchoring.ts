import { refuse } from '../decider.ts';
import { arranged } from './arranging.ts';
import type { AskCongress } from './commands.ts';
import type { CongressEvent } from './events.ts';
import type { Congress } from './state.ts';

/** An evening on which a chapter studied what the congress will treat. */
export const tellStudyEvening = (
  congress: Congress,
  { type: _, ...evening }: AskCongress<'TellStudyEvening'>,
) => {
  const fault = arranged(congress);
  if (fault) return fault;
  if (!evening.bodyId && !evening.chapter) return refuse('chapter-unnamed', 'chapter');
  return [{ type: 'StudyEveningTold', v: 2, ...evening }] satisfies CongressEvent[];
};

/** A decision of the congress that concerns the association: it is shown until somebody has reported what was made of it. */
export const needAnchoring = (
  congress: Congress,
  { type: _, ...needed }: AskCongress<'NeedAnchoring'>,
) => {
  const fault = arranged(congress);
  if (fault) return fault;
  const { anchoringId } = needed;
  if (congress.anchorings.some((one) => one.anchoringId === anchoringId)) return [];
  return [{ type: 'AnchoringNeeded', v: 2, ...needed }] satisfies CongressEvent[];
};

const anchoringAt = ({ anchorings }: Congress, anchoringId: string) =>
  anchorings.find((one) => one.anchoringId === anchoringId) ??
  refuse('anchoring-unknown', 'anchoringId');

export const planAnchoring = (
  congress: Congress,
  { type: _, ...plan }: AskCongress<'PlanAnchoring'>,
) => {
  const anchoring = anchoringAt(congress, plan.anchoringId);
  if ('refused' in anchoring) return anchoring;
  return [{ type: 'AnchoringPlanned', v: 2, ...plan }] satisfies CongressEvent[];
};

/** One that was added by mistake, or does not concern the association, waits for nobody any more. What was reported is no mistake. */
export const dropAnchoring = (
  congress: Congress,
  { type: _, ...dropped }: AskCongress<'DropAnchoring'>,
) => {
  const anchoring = anchoringAt(congress, dropped.anchoringId);
  if ('refused' in anchoring) return anchoring;
  if (anchoring.reported) return refuse('anchoring-reported', 'anchoringId');
  return [{ type: 'AnchoringDropped', v: 2, ...dropped }] satisfies CongressEvent[];
};

export const tellDiscussed = (
  congress: Congress,
  { type: _, ...told }: AskCongress<'TellDiscussed'>,
) => {
  const anchoring = anchoringAt(congress, told.anchoringId);
  if ('refused' in anchoring) return anchoring;
  return [{ type: 'AnchoringDiscussed', v: 2, ...told }] satisfies CongressEvent[];
};

export const reportAnchoring = (
  congress: Congress,
  { anchoringId, changed, on }: AskCongress<'ReportAnchoring'>,
) => {
  const anchoring = anchoringAt(congress, anchoringId);
  if ('refused' in anchoring) return anchoring;
  return [{ type: 'AnchoringReported', v: 2, anchoringId, changed, on }] satisfies CongressEvent[];
};

export const tellDelegatesReport = (
  congress: Congress,
  { type: _, ...report }: AskCongress<'TellDelegatesReport'>,
) => {
  const fault = arranged(congress);
  if (fault) return fault;
  if (!report.text && !report.meetingId) return refuse('report-says-nothing', 'text');
  return [{ type: 'DelegatesReported', v: 2, ...report }] satisfies CongressEvent[];
};
