import { html, joined } from '../http/html.ts';

/** The same words as a page of HTML: the lines as they stand, links as links, and beneath it why it came. */
export const mailHtml = (text: string, why: string, language: string) =>
  html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">
${joined(
  text
    .trim()
    .split(/\n{2,}/)
    .map((part) => html`<p style="white-space: pre-line">${linked(part)}</p>\n`),
)}<hr>
<p style="font-size: 0.85em">${linked(why)}</p>
</body></html>
`.text;

const linked = (text: string) =>
  joined(
    text
      .split(/(https?:\/\/\S+)/)
      .map((part, i) => (i % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`)),
  );
