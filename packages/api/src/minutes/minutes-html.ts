import { type Html, html, joined } from '../documents/html.ts';
import { wordsIn } from '../documents/words.ts';
import type { Block, MinutesDocument } from './contract.ts';

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

const paragraphOf = ({ paragraph, title, blocks }: MinutesDocument['paragraphs'][number]) =>
  html`<section id="${`p${paragraph}`}">
<h2>§ ${String(paragraph)} ${title}</h2>
${each(blocks, blockOf)}</section>
`;

const blockOf = ({ kind, lead, text, lines, detail }: Block) =>
  html`<div class="${kind}">
${lead ? html`<p class="lead">${lead}</p>\n` : none}${said(text, lines)}${detail ? html`<p class="${kind === 'decision' ? 'small' : 'detail'}">${detail}</p>\n` : none}</div>
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

const annexOf = ({ title, lines }: MinutesDocument['annexes'][number]) =>
  html`<section>
<h2>${title}</h2>
<ul>${each(lines, (line) => html`<li>${line}</li>`)}</ul>
</section>
`;

export const minutesStyle = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p, ul { margin: .4rem 0; }
.note p, .detail { white-space: pre-line; }
.decision { border-left: .2rem solid; padding-left: .8rem; margin: 1rem 0; }
.proposal { padding-left: 1rem; margin: .8rem 0; }
.dissent { font-style: italic; }
.lead { font-weight: bold; }
.small, .lead, dl { font-family: sans-serif; font-size: .85rem; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .3rem 1rem; border-block: 1px solid; padding: .6rem 0; }
dt { font-weight: bold; }
dd { margin: 0; }
`;
