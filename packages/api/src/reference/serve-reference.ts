import { readFile } from 'node:fs/promises';
import type { App } from '../http/instance.ts';
import { type Document, referencePage } from './page.ts';

const files = {
  'reference.css': 'text/css; charset=utf-8',
  'try.js': 'text/javascript; charset=utf-8',
} as const;

/** The OpenAPI document, for tools at /openapi.json and for people at /docs. */
export const serveReference = (app: App, origin: () => string) => {
  const hidden = { schema: { hide: true } };
  const kept = 'public, max-age=300';
  let page: string | undefined;
  app.get('/openapi.json', hidden, async (_request, reply) =>
    reply.header('cache-control', kept).send(app.swagger()),
  );
  app.get('/docs', hidden, async (_request, reply) => {
    page ??= referencePage(app.swagger() as unknown as Document, origin());
    return reply.type('text/html; charset=utf-8').header('cache-control', kept).send(page);
  });
  for (const [name, type] of Object.entries(files))
    app.get(`/docs/${name}`, hidden, async (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', kept)
        .send(await readFile(new URL(`./${name}`, import.meta.url), 'utf8')),
    );
};
