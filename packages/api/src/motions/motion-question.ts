import { type Motion, type Opinion, textOf } from '@klubba/domain/motion';
import { listed } from '../documents/text.ts';
import { type Language, wordsIn } from '../documents/words.ts';

type Asking = {
  /** Each clause by itself; else the motion as a whole. */
  readonly byClause: boolean;
  readonly language: Language;
  readonly authorIds: readonly string[];
  readonly bodyName: (bodyId: string) => string;
};

/** How a motion stands on an agenda: its words in full, the opinion of those who prepared it, and what the meeting is asked. */
export const motionQuestion = (motion: Motion, asking: Asking) => {
  const { byClause, language, authorIds: authors } = asking;
  const words = wordsIn(language);
  const say = words.motions;
  const { title, reasoning, clauses } = textOf(motion).text!;
  const isOurs = motion.addressee?.kind === 'body';
  const opinion = motion.opinions.findLast(({ purpose }) => purpose === 'meeting');
  const numbered = clauses.map(({ text }, i) => `${i + 1}. ${text}`);
  const background = [
    authors.length > 0 && `${say.from}: ${listed(authors.map(mention), words)}`,
    reasoning,
    `${say.proposes(authors.length === 1)}\n${numbered.join('\n')}`,
    opinion && opinionInWords(opinion, clauses, asking),
  ];
  return {
    title: `${say.motion}: ${title}`.slice(0, 300),
    background: background.filter(Boolean).join('\n\n').slice(0, 20_000),
    clauses:
      byClause || isOurs ? clauses.map(({ text }) => text) : [say.standsBehindQuestion(title)],
  };
};

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
