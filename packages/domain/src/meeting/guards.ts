import { refuse } from '../decider.ts';
import type { AgendaItem, Meeting } from './state.ts';
import { holders, itemOf } from './state.ts';
import type { MatterRule } from './vocabulary.ts';

/** What happens at a meeting happens while it is open, and not before what is already in the record. */
export const atOpenMeeting = (meeting: Meeting, at: string) => {
  if (meeting.phase !== 'open') return refuse('meeting-not-open');
  return inOrder(meeting, at);
};

export const inOrder = (meeting: Meeting, at: string) =>
  at < meeting.latest
    ? refuse('earlier-than-the-record', 'at', { latest: meeting.latest })
    : undefined;

export const openItem = (meeting: Meeting, itemId: string) =>
  meeting.openItemId === itemId ? undefined : refuse('item-not-open', 'itemId');

/** Whether the meeting may decide matters now: officers, register, agenda, notice and quorum. */
export const constituted = (meeting: Meeting) => {
  if (!holders(meeting, 'chair').length) return refuse('no-chair');
  if (!holders(meeting, 'secretary').length) return refuse('no-secretary');
  const [needed, elected] = [meeting.rules?.verifiers ?? 1, holders(meeting, 'verifier').length];
  if (elected < needed) return refuse('too-few-verifiers', undefined, { needed, elected });
  if (meeting.dulyConvened === null) return refuse('convening-not-found');
  if (!meeting.dulyConvened) return refuse('not-duly-convened');
  if (!meeting.register) return refuse('no-register');
  if (!meeting.agendaAdoptedAt) return refuse('agenda-not-adopted');
  return quorate(meeting, meeting.register.length);
};

const quorate = (meeting: Meeting, present: number) => {
  const quorum = meeting.rules?.quorum ?? null;
  if (quorum === null || present >= quorum) return undefined;
  return refuse('not-quorate', undefined, { quorum, present });
};

/** What the rule set says about an item's matter; the meeting must be competent and the notice must have named it. */
export const matterRule = (meeting: Meeting, item: AgendaItem) => {
  const rule = meeting.rules?.matters.find(({ matter }) => matter === item.matter);
  if (!rule?.competent) return refuse('body-not-competent', undefined, { matter: item.matter });
  if (rule.mustBeInNotice && !meeting.notice?.itemIds.includes(item.itemId))
    return refuse('matter-not-in-notice', undefined, { matter: item.matter });
  return rule satisfies MatterRule;
};

export const knownItem = (meeting: Meeting, itemId: string) =>
  itemOf(meeting, itemId) ?? refuse('item-not-on-agenda', 'itemId');
