import { wordsIn } from '../../documents/words.ts';
import { type ClausePart, type MotionPaper, writtenMotion } from './motion-paper.ts';

/** A motion as Markdown (CommonMark), with nothing that a plain text does not say. */
export const motionMarkdown = (paper: MotionPaper): string => {
  const say = wordsIn(paper.language).motions;
  const { title, facts, reasoning, proposes, clauses, after } = writtenMotion(paper);
  const blocks = [
    `# ${plain(title)}`,
    ...(facts.length > 0
      ? [facts.map(({ label, value }) => `${label}: ${plain(value)}`).join('  \n')]
      : []),
    ...(reasoning.length > 0 ? [`## ${say.reasoning}`, ...reasoning.map(plain)] : []),
    ...(clauses.length > 0 ? [`## ${proposes}`] : []),
    ...clauses.map(({ text, parts }, i) =>
      [`${i + 1}. ${plain(text)}`, ...parts.map(partOf)].join('\n\n'),
    ),
    ...after.map(plain),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const partOf = (part: ClausePart) =>
  part.kind === 'said'
    ? `   ${plain(part.text)}`
    : part.lines
        .map(({ number, text }) => `   > ${number === null ? '' : `${number}: `}${plain(text)}`)
        .join('  \n');

/** Words as they are, wherever Markdown would take them for marks. */
const plain = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2');
