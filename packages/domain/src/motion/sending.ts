import { refuse } from '../decider.ts';
import type { AskMotion } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { begun, open, ours, sent, textOf } from './guards.ts';
import { adoptedVersion, clausesOf, isSent, type Motion, unsettled } from './state.ts';

/**
 * Why nobody can tell yet that something happened on a day, or at a moment; nothing where that has come. `today` is the day where the association
 * is, `now` the moment.
 */
export const aheadFault = (
  { on, at }: { readonly on?: string | null; readonly at?: string | null },
  { today, now }: { readonly today: string; readonly now: string },
  field: string,
) =>
  (on && on > today) || (at && at > now) ? refuse('not-yet-happened', field, { now }) : undefined;

/** Adopted by the district, on its way to a congress; a motion to the association's own meeting does not go that way. */
export const adoptAsDistrict = (motion: Motion, asked: AskMotion<'AdoptAsDistrict'>) => {
  const { district, on, evidence } = asked;
  const refusal = ours(motion);
  if (refusal) return refusal;
  if (motion.addressee?.kind === 'body') return refuse('motion-to-no-congress');
  if (clausesOf(motion).length === 0) return refuse('motion-without-clauses');
  const { sealId } = motion;
  return [
    { type: 'DistrictAdopted', v: 2, sealId, district, on, evidence },
  ] satisfies MotionEvent[];
};

/**
 * That it was sent: by the association what it stands behind, by a member their own, whenever they like. The text that was sent stays. It is
 * told, not done: whether it was in time is for the receiver to say.
 */
export const sendMotion = (motion: Motion, asked: AskMotion<'SendMotion'>) => {
  const { sendingId, bodyId, personId, to, how, on, at, hash } = asked;
  const own = motion.addressee?.kind === 'body';
  // One to a congress may be sent by a member too, which is told late.
  const refusal = ours(motion) ?? (own ? open(motion) : undefined);
  if (refusal) return refusal;
  if (clausesOf(motion).length === 0) return refuse('motion-without-clauses');
  if (unsettled(motion).length > 0) return refuse('motion-versions-apart');
  if ((bodyId === null) === (personId === null)) return refuse('sender-unclear', 'bodyId');
  if (isSent(motion) && motion.sendings.some((one) => one.to === to))
    return refuse('motion-sent', 'to');
  const adopted = adoptedVersion(motion);
  if (bodyId && !adopted && !own) return refuse('association-does-not-stand-behind', 'bodyId');
  if (personId && motion.people.get(personId) !== 'author')
    return refuse('not-an-author', 'personId');
  const version = (bodyId && adopted) || textOf(motion);
  return [
    {
      ...{
        type: 'MotionSent',
        v: 2,
        sealId: motion.sealId,
        sendingId,
        versionId: version.versionId,
      },
      ...{ hash: hash ?? version.hash, bodyId, personId, to, how, on, at },
    },
  ] satisfies MotionEvent[];
};

/** What the receiver answered: a fact of its own. Told again, the later one stands. */
export const tellReceipt = (motion: Motion, asked: AskMotion<'TellReceipt'>) => {
  const { sendingId, receivedAt, reply, evidence } = asked;
  const refusal = sent(motion);
  if (refusal) return refusal;
  if (!motion.sendings.some((one) => one.sendingId === sendingId))
    return refuse('sending-unknown', 'sendingId');
  if (!receivedAt && !reply && !evidence) return refuse('receipt-says-nothing', 'reply');
  const { sealId } = motion;
  return [
    { type: 'MotionReceived', v: 2, sealId, sendingId, receivedAt, reply, evidence },
  ] satisfies MotionEvent[];
};

export const registerMotion = (motion: Motion, asked: AskMotion<'RegisterMotion'>) => {
  const { number, classLetter } = asked;
  const refusal = begun(motion) ?? sent(motion);
  if (refusal) return refusal;
  const { registered } = motion;
  if (registered?.number === number && registered.classLetter === classLetter) return [];
  return [{ type: 'MotionRegistered', v: 1, number, classLetter }] satisfies MotionEvent[];
};
