import { setPdf, template } from '../../documents/typst.ts';
import { wordsIn } from '../../documents/words.ts';
import type { Recommendations } from '../recommendations.contract.ts';

const source = template('election-paper', 'recommendations');

/** What a group recommends at a congress, motion by motion, for delegates to have at hand. */
export const recommendationsPdf = (found: Recommendations, on: string) => {
  const { language, association, congress, example } = found;
  const words = wordsIn(language);
  const say = words.motions;
  const heading = say.recommendations(congress);
  const [before, between] = words.page('\u0001', '\u0001').split('\u0001');
  const motions = found.motions.map((motion) => {
    const numberOf = (clauseId: string) =>
      motion.clauses.findIndex((one) => one.clauseId === clauseId) + 1;
    const said = (name: string, given: typeof motion.stance) =>
      given
        ? [
            {
              name,
              text: given.text,
              lines: given.clauses.flatMap(({ clauseId, answer, wording }) => [
                ...(answer ? [say.onClause(numberOf(clauseId), say.advised[answer])] : []),
                ...(wording ? [`${say.advisedWording(numberOf(clauseId))}: ${wording}`] : []),
              ]),
            },
          ]
        : [];
    return {
      title: [motion.number, motion.title].filter(Boolean).join(' '),
      from: motion.othersBy ?? (motion.isOwn ? say.ownMotion : association),
      clauses: motion.clauses.map(({ text }) => text),
      said: [...said(say.stance, motion.stance), ...said(say.advice, motion.advice)],
    };
  });
  return setPdf(
    source,
    {
      ...{ language, association, heading, documentTitle: heading, motions },
      ...{ notices: example ? [words.example] : [], pageOf: [before, between] },
      words: { notBound: say.notBound },
    },
    on,
  );
};
