import { refuse } from '../decider.ts';
import { agendaOrder } from './agenda-tree.ts';
import type { Ask } from './commands.ts';
import { lastMoves } from './correction/register.ts';
import type { Fact, MeetingEvent } from './events.ts';
import { atOpenMeeting, inOrder } from './guards.ts';
import { guestsAmong, seen } from './guests/admitting.ts';
import { cannotStepIn, steppedInNow } from './guests/stepping-in.ts';
import type { SteppingIn } from './guests/vocabulary.ts';
import { holders, isOutsider, type Meeting } from './state.ts';
import { takenUp } from './treating.ts';
import type { MeetingOffice } from './vocabulary.ts';

/** The gavel falls for the first time; the item that opens the meeting, if there is one, is taken up with it. */
export const openMeeting = (meeting: Meeting, command: Ask<'OpenMeeting'>) => {
  const { at, openedBy, rules, firstParagraph } = command;
  if (meeting.phase === 'adjourned') return refuse('meeting-adjourned');
  if (meeting.phase === 'open') return refuse('meeting-already-opened');
  if (meeting.phase !== 'convened') return refuse('meeting-not-convened');
  const early = inOrder(meeting, at);
  if (early) return early;
  const opening = agendaOrder(meeting.items).find(({ kind }) => kind === 'opening');
  return [
    { type: 'MeetingOpened', v: 5, at, openedBy, rules, firstParagraph },
    ...(opening ? [takenUp(meeting, opening, { paragraph: firstParagraph, mark: null, at })] : []),
  ] satisfies MeetingEvent[];
};

const stoodDown = (
  personId: string,
  office: MeetingOffice,
  at: string | null,
): Fact<'OfficerStoodDown'> => ({
  type: 'OfficerStoodDown',
  v: 2,
  personId,
  offices: [office],
  at,
});

const single: readonly MeetingOffice[] = ['chair', 'viceChair', 'secretary'];

/**
 * Whoever holds a single office stands down as the next one is elected; a verifier verifies others' work. Somebody from elsewhere is named
 * with their first election.
 */
export const electOfficer = (
  meeting: Meeting,
  { personId, outsider, offices, at }: Ask<'ElectOfficer'>,
) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (!meeting.openItemId) return refuse('no-item-open');
  if (offices.some((office) => holders(meeting, office).includes(personId)))
    return refuse('already-holds-office', 'personId');
  const keepsRecord = [...holders(meeting, 'chair'), ...holders(meeting, 'secretary')];
  if (offices.includes('verifier') && (offices.includes('chair') || offices.includes('secretary')))
    return refuse('verifier-must-be-another', 'offices');
  if (offices.includes('verifier') && keepsRecord.includes(personId))
    return refuse('verifier-must-be-another', 'personId');
  if (
    offices.some((office) => office === 'chair' || office === 'secretary') &&
    holders(meeting, 'verifier').includes(personId)
  )
    return refuse('verifier-must-be-another', 'personId');
  const standDowns = single
    .filter((office) => offices.includes(office))
    .flatMap((office) => holders(meeting, office).map((holder) => stoodDown(holder, office, at)));
  return [
    ...standDowns,
    ...(outsider && !isOutsider(meeting, personId)
      ? [{ type: 'OutsiderNamed', v: 1, outsiderId: personId, ...outsider, at } as const]
      : []),
    { type: 'OfficerElected', v: 2, personId, offices: [...new Set(offices)], at },
  ] satisfies MeetingEvent[];
};

/** Who leads or writes changes without an election: the gavel or the pen is handed over, or taken where nobody has it. */
export const handOverOffice = (
  meeting: Meeting,
  { office, personId, at }: Ask<'HandOverOffice'>,
) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (!meeting.openItemId) return refuse('no-item-open');
  const [from = null] = holders(meeting, office);
  if (from === personId) return refuse('already-holds-office', 'personId');
  if (office !== 'viceChair' && holders(meeting, 'verifier').includes(personId))
    return refuse('verifier-must-be-another', 'personId');
  return [{ type: 'OfficeHandedOver', v: 1, office, from, personId, at }] satisfies MeetingEvent[];
};

