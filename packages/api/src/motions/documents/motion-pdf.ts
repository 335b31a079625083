import { setPdf, template } from '../../documents/typst.ts';
import { wordsIn } from '../../documents/words.ts';
import { type MotionPaper, writtenMotion } from './motion-paper.ts';

const source = template('election-paper', 'motion');

/** One motion as PDF, or several as one packet with a list of them in front. */
export const motionPdf = (papers: readonly [MotionPaper, ...MotionPaper[]], on: string) => {
  const [first, ...more] = papers;
  const { association, language, example } = first;
  const words = wordsIn(language);
  const heading = more.length > 0 ? words.motions.motionsOf(association) : words.motions.motion;
  const [before, between] = words.page('\u0001', '\u0001').split('\u0001');
  const motions = papers.map(writtenMotion);
  const documentTitle = more.length > 0 ? heading : `${heading}: ${motions[0]!.title}`;
  return setPdf(
    source,
    {
      ...{ language, association, heading, documentTitle, motions, pageOf: [before, between] },
      notices: example ? [words.example] : [],
      words: { reasoning: words.motions.reasoning, proposes: motions[0]!.proposes },
    },
    on,
  );
};
