import { expect, test } from 'vitest';
import { html } from '../documents/html.ts';
import { type Document, operationsOf } from '../testing/operations.ts';
import { startApp } from '../testing/start-app.ts';

test('the reference page shows every operation, with nothing inline', async () => {
  const { app } = await startApp();
  const page = await app.inject('/docs');
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.body).not.toMatch(/<script>|style=|onclick|javascript:/i);
  const document = (await app.inject('/openapi.json')).json() as Document;
  for (const { operationId } of operationsOf(document))
    expect(page.body).toContain(`id="${operationId}"`);
  expect((await app.inject('/docs/reference.css')).headers['content-type']).toContain('text/css');
  expect((await app.inject('/docs/try.js')).headers['content-type']).toContain('text/javascript');
  // What a key cannot ask cannot be tried with one.
  expect(page.body).toContain('data-operation="listDecisions"');
  expect(page.body).not.toContain('data-operation="signMinutes"');
});

test('what is put into HTML stays text', () => {
  expect(html`<p title="${'"'}">${'<b>&'}${html`<i>${'x'}</i>`}</p>`.text).toBe(
    '<p title="&quot;">&lt;b&gt;&amp;<i>x</i></p>',
  );
});
