import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Purpose } from '../access/purpose.ts';
import type { App } from '../http/instance.ts';
import { apiVersion } from './api-version.ts';
import type { Area } from './area.ts';
import { describeNames } from './described.ts';
import type { Answer, Described, Document, Json, Media, Parameter } from './document.ts';
import { exampleOf } from './example.ts';
import { putDocumented } from './log-events.ts';
import { nameSchemas } from './named-schemas.ts';
import { type Operation, scopeOf } from './operation.ts';
import { withPlainNames } from './plain-names.ts';
import { describeProblems, everywhere, type Known } from './problem-answers.ts';
import { headersOf, sentHeaders } from './sent-header.ts';

/** Keeps the OpenAPI document in step with the routes of the areas. Register before any of them. */
export const describeApi = async (app: App, areas: readonly Area[]) => {
  await nameSchemas(areas.flatMap(({ aggregates }) => aggregates));
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Klubba',
        version: apiVersion,
        summary: 'Where a member organisation keeps what was decided',
        description:
          'Everything a person may do in Klubba, a program may do, but for what only people do: sign, and manage roles and keys. A program shows a key; an error is a problem (RFC 9457) with a stable code; a command may be sent again under its `Idempotency-Key`. What binds whoever asks, or opens something for long, names in `x-step-up` what they show again who they are for: `beginStepUp`, `finishStepUp`, and the grant in `X-Step-Up`.',
        contact: { name: 'Whoever runs this Klubba' },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } as { name: string },
      },
      servers: [{ url: '/' }],
      tags: areas.map(({ tag }) => tag),
      components: {
        headers: sentHeaders as never,
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: '__Host-klubba.session_token',
            description: 'Given by a sign-in. Every request but GET needs the Origin header, too.',
          },
          key: {
            type: 'http',
            scheme: 'bearer',
            description:
              'The secret of a key, `klubba_…`. It acts with the roles of the key, and of what they may do only what its scopes open: each operation names the scope that it needs in `x-scope`.',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) =>
      finish(
        putDocumented(jsonSchemaTransformObject(document) as never),
        operationsIn(areas),
      ) as never,
  });
};

type Operations = ReadonlyMap<string, Operation & { readonly scope: string | undefined }>;

const operationsIn = (areas: readonly Area[]): Operations =>
  new Map(
    areas.flatMap(({ name, operations }) =>
      operations.map((one) => [one.operationId, { ...one, scope: scopeOf(name, one.access) }]),
    ),
  );

/** Adds what every operation has in common, so that a route need not say it. */
const finish = (document: Document, operations: Operations): Document => {
  const { schemas } = document.components;
  const shared: Record<string, Answer> = {};
  const describe = describeProblems(shared);
  // Before the examples, which follow from the formats.
  describeNames(document);
  for (const path of Object.values(document.paths))
    for (const [method, operation] of Object.entries(path)) {
      const { permission, scope, sends, isSignIn, stepUp } = operations.get(operation.operationId)!;
      const isOpen = 'public' in permission;
      const known: Known = {
        isOpen,
        scope: isOpen ? undefined : scope,
        isSignIn,
        isForOthers: sends.includes('Access-Control-Allow-Origin'),
        isReading: method === 'get',
        isCommand: method !== 'get' && isOurs(operation),
      };
      finishSecurity(operation, isOpen ? 'public' : permission, known);
      finishBody(operation, schemas);
      finishStepUp(operation, stepUp);
      finishParameters(operation, known, schemas);
      const tagged: Operation['sends'] = isTagged(known) ? ['ETag'] : [];
      finishAnswers(operation, [...sends, ...tagged, ...everywhere], schemas);
      describe(operation, known);
    }
  document.components.responses = sorted(shared);
  document.components.schemas = used(document, schemas);
  document.components.headers = usedHeaders(document);
  return withPlainNames(document);
};

const usedHeaders = (document: Document) => {
  const text = JSON.stringify([document.paths, document.components.responses]);
  return Object.fromEntries(
    Object.entries(sentHeaders).filter(([name]) => text.includes(`"#/components/headers/${name}"`)),
  );
};

/** What is read can be asked for again only where it has changed. */
const isTagged = ({ isReading, isSignIn }: Known) => isReading && !isSignIn;

const isOurs = ({ parameters }: Described) =>
  parameters?.some(({ name }) => name === 'organisationId') ?? false;