/** The meeting's own finding on whether it was duly convened; a "no" leaves it with discussion only. */
export const findConvening = (meeting: Meeting, { dulyConvened, at }: Ask<'FindConvening'>) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (meeting.dulyConvened !== null) return refuse('convening-already-found');
  if (!meeting.openItemId) return refuse('no-item-open');
  return [{ type: 'ConveningFound', v: 2, dulyConvened, at }] satisfies MeetingEvent[];
};

/** By name, with how many of them sit in a body where that is said: no more than there are names. */
export const establishRegister = (meeting: Meeting, command: Ask<'EstablishRegister'>) => {
  const { refused, among, steppingIn = [], attending = [], seats, at } = command;
  const personIds = [...new Set(command.personIds)];
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (meeting.register) return refuse('register-already-established');
  if (!meeting.openItemId) return refuse('no-item-open');
  if (!personIds.length) return refuse('register-empty', 'personIds');
  if (guestsAmong(meeting, withoutSubstitutes(personIds, steppingIn)))
    return refuse('guest-has-no-vote', 'personIds');
  const [first] = refused;
  if (first) return noVotingRight('personIds', first, refused.length);
  const entering = { arrived: personIds, register: personIds, steppingIn, seats };
  const cannot = cannotStepIn(meeting, entering);
  if (cannot) return cannot;
  const present = [...new Set(attending)];
  if (present.some((personId) => personIds.includes(personId)))
    return refuse('already-in-register', 'attending');
  if (guestsAmong(meeting, present)) return refuse('already-a-guest', 'attending');
  if (among && among.size > personIds.length)
    return refuse('more-of-body-than-register', 'among', {
      ...{ size: among.size, register: personIds.length },
    });
  return [
    { type: 'RegisterEstablished', v: 3, personIds, ...(among && { among }), at },
    ...steppedInNow(steppingIn, at),
    ...present.map((personId) =>
      seen(personId, seats?.substitutes.includes(personId) ?? false, at),
    ),
  ] satisfies MeetingEvent[];
};

/** By heads and without names, as often as it changes. Once names are ticked off, the register is those. */
export const countRegister = (meeting: Meeting, { size, about, at }: Ask<'CountRegister'>) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  if (meeting.register) return refuse('register-already-established');
  if (!meeting.openItemId) return refuse('no-item-open');
  if (meeting.counted?.size === size && meeting.counted.about === about) return [];
  return [{ type: 'RegisterCounted', v: 1, size, about, at }] satisfies MeetingEvent[];
};

/** In and out during the meeting, by name or, of a register of heads, by those who are known to. Who is in already cannot come in, who is out cannot leave. */
export const adjustRegister = (meeting: Meeting, command: Ask<'AdjustRegister'>) => {
  const { in: arrived, out, refused, steppingIn = [], seats, at } = command;
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const { register, counted } = meeting;
  if (!register && !counted) return refuse('no-register');
  if (!arrived.length && !out.length) return refuse('nothing-to-adjust', 'in');
  const known = register ? null : lastMoves(meeting);
  const isIn = (id: string) => register?.includes(id) ?? known?.get(id);
  if (arrived.some((id) => isIn(id) === true)) return refuse('already-in-register', 'in');
  const left = (counted?.size ?? 0) + arrived.length - out.length;
  if (out.some((id) => isIn(id) === false) || (!register && left < 1))
    return refuse('not-in-register', 'out');
  if (guestsAmong(meeting, withoutSubstitutes(arrived, steppingIn)))
    return refuse('guest-has-no-vote', 'in');
  const [first] = refused;
  if (first) return noVotingRight('in', first, refused.length);
  const stayed = (register ?? []).filter((personId) => !out.includes(personId));
  const entering = { arrived, register: [...stayed, ...arrived], steppingIn, seats };
  const cannot = cannotStepIn(meeting, entering);
  if (cannot) return cannot;
  return [
    { type: 'RegisterAdjusted', v: 2, in: [...new Set(arrived)], out: [...new Set(out)], at },
    ...steppedInNow(steppingIn, at),
  ] satisfies MeetingEvent[];
};

/** A substitute who is there without a vote steps in from there. */
const withoutSubstitutes = (personIds: readonly string[], steppingIn: readonly SteppingIn[]) =>
  personIds.filter((one) => !steppingIn.some(({ personId }) => personId === one));

const noVotingRight = (
  field: string,
  { personId, reason }: { personId: string; reason: string },
  count: number,
) => refuse('no-voting-right', field, { personId, reason, count });
