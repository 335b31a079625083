import { refuse } from '../decider.ts';
import { isDecided } from './stage.ts';
import { clausesOf, currentVersion, isSent, type Motion } from './state.ts';

/** Refuses what is about a motion that is not there, or no longer. */
export const begun = ({ addressee, isDestroyed }: Motion) => {
  if (!addressee) return refuse('motion-not-found');
  return isDestroyed ? refuse('motion-destroyed') : undefined;
};

/** Refuses what can be done no more once a motion is withdrawn. */
export const alive = (motion: Motion) =>
  begun(motion) ?? (motion.withdrawn ? refuse('motion-withdrawn') : undefined);

/** Refuses what only we do with our own. */
export const ours = (motion: Motion) =>
  alive(motion) ?? (motion.othersBy === null ? undefined : refuse('motion-of-others'));

/** Refuses what would prepare a decision that has been taken: of each clause it is told what became of it. */
export const open = (motion: Motion) =>
  alive(motion) ?? (isDecided(motion) ? refuse('motion-decided') : undefined);

/** Refuses what is told of a motion that nobody has sent yet. */
export const sent = (motion: Motion) => {
  const refusal = begun(motion);
  if (refusal) return refusal;
  return motion.othersBy !== null || isSent(motion) ? undefined : refuse('motion-not-sent');
};

/** Refuses a clause that the motion does not have. */
export const knownClauses = (motion: Motion, clauseIds: readonly string[]) => {
  const known = new Set(clausesOf(motion).map(({ clauseId }) => clauseId));
  const unknown = clauseIds.findIndex((clauseId) => !known.has(clauseId));
  if (unknown >= 0) return refuse('motion-clause-unknown', `clauses.${unknown}.clauseId`);
  return eachClauseOnce(clauseIds.map((clauseId) => ({ clauseId })));
};

/** The text as it stands, which a motion has from its first event on. */
export const textOf = (motion: Motion) => currentVersion(motion)!;

/** Refuses a text in which one clause stands twice. */
export const eachClauseOnce = (clauses: readonly { readonly clauseId: string }[]) => {
  const ids = clauses.map(({ clauseId }) => clauseId);
  const twice = ids.findIndex((clauseId, i) => ids.indexOf(clauseId) !== i);
  return twice < 0 ? undefined : refuse('motion-clause-twice', `clauses.${twice}.clauseId`);
};
