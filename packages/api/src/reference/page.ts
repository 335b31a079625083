import { type Html, html, joined } from '../http/html.ts';
import { firstSteps } from './first-steps.ts';
import { type Schema, schemaTree } from './schema-tree.ts';

type Media = { readonly schema: Schema; readonly example?: unknown };
type Answer = { readonly description: string; readonly content?: Readonly<Record<string, Media>> };

export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer | { readonly $ref: string }>>;
  readonly 'x-roles'?: readonly string[] | string;
  /** What a key must open to get to it. */
  readonly 'x-scope'?: string;
};

export type Document = {
  readonly info: { readonly title: string; readonly summary?: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Answer>>;
  };
};

/** The whole reference as one document: readable on paper and without a script, one address per operation. With one it can be tried with a key. */
export const referencePage = (document: Document, origin: string): string => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? 'other');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${document.info.title}: API reference</title>
<link rel="stylesheet" href="/docs/reference.css">
</head>
<body>
<nav aria-label="Operations">
<p><a href="#first-steps">First steps</a></p>
${joined([...groups].map(([tag, all]) => contents(tag, all)))}
</nav>
<main>
<h1>${document.info.title}</h1>
<p>${document.info.summary ?? ''}. The same as a file for tools: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<p>An error is a <code>application/problem+json</code> (RFC 9457) with a stable <code>code</code>.
A command may carry an <code>Idempotency-Key</code> and an <code>If-Match</code>; its answer carries an <code>ETag</code>.
A list with more to come gives a <code>cursor</code>. <code>title</code> and <code>detail</code> of an error are in the language of <code>Accept-Language</code> (sv, en).</p>
<p><label for="key">A key to try it with</label> <input id="key" type="password" autocomplete="off" spellcheck="false" placeholder="klubba_…"> It is kept nowhere. <em>Integrations</em> in the panel makes one.</p>
${firstSteps(origin)}
${joined([...groups].map(([tag, all]) => group(tag, all, document)))}
</main>
<script type="module" src="/docs/try.js"></script>
</body>
</html>
`.text;
};

type Placed = { readonly path: string; readonly method: string; readonly operation: Operation };

const contents = (tag: string, all: readonly Placed[]) => html`<h2>${tag}</h2>
<ul>${joined(
  all.map(
    ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
  ),
)}</ul>
`;

const group = (tag: string, all: readonly Placed[], document: Document) => {
  const about = document.tags?.find(({ name }) => name === tag)?.description;
  return html`<section><h2>${tag}</h2><p>${about ?? ''}</p>
${joined(all.map((one) => article(one, document)))}</section>`;
};

const article = ({ path, method, operation }: Placed, document: Document) => {
  const { operationId, summary, parameters = [], requestBody, responses } = operation;
  const body = requestBody?.content['application/json'];
  return html`<article id="${operationId}">
<h3>${summary}</h3>
<p class="line"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></p>
<p class="who">${who(operation['x-roles'])} ${operation['x-scope'] ? html`A key needs the scope <code>${operation['x-scope']}</code>.` : ''}</p>
${operation['x-scope'] ? html`<button type="button" class="try" data-operation="${operationId}" hidden>Try it</button>` : ''}
${parameters.length > 0 ? parameterTable(parameters) : ''}
${body ? html`<h4>Body</h4>${shape(body, document)}` : ''}
<h4>Answers</h4>
<dl>${joined(Object.entries(responses).map(([status, answer]) => answerOf(status, answer, document)))}</dl>
</article>
`;
};

const who = (roles: Operation['x-roles']) => {
  if (roles === 'public') return 'For anyone.';
  return `For ${[roles ?? []].flat().join(', ')}.`;
};

const parameterTable = (parameters: NonNullable<Operation['parameters']>) => html`<table>
<thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Kind</th><th scope="col">About</th></tr></thead>
<tbody>${joined(
  parameters.map(
    (one) => html`<tr><td><code>${one.name}</code>${one.required ? '' : ' (optional)'}</td>
<td>${one.in}</td><td>${one.schema.format ?? one.schema.type ?? ''}</td><td>${one.description ?? ''}</td></tr>`,
  ),
)}</tbody></table>`;

const answerOf = (
  status: string,
  answer: Answer | { readonly $ref: string },
  document: Document,
): Html => {
  const name = '$ref' in answer ? answer.$ref.split('/').at(-1)! : '';
  const found = '$ref' in answer ? document.components.responses![name]! : answer;
  const [type, media] = Object.entries(found.content ?? {})[0] ?? ['', undefined];
  const says = html`<dt>${status}</dt><dd>${found.description}`;
  if (Number(status) >= 400 || !media) return html`${says}</dd>`;
  if (!type.endsWith('json')) return html`${says} (${type})</dd>`;
  return html`${says}${shape(media, document)}</dd>`;
};

const shape = ({ schema, example }: Media, { components }: Document) => html`
${schemaTree(schema, components.schemas)}
<details><summary>Example</summary><pre tabindex="0">${JSON.stringify(example, null, 2)}</pre></details>`;
