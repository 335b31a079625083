import type { TextOf } from '@klubba/domain/motion';
import { listed } from '../../documents/text.ts';
import { type Language, wordsIn } from '../../documents/words.ts';

/** A version of a numbered text that clauses point at. */
export type PointedAt = {
  readonly title: string;
  readonly number: number;
  readonly lines: readonly string[];
};

/** What a motion on paper is made of: the same input gives the same words. */
export type MotionPaper = {
  readonly association: string;
  readonly language: Language;
  readonly example: boolean;
  /** To whom it goes: a congress or a body. */
  readonly to: string;
  readonly number: string | null;
  readonly text: TextOf;
  readonly hash: string;
  readonly authors: readonly string[];
  readonly contact: string | null;
  readonly backers: readonly { readonly name: string; readonly essentially: boolean }[];
  /** That the association stands behind it, and by which decision; null where it is the authors' own. */
  readonly stands: { readonly decision: string } | null;
  readonly texts: (textId: string, versionId: string) => PointedAt | undefined;
};

type Line = { readonly number: number | null; readonly text: string };

/** A clause in words: what it proposes, and the lines that it is about and would put there. Nothing of it is carried by layout. */
export type ClausePart =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] };

export type WrittenMotion = ReturnType<typeof writtenMotion>;

/** A motion in the words of its document, for whatever it is set in. */
export const writtenMotion = (paper: MotionPaper) => {
  const words = wordsIn(paper.language);
  const say = words.motions;
  const { association, text, stands } = paper;
  const fact = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const backers = paper.backers.map(({ name, essentially }) =>
    essentially ? `${name} (${say.backedEssentially})` : name,
  );
  return {
    title: text.title,
    facts: [
      ...fact(say.number, paper.number),
      ...fact(say.to, paper.to),
      ...fact(say.from, stands ? association : listed(paper.authors, words)),
      ...fact(say.contact, paper.contact),
      ...fact(say.backers, listed(backers, words)),
    ],
    reasoning: text.reasoning.split(/\n{2,}/).filter((one) => one.trim() !== ''),
    proposes: stands ? say.proposes(false) : say.proposes(paper.authors.length === 1),
    clauses: text.clauses.map((clause) => ({
      text: clause.text,
      parts: [
        ...changeInWords(clause.change, paper),
        ...(clause.takesIn ? [said(say.takesIn(clause.takesIn))] : []),
      ],
    })),
    after: [
      stands ? say.stands(association, stands.decision) : say.own,
      `${say.hash}: ${paper.hash}`,
    ],
  };
};

const said = (text: string): ClausePart => ({ kind: 'said', text });

/** What a clause does to a numbered text: in words, with the lines that go and those that come. */
export const changeInWords = (
  change: TextOf['clauses'][number]['change'],
  { texts, language }: Pick<MotionPaper, 'texts' | 'language'>,
): readonly ClausePart[] => {
  if (!change) return [];
  const say = wordsIn(language).motions;
  const pointed = texts(change.textId, change.versionId);
  const name = pointed ? say.versionOf(pointed.title, pointed.number) : say.unknownText;
  const put = (text: string): ClausePart[] =>
    text
      ? [{ kind: 'lines', lines: text.split('\n').map((one) => ({ number: null, text: one })) }]
      : [];
  switch (change.operation) {
    case 'insert':
      return [said(say.insert(name, change.from)), ...put(change.put)];
    case 'delete':
      return [
        said(say.delete(name, say.lines(change.from, change.to))),
        ...struck(pointed, change),
      ];
    case 'replace':
      return [
        said(say.replace(name, say.lines(change.from, change.to))),
        ...struck(pointed, change),
        said(say.instead),
        ...put(change.put),
      ];
    case 'reject':
      return [said(say.reject(name))];
    case 'referBack':
      return [said(say.referBack(name))];
    case 'substitute':
    case 'interim':
      return [said(say[change.operation](name)), ...put(change.put)];
  }
};

const struck = (
  pointed: PointedAt | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): ClausePart[] => {
  const lines = pointed?.lines.slice(from - 1, to) ?? [];
  if (lines.length === 0) return [];
  return [{ kind: 'lines', lines: lines.map((text, i) => ({ number: from + i, text })) }];
};
