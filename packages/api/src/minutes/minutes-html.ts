import { isFigure } from '@klubba/domain';
import { wordsIn } from '../documents/words.ts';
import { type Html, html, joined } from '../http/html.ts';
import type { Block, MinutesDocument } from './contract.ts';
import { lineSet } from './meaning-told.ts';

/** The minutes as one page that needs nothing else: the words of the PDF, with a heading for every §. */
export const minutesHtml = (document: MinutesDocument): string => {
  const words = wordsIn(document.language);
  const { heading, title, date, draft, example } = document;
  const notices = [...(draft ? [words.draftNotice] : []), ...(example ? [words.example] : [])];
  const name = [...(draft ? [`${words.draft}:`] : []), heading, title, date].join(' ');
  return html`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${{ text: minutesStyle }}</style>
</head>
<body>
<main>
<header>
${each(notices, (notice) => html`<p class="small">${notice}</p>\n`)}<p class="small">${document.association}</p>
<h1>${heading}</h1>
<p>${title.includes(date) ? title : `${title}, ${date}`}</p>
<dl>
${each(document.meta, ({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>\n`)}</dl>
</header>
${each(document.paragraphs, paragraphOf)}${signersOf(document)}${each(document.annexes, annexOf)}</main>
<footer class="small"><p>${words.record} <code>${document.recordHash}</code></p></footer>
</body>
</html>
`.text;
};

const each = <One>(all: readonly One[], write: (one: One) => Html) => joined(all.map(write));

const none: Html = { text: '' };

const paragraphOf = ({
  paragraph,
  cited,
  headings,
  level,
  title,
  blocks,
}: MinutesDocument['paragraphs'][number]) =>
  html`${each(headings, (over) => heading(over.level, [over.number ?? '', over.title]))}<section id="${`p${paragraph}`}">
${heading(level, [cited, title])}${each(blocks, (block) => blockOf(block, level + 1))}</section>
`;

/** A heading beneath the title of the minutes; HTML has six levels. */
const heading = (level: number, words: readonly string[]): Html => {
  const tag = { text: `h${Math.min(level + 1, 6)}` };
  return html`<${tag}>${words.filter(Boolean).join(' ')}</${tag}>\n`;
};

const tableOf = ([heads = [], ...rows]: readonly (readonly string[])[]) =>
  html`<table>
<thead><tr>${each(heads, (cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${each(rows, (row) => html`<tr>${each(row, (cell) => html`<td${figureClass(cell)}>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`;

/** What stands over a note is a heading; over what was proposed or decided, a label. */
const leadOf = (kind: Block['kind'], lead: string, level: number) =>
  kind === 'note' ? heading(level, [lead]) : html`<p class="lead">${lead}</p>\n`;

const figureClass = (cell: string): Html => (isFigure(cell) ? { text: ' class="figure"' } : none);

const blockOf = ({ kind, lead, text, lines, table, detail }: Block, level: number) =>
  html`<div class="${kind}">
${lead ? leadOf(kind, lead, level) : none}${said(text, lines)}${table ? tableOf(table) : none}${detail ? html`<p class="${kind === 'decision' ? 'small' : 'detail'}">${detail}</p>\n` : none}</div>
`;

/** One clause is a sentence with what comes before it; several are a list. */
const said = (text: string, lines: readonly string[]) => {
  const [only] = lines;
  if (lines.length === 1 && only) return html`<p>${[text, only].filter(Boolean).join(' ')}</p>\n`;
  return joined([
    text ? html`<p>${text}</p>\n` : none,
    lines.length ? html`<ul>${each(lines, (line) => html`<li>${line}</li>`)}</ul>\n` : none,
  ]);
};

const signersOf = ({ signers, signersHeading, footnote }: MinutesDocument) =>
  signersHeading
    ? html`<section>
<h2>${signersHeading}</h2>
<ul>${each(signers, ({ name, capacity }) => html`<li>${name}, ${capacity}</li>`)}</ul>
<p class="small">${footnote}</p>
</section>
`
    : none;

const annexOf = ({ title, lines, note, numbered }: MinutesDocument['annexes'][number]) =>
  numbered
    ? html`<section>
<h2>${title}</h2>
${note ? html`<p class="small">${note}</p>\n` : none}<ol class="lines">${each(lines, lineOf)}</ol>
</section>
`
    : html`<section>
<h2>${title}</h2>
<ul>${each(lines, (line) => html`<li>${line}</li>`)}</ul>
</section>
`;

const lineOf = (line: string) => {
  const { text, heading } = lineSet(line);
  return heading ? html`<li><strong>${text}</strong></li>` : html`<li>${text}</li>`;
};

export const minutesStyle = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h2, h3, h4, h5, h6 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
table { border-collapse: collapse; margin: .6rem 0; }
th, td { border-bottom: 1px solid; padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
p, ul { margin: .4rem 0; }
.note p, .background p, .detail { white-space: pre-line; }
.decision { border-left: .2rem solid; padding-left: .8rem; margin: 1rem 0; }
.proposal, .background { padding-left: 1rem; margin: .8rem 0; }
.dissent { font-style: italic; }
.lead { font-weight: bold; }
.small, .lead, dl { font-family: sans-serif; font-size: .85rem; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .3rem 1rem; border-block: 1px solid; padding: .6rem 0; }
dt { font-weight: bold; }
dd { margin: 0; }
.lines { padding-left: 3.5rem; }
.lines li::marker { font: .8rem sans-serif; }
`;