const finishSecurity = (
  operation: Described,
  roles: readonly string[] | 'public',
  { isOpen, scope }: Known,
) => {
  operation.security = isOpen ? [] : [{ session: [] }, ...(scope ? [{ key: [] }] : [])];
  Object.assign(operation, { 'x-roles': roles, ...(scope && { 'x-scope': scope }) });
  const who = isOpen ? 'For anyone.' : `For ${(roles as readonly string[]).join(', ')}.`;
  const key = scope ? `With a key: scope \`${scope}\`.` : 'No key does this, only people.';
  operation.description = [operation.description, who, ...(isOpen ? [] : [key])]
    .filter(Boolean)
    .join('\n\n');
};

/** Where it binds, a session alone does not do. */
const finishStepUp = (operation: Described, purpose: Purpose | undefined) => {
  if (!purpose) return;
  Object.assign(operation, { 'x-step-up': purpose });
  operation.parameters = [...(operation.parameters ?? []), stepUpGrant(purpose)];
};

const finishBody = (operation: Described, schemas: Record<string, Json>) => {
  const media = operation.requestBody?.content['application/json'];
  if (!media) return;
  if (Object.keys((media.schema.properties as Json) ?? {}).length === 0 && !media.schema.$ref) {
    delete operation.requestBody;
    return;
  }
  media.example ??= exampleOf(media.schema, schemas);
};

const finishParameters = (operation: Described, known: Known, schemas: Record<string, Json>) => {
  if (known.isCommand) operation.parameters!.push(idempotencyKey(), ifMatch(), waited());
  if (isTagged(known)) {
    operation.parameters = [...(operation.parameters ?? []), ifNoneMatch()];
    operation.responses[304] = { description: 'It is as you have it: nothing is sent' };
  }
  operation.parameters = [...(operation.parameters ?? []), acceptLanguage()];
  for (const parameter of operation.parameters)
    parameter.example ??= exampleOf(parameter.schema, schemas);
};

const finishAnswers = (
  operation: Described,
  sends: Operation['sends'],
  schemas: Record<string, Json>,
) => {
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (answer.description === 'Default Response')
      answer.description = status === '201' ? 'Done, and this was made' : 'Done';
    if (Number(status) < 400) answer.headers = headersOf(sends);
    for (const [type, media] of Object.entries(answer.content ?? {}))
      if (type.endsWith('json')) media.example ??= exampleOf((media as Media).schema, schemas);
  }
};

const idempotencyKey = (): Parameter => ({
  in: 'header',
  name: 'Idempotency-Key',
  description: 'The id of the command. Sent again with the same content, it is done once.',
  schema: { type: 'string', format: 'uuid' },
});

const stepUpGrant = (purpose: Purpose): Parameter => ({
  in: 'header',
  name: 'X-Step-Up',
  description: `That you have just shown again who you are: the grant that \`finishStepUp\` gives, once, for what \`beginStepUp\` was asked for: \`${purpose}\`.`,
  required: true,
  schema: { type: 'string', maxLength: 100 },
});

const ifMatch = (): Parameter => ({
  in: 'header',
  name: 'If-Match',
  description: 'The version you saw, as ETag gave it. Another one by now is answered with 412.',
  schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}(-[\\w-]{22})?"$|^\\*$', examples: ['"12"'] },
});

const ifNoneMatch = (): Parameter => ({
  in: 'header',
  name: 'If-None-Match',
  description: 'What you have, as ETag gave it: where it is so still, the answer is 304.',
  schema: { type: 'string', maxLength: 500, examples: ['"12-kD0c1fJm5Zr1bQe8yXn0Aw"'] },
});

const acceptLanguage = (): Parameter => ({
  in: 'header',
  name: 'Accept-Language',
  description:
    'The language of `title` and `detail` where it cannot be done: `sv` or `en`. English where neither is asked for.',
  schema: { type: 'string', maxLength: 500, examples: ['sv'] },
});

const waited = (): Parameter => ({
  in: 'header',
  name: 'Klubba-Waited',
  description:
    'Seconds that it has waited for the network since it was asked: at a meeting it happened then, where the body does not say when.',
  schema: { type: 'string', pattern: '^\\d{1,5}$', examples: ['312'] },
});

/** The shared schemas that the document refers to; each may refer to more. */
const used = (document: Document, schemas: Record<string, Json>) => {
  const names = new Set<string>();
  const look = (text: string) => {
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      if (name && !names.has(name)) {
        names.add(name);
        look(JSON.stringify(schemas[name]));
      }
  };
  look(JSON.stringify([document.paths, document.components.responses]));
  return Object.fromEntries([...names].sort().map((name) => [name, schemas[name]!]));
};

const sorted = <Value>(values: Record<string, Value>) =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
