import type { FastifyRequest } from 'fastify';
import { html, joined } from './html.ts';
import type { App } from './instance.ts';
import type { Problem } from './problem.contract.ts';

/** Whether somebody followed a link to a paper or another file: a browser that goes there asks for a page, a program does not. */
export const wantsPage = ({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>) =>
  method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '');

/** What went wrong as a page of its own, with the way to the panel. */
export const problemPage = (
  { status, code, title, detail = '', errors }: Problem,
  language: 'sv' | 'en',
) =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/problem.css">
</head>
<body>
<main>
<h1>${title}</h1>
${said(errors, detail)}
<p><a href="/">${toPanel[language]}</a></p>
<p class="code">${status.toString()} ${code}</p>
</main>
</body>
</html>
`.text;

/** A page has no fields to mark: each that is wrong is named. */
const said = (errors: Problem['errors'], detail: string) =>
  errors.length === 0
    ? html`<p>${detail}</p>`
    : joined(
        errors.map(
          ({ pointer, code, detail: why = code }) =>
            html`<p><strong>${pointer.slice(2)}</strong>: ${why}</p>`,
        ),
      );

const toPanel = { sv: 'Till Klubba', en: 'To Klubba' };

export const serveProblemStyle = (app: App) =>
  app.get('/problem.css', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=300')
      .send(style),
  );

const style = `:root {
  color-scheme: light dark;
  color: light-dark(#26211c, #e9e2d6);
  background: light-dark(#fbf8f1, #1d1a17);
  font: 1.0625rem / 1.5 "Source Sans 3", system-ui, sans-serif;
}
main {
  max-width: 34rem;
  margin: 12vh auto 0;
  padding: 0 1.25rem;
}
h1 {
  font: 600 1.75rem / 1.2 "Source Serif 4", Georgia, serif;
}
a {
  color: light-dark(#8e1f1b, #f0988c);
}
.code {
  margin-top: 3rem;
  color: light-dark(#5f564c, #b3a897);
  font-size: 0.875rem;
}
`;
