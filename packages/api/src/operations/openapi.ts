import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Permission } from '../access/permission.ts';
import type { App } from '../http/instance.ts';
import type { Area } from './area.ts';
import { exampleOf } from './example.ts';
import { nameSchemas } from './named-schemas.ts';
import { scopeOf } from './operation.ts';
import { withPlainNames } from './plain-names.ts';

type Json = Record<string, unknown>;
type Media = { schema: Json; example?: unknown };
type Content = Record<string, Media>;
type Answer = { description: string; headers?: Json; content?: Content };
type Parameter = {
  in: string;
  name: string;
  schema: Json;
  example?: unknown;
  [key: string]: unknown;
};
type Operation = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, Answer>;
  security?: Json[];
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json>; responses?: Record<string, Answer> };
};

/** Keeps the OpenAPI document in step with the routes of the areas. Register before any of them. */
export const describeApi = async (app: App, areas: readonly Area[]) => {
  await nameSchemas();
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Klubba',
        version: '1',
        summary: 'Where a member organisation keeps what was decided',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } as { name: string },
      },
      servers: [{ url: '/' }],
      tags: areas.map(({ tag }) => tag),
      components: {
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
      finish(jsonSchemaTransformObject(document) as never, permitted(areas)) as never,
  });
};

type Permitted = ReadonlyMap<string, { permission: Permission; scope: string | undefined }>;

const permitted = (areas: readonly Area[]): Permitted =>
  new Map(
    areas.flatMap(({ name, operations }) =>
      operations.map(
        ({ operationId, permission, access }) =>
          [operationId, { permission, scope: scopeOf(name, access) }] as const,
      ),
    ),
  );

/** Adds what every operation has in common, so that a route need not say it. */
const finish = (document: Document, permissions: Permitted): Document => {
  const { schemas } = document.components;
  const shared: Record<string, Answer> = {};
  for (const path of Object.values(document.paths))
    for (const [method, operation] of Object.entries(path)) {
      finishSecurity(operation, permissions);
      finishBody(operation, schemas);
      finishParameters(method, operation, schemas);
      finishAnswers(method, operation, schemas);
      shareProblems(operation, shared);
    }
  document.components.responses = shared;
  document.components.schemas = used(document, schemas);
  return withPlainNames(document);
};

const finishSecurity = (operation: Operation, permissions: Permitted) => {
  const { permission, scope } = permissions.get(operation.operationId)!;
  const open = 'public' in permission;
  // OpenAPI 3.1 lets other schemes than OAuth's name what they need as well.
  operation.security = open ? [] : [{ session: [] }, ...(scope ? [{ key: [scope] }] : [])];
  Object.assign(operation, {
    'x-roles': open ? 'public' : permission,
    ...(!open && scope && { 'x-scope': scope }),
  });
};

const finishBody = (operation: Operation, schemas: Record<string, Json>) => {
  const media = operation.requestBody?.content['application/json'];
  if (!media) return;
  if (Object.keys((media.schema.properties as Json) ?? {}).length === 0 && !media.schema.$ref) {
    delete operation.requestBody;
    return;
  }
  media.example ??= exampleOf(media.schema, schemas);
};

const finishParameters = (method: string, operation: Operation, schemas: Record<string, Json>) => {
  const isOurs = operation.parameters?.some(({ name }) => name === 'organisationId');
  if (isOurs && method !== 'get') operation.parameters!.push(idempotencyKey(), ifMatch(), waited());
  for (const parameter of operation.parameters ?? [])
    parameter.example ??= exampleOf(parameter.schema, schemas);
};

const finishAnswers = (method: string, operation: Operation, schemas: Record<string, Json>) => {
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (answer.description === 'Default Response')
      answer.description = status === '201' ? 'Done, and this was made' : 'Done';
    if (status.startsWith('2') && 'content' in answer && method !== 'get')
      answer.headers = {
        ETag: etagHeader(),
        ...(isAtMeeting(operation) && { 'Klubba-Next': nextHeader() }),
      };
    for (const [type, media] of Object.entries(answer.content ?? {}))
      if (type.endsWith('json')) media.example ??= answerExample(status, media, schemas);
  }
};

/** The problems are the same everywhere, so they stand once. */
const shareProblems = ({ responses }: Operation, shared: Record<string, Answer>) => {
  for (const [status, answer] of Object.entries(responses)) {
    if (Number(status) < 400) continue;
    shared[`Problem${status}`] ??= answer;
    responses[status] = { $ref: `#/components/responses/Problem${status}` } as never;
  }
};

const answerExample = (status: string, media: Media, schemas: Record<string, Json>) => {
  const example = exampleOf(media.schema, schemas);
  const code = problemExamples[status];
  if (!code) return example;
  return {
    type: `urn:klubba:problem:${code}`,
    title: code,
    status: Number(status),
    code,
    errors: [],
  };
};

const problemExamples: Record<string, string> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'version-mismatch',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'rate-limited',
  500: 'internal',
  503: 'unavailable',
};

const idempotencyKey = (): Parameter => ({
  in: 'header',
  name: 'Idempotency-Key',
  description: 'The id of the command. Sent again with the same content, it is done once.',
  schema: { type: 'string', format: 'uuid' },
});

const ifMatch = (): Parameter => ({
  in: 'header',
  name: 'If-Match',
  description: 'The version you saw, as ETag gave it. Another one by now is answered with 412.',
  schema: { type: 'string', pattern: '^"\\d{1,9}"$|^\\*$', examples: ['"12"'] },
});

const waited = (): Parameter => ({
  in: 'header',
  name: 'Klubba-Waited',
  description:
    'Seconds that it has waited for the network since it was asked: at a meeting it happened then, where the body does not say when.',
  schema: { type: 'string', pattern: '^\\d{1,5}$', examples: ['312'] },
});

const isAtMeeting = ({ parameters }: Operation) =>
  parameters?.some(({ name }) => name === 'meetingId');

const nextHeader = () => ({
  description: 'What can be asked at the meeting as it stands now: operationIds with commas',
  schema: { type: 'string', examples: ['takeUpItem, closeItem, submitProposal'] },
});

const etagHeader = () => ({
  description: 'The version of what the command changed',
  schema: { type: 'string', examples: ['"13"'] },
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
