import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { jcs } from '../log/jcs.ts';
import { merged } from '../meeting/proposals/merging.ts';
import { folded } from '../text.ts';
import type { TextOf } from './papers.ts';
import type { MotionClause } from './vocabulary.ts';

/** The hash of a text as it is sent: SHA-256 of its canonical form (RFC 8785), in hexadecimal. */
export const motionHash = (text: TextOf) => hashOf(jcs(text));

/** The hash by which clauses with the same words are found: whatever small and capital letters, blanks and the first "att" are. */
export const clauseHash = ({ text }: Pick<MotionClause, 'text'>) =>
  hashOf(folded(text).replace(/^(att|that) /, ''));

/** A clause begins with *att*, or in English with *that*: what is missing is supplied. */
export const withAtt = (text: string, language: 'sv' | 'en' = 'sv') => {
  const word = language === 'sv' ? 'att' : 'that';
  if (/^(att|that)\s/i.test(text)) return `${text[0]!.toLowerCase()}${text.slice(1)}`;
  return `${word} ${text}`;
};

/**
 * What two writers make together of the text that both began from; nothing where both changed the same words, or one a clause that the other
 * struck.
 */
export const broughtTogether = (basis: TextOf, one: TextOf, other: TextOf): TextOf | undefined => {
  const title = merged(basis.title, [one.title, other.title]);
  const reasoning = merged(basis.reasoning, [one.reasoning, other.reasoning]);
  const clauses = clausesTogether(basis, one, other);
  if (title === undefined || reasoning === undefined || !clauses) return undefined;
  return { title, reasoning, clauses };
};

const clausesTogether = (basis: TextOf, one: TextOf, other: TextOf) => {
  const in_ = ({ clauses }: TextOf, clauseId: string) =>
    clauses.find((clause) => clause.clauseId === clauseId);
  const added = other.clauses.filter(({ clauseId }) => !in_(basis, clauseId));
  const all = [...one.clauses, ...added.filter(({ clauseId }) => !in_(one, clauseId))];
  const together: MotionClause[] = [];
  for (const clause of [...all, ...basis.clauses.filter((old) => !in_(one, old.clauseId))]) {
    const [old, mine, theirs] = [basis, one, other].map((text) => in_(text, clause.clauseId));
    const result = clauseTogether(old, mine, theirs);
    if (result === 'collides') return undefined;
    if (result) together.push(result);
  }
  return together;
};

/** Nothing where it is struck. */
const clauseTogether = (
  old: MotionClause | undefined,
  mine: MotionClause | undefined,
  theirs: MotionClause | undefined,
): MotionClause | undefined | 'collides' => {
  if (same(mine, theirs)) return mine;
  if (same(old, theirs)) return mine;
  if (same(old, mine)) return theirs;
  if (!old || !mine || !theirs) return 'collides';
  const text = merged(old.text, [mine.text, theirs.text]);
  const change = chosen(old.change, mine.change, theirs.change);
  const takesIn = chosen(old.takesIn, mine.takesIn, theirs.takesIn);
  if (text === undefined || change === undefined || takesIn === undefined) return 'collides';
  return { ...old, text, change, takesIn };
};

/** The one that was changed; undefined where both were, differently. */
const chosen = <Value>(old: Value, mine: Value, theirs: Value): Value | undefined => {
  if (same(old, theirs) || same(mine, theirs)) return mine;
  return same(old, mine) ? theirs : undefined;
};

const same = (one: unknown, other: unknown) => jcs(one ?? null) === jcs(other ?? null);

const hashOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
