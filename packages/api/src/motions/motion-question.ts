import { type Motion, type MotionClause, type Opinion, textOf } from '@klubba/domain/motion';
import { listed, longDate } from '../documents/text.ts';
import { type Language, wordsIn } from '../documents/words.ts';
import { changeInWords, type MotionPaper } from './documents/motion-paper.ts';

type Asking = {
  /** Each clause by itself; else the motion as a whole. */
  readonly byClause: boolean;
  readonly language: Language;
  readonly authorIds: readonly string[];
  readonly bodyName: (bodyId: string) => string;
  /** The day it was handed in, and whether that was after the notice; nothing where it was not. */
  readonly handedIn: { readonly on: string; readonly late: boolean } | null;
  /** The versions of texts that its clauses change. */
  readonly texts: MotionPaper['texts'];
};

const most = 20_000;

/** How a motion stands on an agenda: its words in full, the opinion of those who prepared it, and what the meeting is asked. */
export const motionQuestion = (motion: Motion, asking: Asking) => {
  const { byClause, language, authorIds: authors, handedIn } = asking;
  const words = wordsIn(language);
  const say = words.motions;
  const { title, reasoning, clauses } = textOf(motion).text!;
  const isOurs = motion.addressee?.kind === 'body';
  const opinion = motion.opinions.findLast(({ purpose }) => purpose === 'meeting');
  const saidOf = (whole: boolean) =>
    [
      authors.length > 0 && `${say.from}: ${listed(authors.map(mention), words)}`,
      isOurs && handedIn && say.handedIn(longDate(handedIn.on, words), handedIn.late),
      reasoning,
      [
        say.proposes(authors.length === 1),
        ...clauses.flatMap((clause, i) => numbered(clause, i, asking, whole)),
      ].join('\n'),
      opinion && opinionInWords(opinion, clauses, asking),
    ]
      .filter(Boolean)
      .join('\n\n');
  // A whole programme does not fit on an agenda: then it says where, and the motion says what.
  const background = saidOf(true).length <= most ? saidOf(true) : saidOf(false);
  return {
    title: `${say.motion}: ${title}`.slice(0, 300),
    background: background.slice(0, most),
    clauses:
      byClause || isOurs ? clauses.map(({ text }) => text) : [say.standsBehindQuestion(title)],
  };
};

/** A clause as it is put, with what it does to a text; the lines themselves where there is room for the whole. */
const numbered = (
  { text, change, takesIn }: MotionClause,
  i: number,
  { texts, language }: Pick<Asking, 'texts' | 'language'>,
  whole: boolean,
): readonly string[] => [
  `${i + 1}. ${text}`,
  ...changeInWords(change, { texts, language }).flatMap((part) => {
    if (part.kind === 'said') return part.text;
    return whole
      ? part.lines.map(({ number, text }) => [number, text].filter(Boolean).join(': '))
      : [];
  }),
  ...(takesIn ? [wordsIn(language).motions.takesIn(takesIn)] : []),
];

const mention = (personId: string) => `@{${personId}}`;

const opinionInWords = (
  { text, bodyId, clauses: advised, wordings, reservations }: Opinion,
  clauses: readonly { readonly clauseId: string }[],
  { language, bodyName }: Asking,
) => {
  const say = wordsIn(language).motions;
  const lines = clauses.flatMap(({ clauseId }, i) => {
    const answer = advised.find((one) => one.clauseId === clauseId)?.answer;
    const wording = wordings.find((one) => one.clauseId === clauseId)?.text;
    return [
      ...(answer ? [`${i + 1}. ${say.advised[answer]}`] : []),
      ...(wording ? [`${say.advisedWording(i + 1)}: ${wording}`] : []),
    ];
  });
  const reserved = reservations.map(
    (one) => `${say.reservation} (${mention(one.personId)}): ${one.text}`,
  );
  return [`${say.opinionOf(bodyId ? bodyName(bodyId) : '')}:`, text, ...lines, ...reserved]
    .filter(Boolean)
    .join('\n');
};
