import { changeClause } from '../changing.ts';
import { isAboutLines, meaningsIn } from '../meaning/meaning-of.ts';
import { mergedMeaning } from '../meaning/merging-meanings.ts';
import type { Meaning } from '../meaning/vocabulary.ts';
import { clauseOf, type Meeting, type Proposal, proposalOf, proposalOfClause } from '../state.ts';
import { carriedOn } from './carried-on.ts';
import { merged, rebased } from './merging.ts';

type Amendment = Pick<Proposal, 'basis'> & {
  readonly clauses: readonly {
    readonly clauseId?: string;
    readonly text: string;
    readonly meaning?: Meaning | undefined;
  }[];
};

/** A clause as the amendments that carried make it, and some more; undefined where they touch the same words. */
export const amendedBy = (meeting: Meeting, clauseId: string, more: readonly Amendment[] = []) => {
  const target = clauseOf(meeting, clauseId);
  if (!target) return undefined;
  const original = target.originalText ?? target.text;
  const amendments = [...carriedOn(meeting, clauseId), ...more];
  if (target.meaning && !mergedMeaning(target.meaning, meaningsIn(meeting, amendments)))
    return undefined;
  const wordings: string[] = [];
  for (const amendment of amendments) {
    if (isAboutLines(target, amendment)) continue;
    const wording = wordingOf(original, amendment);
    if (wording === undefined) return undefined;
    wordings.push(wording);
  }
  return merged(original, wordings);
};

/** A clause in the words that it has by the amendments to it. */
export const asAmended = (meeting: Meeting, clauseId: string | null): Meeting => {
  const target = clauseId && clauseOf(meeting, clauseId);
  if (!target) return meeting;
  const original = target.originalText ?? target.text;
  const isAmended = carriedOn(meeting, target.clauseId).some(
    (amendment) => !isAboutLines(target, amendment),
  );
  return changeClause(meeting, target.clauseId, {
    text: amendedBy(meeting, target.clauseId) ?? original,
    originalText: isAmended ? original : null,
  });
};

const wordingOf = (original: string, { basis, clauses }: Amendment) => {
  const text = clauses[0]?.text ?? original;
  return basis === undefined ? text : rebased(original, basis, text);
};

/** Whether a new wording can carry beside the amendments that have. */
export const fits = (
  meeting: Meeting,
  clauseId: string,
  { text, meaning }: Amendment['clauses'][number],
) => {
  const target = clauseOf(meeting, clauseId);
  if (!target) return false;
  const clauses = [{ text, meaning }];
  return [{ clauses }, { clauses, basis: target.text }].some(
    (amendment) => amendedBy(meeting, clauseId, [amendment]) !== undefined,
  );
};

/** Whether two amendments to one clause can both carry, with those that have: they touch different words. */
export const fitTogether = (meeting: Meeting, one: Proposal, other: Proposal) =>
  one.targetId !== null && amendedBy(meeting, one.targetId, [one, other]) !== undefined;

/** An amendment is written on the clause as proposed, or on what it has become by others that carried. */
export const withBasis = (meeting: Meeting, { basis: _, ...proposal }: Proposal): Proposal => {
  const target = proposal.targetId ? clauseOf(meeting, proposal.targetId) : undefined;
  if (proposal.kind !== 'amendment' || !target || target.originalText === null) return proposal;
  if (isAboutLines(target, proposal)) return proposal;
  const isOnOriginal = amendedBy(meeting, target.clauseId, [proposal]) !== undefined;
  return isOnOriginal ? proposal : { ...proposal, basis: target.text };
};

/** The amendment that a carried one gives new words, where those are already somebody else's. */
export const outOfPlace = (meeting: Meeting, carried: Proposal): readonly Proposal[] => {
  const amended = carried.targetId ? proposalOfClause(meeting, carried.targetId) : undefined;
  if (!carried.targetId || amended?.kind !== 'amendment' || !amended.targetId) return [];
  const text = amendedBy(meeting, carried.targetId, [carried]);
  if (text === undefined) return [];
  const [own] = amended.clauses;
  const [meaning] = own ? meaningsIn(withCarried(meeting, carried), [amended]) : [];
  const reworded = { ...amended, clauses: [{ text, meaning }] };
  return amendedBy(meeting, amended.targetId, [reworded]) === undefined ? [amended] : [];
};

const withCarried = (meeting: Meeting, { clauses: [clause] }: Proposal) =>
  clause ? changeClause(meeting, clause.clauseId, { status: 'carried' }) : meeting;

/** A carried amendment gives the clause that it aims at its new text, together with those that carried before. */
export const amendTarget = (
  meeting: Meeting,
  { proposalId, text }: { readonly proposalId: string; readonly text: string },
): Meeting => {
  const amendment = proposalOf(meeting, proposalId);
  if (amendment?.kind !== 'amendment' || !amendment.targetId) return meeting;
  const target = clauseOf(meeting, amendment.targetId);
  if (!target || isAboutLines(target, amendment)) return meeting;
  return changeClause(meeting, target.clauseId, {
    text: amendedBy(meeting, target.clauseId) ?? text,
    originalText: target.originalText ?? target.text,
  });
};
