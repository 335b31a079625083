import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import type { AskMotion } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { alive, begun, eachClauseOnce, ours, textOf } from './guards.ts';
import { broughtTogether, motionHash } from './motion-text.ts';
import type { TextOf } from './papers.ts';
import { adoptedVersion, isSent, type Motion, unsettled, versionAt } from './state.ts';

/** Begins a motion of ours, or one of others that is followed. It may be no more than an idea. */
export const beginMotion = (motion: Motion, asked: AskMotion<'BeginMotion'>) => {
  const { sealId, versionId, addressee, authorIds, othersBy, text, by, at } = asked;
  if (motion.addressee) return refuse('motion-already-begun');
  const twice = eachClauseOnce(text.clauses);
  if (twice) return twice;
  const written = { sealId, versionId, number: 1, basis: null, text: packed(text) };
  return [
    {
      ...{ type: 'MotionBegun', v: 2, sealId, addressee, authorIds: [...new Set(authorIds)] },
      ...{ isOthers: othersBy !== null, othersBy, at },
    },
    {
      ...{ type: 'MotionTextWritten', v: 1, ...written, hash: motionHash(text) },
      ...{ isAside: false, settles: [], by, at },
    },
  ] satisfies MotionEvent[];
};

/** A new version. No word is lost: what cannot be brought together with another's stands aside until somebody has written both together. */
export const writeMotionText = (motion: Motion, asked: AskMotion<'WriteMotionText'>) => {
  const { versionId, basis, text, settles, by, at } = asked;
  const refusal = alive(motion) ?? textStands(motion) ?? eachClauseOnce(text.clauses);
  if (refusal) return refusal;
  if (versionAt(motion, versionId)) return refuse('motion-version-written', 'versionId');
  const from = versionAt(motion, basis);
  if (!from) return refuse('motion-version-unknown', 'basis');
  const left = unsettled(motion).map((one) => one.versionId);
  const stranger = settles.findIndex((one) => !left.includes(one));
  if (stranger >= 0) return refuse('motion-version-unknown', `settles.${stranger}`);
  const current = textOf(motion);
  const together =
    from === current ? text : broughtTogether(from.text ?? text, current.text ?? text, text);
  const written = together ?? text;
  if (together && settles.length === 0 && motionHash(together) === current.hash) return [];
  return [
    version(motion, { versionId, basis, text: written, isAside: !together, settles, by, at }),
  ] satisfies MotionEvent[];
};

type Written = Pick<
  AskMotion<'WriteMotionText'>,
  'versionId' | 'basis' | 'settles' | 'by' | 'at'
> & { readonly text: TextOf; readonly isAside: boolean };

/** The event by which a text becomes the next version. */
export const version = ({ sealId, versions }: Motion, written: Written) => {
  const { versionId, basis, text, isAside, settles, by, at } = written;
  const [number, hash] = [versions.length + 1, motionHash(text)];
  const stored = { sealId, versionId, number, basis, text: packed(text), hash };
  return {
    ...{ type: 'MotionTextWritten' as const, v: 1 as const, ...stored },
    ...{ isAside, settles: [...settles], by, at },
  };
};

/** Why the text stands as it is: it was sent, is before a meeting, or the association stands behind it; nothing where it may be written. */
export const textStands = (motion: Motion) => {
  if (motion.othersBy !== null) return undefined;
  if (isSent(motion)) return refuse('motion-sent');
  if (motion.placed) return refuse('motion-before-a-meeting');
  if (motion.outcomes.size > 0) return refuse('motion-decided');
  return adoptedVersion(motion) ? refuse('motion-text-adopted') : undefined;
};

export const invitePerson = (motion: Motion, { personId, as }: AskMotion<'InvitePerson'>) => {
  const refusal = ours(motion);
  if (refusal) return refusal;
  if (motion.people.get(personId) === as) return [];
  const leaves = motion.people.get(personId) === 'author' && as === 'reader';
  if (leaves && isLastAuthor(motion, personId)) return refuse('motion-needs-an-author', 'personId');
  return [{ type: 'MotionPersonInvited', v: 1, personId, as }] satisfies MotionEvent[];
};

export const letGo = (motion: Motion, { personId }: AskMotion<'LetGo'>) => {
  const refusal = begun(motion);
  if (refusal) return refusal;
  if (!motion.people.has(personId)) return [];
  if (isLastAuthor(motion, personId)) return refuse('motion-needs-an-author', 'personId');
  return [{ type: 'MotionPersonLeft', v: 1, personId }] satisfies MotionEvent[];
};

const isLastAuthor = ({ people }: Motion, personId: string) =>
  people.get(personId) === 'author' &&
  [...people].every(([id, part]) => part !== 'author' || id === personId);

export const nameContact = (motion: Motion, { personId }: AskMotion<'NameContact'>) => {
  const refusal = ours(motion);
  if (refusal) return refusal;
  if (motion.contactId === personId) return [];
  return [{ type: 'ContactNamed', v: 1, personId }] satisfies MotionEvent[];
};

export const tellBacking = (motion: Motion, asked: AskMotion<'TellBacking'>) => {
  const { backerId, kind, as, personId, name, decision } = asked;
  const refusal = alive(motion);
  if (refusal) return refusal;
  if (!personId && !name) return refuse('backer-unnamed', 'name');
  const by = packed({ personId, name });
  return [
    { type: 'BackingTold', v: 2, sealId: motion.sealId, backerId, kind, as, by, decision },
  ] satisfies MotionEvent[];
};

export const takeBackingBack = (motion: Motion, { backerId }: AskMotion<'TakeBackingBack'>) => {
  const refusal = alive(motion);
  if (refusal) return refusal;
  const isThere = motion.backers.some((one) => one.backerId === backerId);
  return isThere ? ([{ type: 'BackingTakenBack', v: 1, backerId }] satisfies MotionEvent[]) : [];
};

export const tellDependency = (motion: Motion, asked: AskMotion<'TellDependency'>) => {
  const { onMotionId, note } = asked;
  const refusal = alive(motion);
  if (refusal) return refusal;
  const told = { sealId: motion.sealId, onMotionId, note: packed(note) };
  return [{ type: 'DependencyTold', v: 1, ...told }] satisfies MotionEvent[];
};

export const setTopics = (motion: Motion, asked: AskMotion<'SetTopics'>) => {
  const refusal = begun(motion);
  if (refusal) return refusal;
  const topics = [...new Set(asked.topics)];
  if (topics.join('\n') === motion.topics.join('\n')) return [];
  const { sealId } = motion;
  return [{ type: 'TopicsSet', v: 1, sealId, topics: packed(topics) }] satisfies MotionEvent[];
};

export const publishMotion = (motion: Motion, { at }: AskMotion<'PublishMotion'>) => {
  const refusal = alive(motion);
  if (refusal) return refusal;
  return motion.isPublic ? [] : ([{ type: 'MotionPublished', v: 1, at }] satisfies MotionEvent[]);
};

/** Its texts are gone for good; that there was one stays. What others rely on is not destroyed. */
export const destroyMotion = (motion: Motion, { at }: AskMotion<'DestroyMotion'>) => {
  const refusal = begun(motion);
  if (refusal) return refusal;
  if (motion.isPublic) return refuse('motion-is-public');
  return [{ type: 'MotionDestroyed', v: 1, sealId: motion.sealId, at }] satisfies MotionEvent[];
};
