import { readFile } from 'node:fs/promises';
import type { App } from '../http/instance.ts';
import { type Document, referencePage } from './page.ts';

const styles = new URL('./reference.css', import.meta.url);

/** The OpenAPI document, for tools at /openapi.json and for people at /docs. */
export const serveReference = (app: App) => {
  const hidden = { schema: { hide: true } };
  const kept = 'public, max-age=300';
  let page: string | undefined;
  app.get('/openapi.json', hidden, async (_request, reply) =>
    reply.header('cache-control', kept).send(app.swagger()),
  );
  app.get('/docs', hidden, async (_request, reply) => {
    page ??= referencePage(app.swagger() as unknown as Document);
    return reply.type('text/html; charset=utf-8').header('cache-control', kept).send(page);
  });
  app.get('/docs/reference.css', hidden, async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', kept)
      .send(await readFile(styles, 'utf8')),
  );
};
