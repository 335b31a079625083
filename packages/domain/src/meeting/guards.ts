import { refuse } from '../decider.ts';
import type { AgendaItem, Meeting } from './state.ts';
import { holders, itemOf } from './state.ts';
import type { MatterRule, MeetingRules } from './vocabulary.ts';

/** What happens at a meeting happens while it is open, and not before what is already in the record. */
export const atOpenMeeting = (meeting: Meeting, at: string | null) => {
  if (meeting.phase !== 'open') return refuse('meeting-not-open');
  return inOrder(meeting, at);
};

/** Only what has an hour can be out of order. */
export const inOrder = (meeting: Meeting, at: string | null) =>
  at !== null && at < meeting.latest
    ? refuse('earlier-than-the-record', 'at', { latest: meeting.latest })
    : undefined;

export const openItem = (meeting: Meeting, itemId: string) =>
  meeting.openItemId === itemId ? undefined : refuse('item-not-open', 'itemId');

type Constituting = Pick<
  Meeting,
  'officers' | 'dulyConvened' | 'register' | 'counted' | 'agendaAdopted'
>;

/** All that a meeting lacks before it may decide matters: officers, notice, register, agenda and quorum; each as a refusal. */
export const lacking = (
  meeting: Constituting,
  { verifiers: needed, quorum }: Pick<MeetingRules, 'verifiers' | 'quorum'>,
) => {
  const { dulyConvened, register, counted, agendaAdopted } = meeting;
  const elected = holders(meeting, 'verifier').length;
  const present = register?.length ?? counted?.size ?? 0;
  return [
    ...(holders(meeting, 'chair').length ? [] : [refuse('no-chair')]),
    ...(holders(meeting, 'secretary').length ? [] : [refuse('no-secretary')]),
    ...(elected < needed ? [refuse('too-few-verifiers', undefined, { needed, elected })] : []),
    ...(dulyConvened === null ? [refuse('convening-not-found')] : []),
    ...(dulyConvened === false ? [refuse('not-duly-convened')] : []),
    ...(register || counted ? [] : [refuse('no-register')]),
    ...(agendaAdopted ? [] : [refuse('agenda-not-adopted')]),
    ...((register || counted) && quorum !== null && present < quorum
      ? [refuse('not-quorate', undefined, { quorum, present })]
      : []),
  ];
};

/** Whether the meeting may decide matters now: the first of what it lacks. */
export const constituted = (meeting: Meeting) =>
  lacking(meeting, meeting.rules ?? { verifiers: 1, quorum: null })[0];

type Named = { readonly itemIds: readonly string[] } | null;
type Called = { readonly notice: Named; readonly calling: Named };

/** Why a meeting may not decide an item's matter, by what the rules say of it and what the notice named; nothing where it may. */
export const beyondPower = (
  { notice, calling }: Called,
  { itemId, matter }: Pick<AgendaItem, 'itemId' | 'matter'>,
  rule: Pick<MatterRule, 'competent' | 'mustBeInNotice'> | undefined,
) => {
  if (!rule?.competent) return refuse('body-not-competent', undefined, { matter });
  if (rule.mustBeInNotice && !(notice ?? calling)?.itemIds.includes(itemId))
    return refuse('matter-not-in-notice', undefined, { matter });
  return undefined;
};

/** What the rule set says about an item's matter; the meeting must be competent and the notice must have named it. */
export const matterRule = (meeting: Meeting, item: AgendaItem) => {
  const rule = meeting.rules?.matters.find(({ matter }) => matter === item.matter);
  return beyondPower(meeting, item, rule) ?? rule!;
};

export const knownItem = (meeting: Meeting, itemId: string) =>
  itemOf(meeting, itemId) ?? refuse('item-not-on-agenda', 'itemId');
