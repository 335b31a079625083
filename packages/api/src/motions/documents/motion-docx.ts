import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { wordsIn } from '../../documents/words.ts';
import { type ClausePart, type MotionPaper, writtenMotion } from './motion-paper.ts';

/** A motion as Word (Office Open XML, ISO/IEC 29500), as a congress asks for it: every number and every strike is said in words. */
export const motionDocx = async (
  papers: readonly [MotionPaper, ...MotionPaper[]],
): Promise<Buffer> => {
  const [{ association, language }] = papers;
  const children = papers.flatMap((paper, i) => paragraphsOf(paper, i > 0));
  const document = new Document({
    ...{ creator: association, title: papers[0].text.title, lastModifiedBy: association },
    styles: { default: { document: { run: { language: { value: tags[language] } } } } },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
};

/** The media type of Word's own format. */
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const;

const paragraphsOf = (paper: MotionPaper, breaks: boolean): Paragraph[] => {
  const say = wordsIn(paper.language).motions;
  const { title, facts, reasoning, proposes, clauses, after } = writtenMotion(paper);
  return [
    new Paragraph({
      ...{ heading: HeadingLevel.HEADING_1, pageBreakBefore: breaks },
      children: runs(title),
    }),
    ...facts.map(({ label, value }) => plain(`${label}: ${value}`)),
    ...(reasoning.length > 0 ? [headed(say.reasoning), ...reasoning.map(plain)] : []),
    ...(clauses.length > 0 ? [headed(proposes)] : []),
    ...clauses.flatMap(({ text, parts }, i) => [
      plain(`${i + 1}. ${text}`),
      ...parts.flatMap(partOf),
    ]),
    ...after.map(plain),
  ];
};

const partOf = (part: ClausePart): Paragraph[] =>
  part.kind === 'said'
    ? [plain(part.text)]
    : part.lines.map(({ number, text }) =>
        indented(number === null ? text : `${number}: ${text}`, { left: 400 }),
      );

const headed = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(text) });

const plain = (text: string): Paragraph => indented(text, {});

const indented = (text: string, indent: { left?: number }) =>
  new Paragraph({ indent, spacing: { after: 120 }, children: runs(text) });

/** A break of a line stays one. */
const runs = (text: string) =>
  text.split('\n').map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) }));
