import { refuse } from '../decider.ts';
import type { AgendaItem, Meeting } from './state.ts';
import { holders, itemOf, voters } from './state.ts';
import { usualProcedure } from './usual-procedure.ts';
import type { MatterRule, MeetingRules } from './vocabulary.ts';

/** What happens at a meeting happens while it is open, and not before what is already in the record. */
export const atOpenMeeting = (meeting: Meeting, at: string | null) => {
  if (meeting.phase === 'adjourned') return refuse('meeting-adjourned');
  if (meeting.phase !== 'open') return refuse('meeting-not-open');
  return inOrder(meeting, at);
};

/** While the minutes are not sent, what stands in them can be put right and added to. */
export const inDraft: readonly Meeting['phase'][] = ['open', 'adjourned', 'closed'];

/** Only what has an hour can be out of order. */
export const inOrder = (meeting: Meeting, at: string | null) =>
  at !== null && at < meeting.latest
    ? refuse('earlier-than-the-record', 'at', { latest: meeting.latest })
    : undefined;

export const openItem = (meeting: Meeting, itemId: string) =>
  meeting.openItemId === itemId ? undefined : refuse('item-not-open', 'itemId');

type Constituting = Pick<
  Meeting,
  'officers' | 'calling' | 'dulyConvened' | 'register' | 'counted' | 'agendaAdopted'
>;
type Needs = Pick<
  MeetingRules,
  'verifiers' | 'quorum' | 'officersNeeded' | 'formalities' | 'registerBy'
>;

const officerMissing = { chair: 'no-chair', secretary: 'no-secretary' } as const;

/** The officers that a meeting lacks by its rules, each as a refusal. A chair who was handed the gavel is as good as one elected. */
export const lackingOfficers = (
  meeting: Pick<Meeting, 'officers'>,
  { verifiers: needed, officersNeeded }: Pick<MeetingRules, 'verifiers' | 'officersNeeded'>,
) => {
  const elected = holders(meeting, 'verifier').length;
  return [
    ...(['chair', 'secretary'] as const)
      .filter((office) => officersNeeded.includes(office) && !holders(meeting, office).length)
      .map((office) => refuse(officerMissing[office])),
    ...(elected < needed ? [refuse('too-few-verifiers', undefined, { needed, elected })] : []),
  ];
};

/** All that a meeting lacks before it may decide matters: officers, notice, register, agenda and quorum; each as a refusal. */
export const lacking = (meeting: Constituting, rules: Needs) => {
  const { calling, dulyConvened, register, counted, agendaAdopted } = meeting;
  const { quorum, formalities, registerBy } = rules;
  const mustFind = formalities.includes('dulyConvened') && !calling?.allAgreed;
  const mustCall = registerBy !== 'whenCounted';
  const present = register?.length ?? counted?.size ?? 0;
  return [
    ...lackingOfficers(meeting, rules),
    ...(dulyConvened === null && mustFind ? [refuse('convening-not-found')] : []),
    ...(dulyConvened === false ? [refuse('not-duly-convened')] : []),
    ...(register || counted || !mustCall ? [] : [refuse('no-register')]),
    ...(agendaAdopted || !formalities.includes('agenda') ? [] : [refuse('agenda-not-adopted')]),
    ...((register || counted) && quorum !== null && present < quorum
      ? [refuse('not-quorate', undefined, { quorum, present })]
      : []),
  ];
};

/** Whether the meeting may decide matters now: the first of what it lacks, and beside it the others. */
export const constituted = (meeting: Meeting) => {
  const [first, ...also] = lacking(meeting, needsOf(meeting));
  return first && (also.length > 0 ? { ...first, also } : first);
};

/** The register may have been emptied by those who left, or whom the item concerns. */
export const nobodyVotes = (meeting: Meeting, itemId: string, field?: string) =>
  meeting.register && voters(meeting, itemId).length === 0
    ? refuse('nobody-may-vote', field)
    : undefined;

/** What the rules that a meeting is held under ask of it. */
export const needsOf = ({ rules }: Meeting): Needs =>
  rules ?? { verifiers: 1, quorum: null, ...usualProcedure };

type Named = { readonly itemIds: readonly string[] } | null;
type Called = { readonly notice: Named; readonly calling: Named };

/** Why a meeting may not decide an item's matter, by what the rules say of it and what the notice named; nothing where it may. */
export const beyondPower = (
  called: Called,
  item: Pick<AgendaItem, 'itemId' | 'kind' | 'matter'> & {
    readonly isAnother?: true | undefined;
    readonly recommendation?: boolean;
  },
  rule: Pick<MatterRule, 'competent' | 'mustBeInNotice'> | undefined,
) => {
  if (item.recommendation) return undefined;
  const matter = matterOf(item);
  if (!rule?.competent) return refuse('body-not-competent', undefined, { matter });
  if (rule.mustBeInNotice && !isNamed(called, item))
    return refuse('matter-not-in-notice', undefined, { matter });
  return undefined;
};

/** Whether the notice named an item, and it is still about that. */
export const isNamed = (
  { notice, calling }: Called,
  { itemId, isAnother }: Pick<AgendaItem, 'itemId'> & { readonly isAnother?: true | undefined },
) => !isAnother && ((notice ?? calling)?.itemIds.includes(itemId) ?? false);

/** What is decided under an item that is no matter of its own, a report or the agenda, is a general one. */
export const matterOf = ({ kind, matter }: Pick<AgendaItem, 'kind' | 'matter'>) =>
  kind === 'matter' ? matter : 'general';

/** Items at which the meeting constitutes itself: what it decides there it decides before it is constituted. */
export const isFormality = ({ kind }: Pick<AgendaItem, 'kind'>) =>
  ['opening', 'officers', 'dulyConvened', 'register', 'agenda'].includes(kind);

/** What the rule set says about an item's matter; the meeting must be competent and the notice must have named it. */
export const matterRule = (meeting: Meeting, item: AgendaItem) => {
  const about = matterOf(item);
  const rule = meeting.rules?.matters.find(({ matter }) => matter === about);
  return beyondPower(meeting, item, rule) ?? rule!;
};

export const knownItem = (meeting: Meeting, itemId: string) =>
  itemOf(meeting, itemId) ?? refuse('item-not-on-agenda', 'itemId');
