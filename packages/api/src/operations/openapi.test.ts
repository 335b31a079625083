import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { typesOf } from '@klubba/client/generate';
import { expect, test } from 'vitest';
import { sentenceIn } from '../http/in-words.ts';
import { codesIn } from '../testing/declared.ts';
import { type Document, operationsOf } from '../testing/operations.ts';
import { startApp } from '../testing/start-app.ts';
import { apiVersion } from './api-version.ts';
import { readRefusals } from './testing/references.ts';
import { before, changelog, changesSince, isMoved, released } from './testing/released.ts';
import { breaksBetween, shapeOf } from './testing/shape.ts';

const committed = path.join(import.meta.dirname, '../../openapi.json');

const refusals = path.join(import.meta.dirname, 'refusals.txt');

let described: Promise<Document> | undefined;

/** The document as it is served, asked for once: making it takes a second, and all of these only read it. */
const describeApp = () => {
  described ??= startApp()
    .then(({ app }) => app.inject('/openapi.json'))
    .then((answer) => answer.json() as Document);
  return described;
};

test('what each operation may refuse with is read off the source', async () => {
  const lines = [...readRefusals()]
    .filter(([, codes]) => codes.length > 0)
    .map(([operationId, codes]) => `${operationId}: ${codes.join(', ')}`)
    .sort();
  expect(lines.length).toBeGreaterThan(250);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(refusals);
});

test('the committed OpenAPI document is what the routes are', async () => {
  const document = await describeApp();
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(committed);
});

test('what breaks a program moves the number of the API, and what was added stands in its changelog', async () => {
  const now = shapeOf(await describeApp());
  const { version, lines = now } = before();
  const breaks = breaksBetween(lines, now);
  if (!isMoved(version, apiVersion)) {
    expect(breaks, 'move the number in api-version.ts').toEqual([]);
    await expect(changesSince(version, lines, now)).toMatchFileSnapshot(changelog);
    return;
  }
  await expect([apiVersion, ...now, ''].join('\n')).toMatchFileSnapshot(released);
});

test('the types of the client are those of the document', async () => {
  const types = path.join(import.meta.dirname, '../../../client/src/schema.ts');
  await expect(await typesOf(await describeApp())).toMatchFileSnapshot(types);
});

test('the linter finds nothing in it', async () => {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const bin = path.join(path.dirname(cli), 'bin/cli.js');
  // Under NODE_ENV=test it prints nothing.
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const config = path.join(path.dirname(committed), 'redocly.yaml');
  const args = [bin, 'lint', committed, '--config', config, '--format', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env }).catch(
    (failed: { stdout: string }) => failed,
  );
  const { problems } = JSON.parse(stdout) as {
    problems: { message: string; location: [object] }[];
  };
  expect(problems.map(({ message, location }) => [message, location[0]])).toEqual([]);
});

test('every operation has a summary and an example of what it takes', async () => {
  const operations = operationsOf(await describeApp());
  for (const { operationId, bodySchema, body, parameters } of operations) {
    if (bodySchema) expect(body, operationId).toBeDefined();
    for (const { name, example } of parameters)
      expect(example, `${operationId} ${name}`).toBeDefined();
  }
});

test('no body takes a field that it does not know', async () => {
  const document = await describeApp();
  const loose: string[] = [];
  const seen = new Set<string>();
  const look = (schema: unknown, where: string) => {
    if (typeof schema !== 'object' || schema === null) return;
    const { type, properties, additionalProperties, $ref } = schema as Record<string, unknown>;
    if (type === 'object' && properties && additionalProperties !== false) loose.push(where);
    const name = typeof $ref === 'string' && $ref.split('/').at(-1)!;
    if (name && !seen.has(name)) {
      seen.add(name);
      look(document.components.schemas[name], name);
    }
    for (const [part, inner] of Object.entries(schema)) look(inner, `${where}/${part}`);
  };
  // What better-auth reads, it reads loosely.
  for (const { operationId, bodySchema, path } of operationsOf(document))
    if (!path.startsWith('/api/auth/')) look(bodySchema, operationId);
  expect(loose).toEqual([]);
  expect(seen.size).toBeGreaterThan(200);
});

test('what is sent and what is answered is named, the same on both ways where it is the same', async () => {
  const { paths, components } = await describeApp();
  const unnamed = operationsOf({ paths, components }).filter(
    ({ bodySchema }) => bodySchema && !('$ref' in bodySchema),
  );
  expect(unnamed.map(({ operationId }) => operationId)).toEqual([]);
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['DecisionSummary', 'MeetingKind', 'EnterReservationBody']),
  );
});

test('every operation, parameter and property says what it is, and every moment is a date-time', async () => {
  const document = await describeApp();
  const silent: string[] = [];
  // A moment is a date-time; these are clocks of the day, as the notice has them.
  const clocks = ['startsAt', 'resumesAt', 'expectedAt'];
  const timeless: string[] = [];
  const look = (schema: unknown, where: string) => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties } = schema as { properties?: Record<string, { description?: string }> };
    for (const [name, property] of Object.entries(properties ?? {})) {
      if (!property.description) silent.push(`${where}.${name}`);
      const isMoment = /^at$|At$/.test(name) && !clocks.includes(name);
      const text = JSON.stringify(property);
      if (isMoment && text.includes('"string"') && !text.includes('"date-time"'))
        timeless.push(`${where}.${name}`);
    }
    for (const [name, inner] of Object.entries(schema)) if (name !== 'example') look(inner, where);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) look(schema, name);
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    const { operationId, description, parameters = [] } = operation;
    if (!description) silent.push(operationId);
    for (const one of parameters) if (!one.description) silent.push(`${operationId} ${one.name}`);
    look(operation, operationId);
  }
  expect({ silent, timeless }).toEqual({ silent: [], timeless: [] });
});

test('every code that a problem may have is a sentence in both languages', async () => {
  const document = await describeApp();
  const codes = codesIn(document);
  const silent = new Set<string>();
  // What better-auth says is its own, and said in words where the panel shows it.
  for (const { operationId, path } of operationsOf(document))
    for (const status of path.startsWith('/api/auth/') ? [] : statuses)
      for (const code of codes(operationId, status))
        for (const language of ['sv', 'en'] as const)
          if (!sentenceIn(language, code)) silent.add(`${language} ${code}`);
  const ofFields = ['required', 'unknown-field', 'invalid-type', 'invalid-format', 'invalid-value'];
  for (const code of [
    ...ofFields,
    'too-small',
    'too-big',
    'not-a-number',
    'not-whole',
    'not-an-email',
    'not-a-day',
    'not-an-instant',
    'not-an-address',
    'invalid-cursor',
  ])
    if (!sentenceIn('sv', code) || !sentenceIn('en', code)) silent.add(code);
  expect([...silent]).toEqual([]);
});

const statuses = [400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500, 503];

test('each operation names the codes that it may refuse with', async () => {
  const codes = codesIn(await describeApp());
  expect(codes('giveOffice', 422)).toEqual(
    expect.arrayContaining(['office-already-held', 'idempotency-key-reused']),
  );
  expect(codes('giveOffice', 422)).not.toContain('key-exists');
  expect(codes('signMinutes', 403)).toEqual(
    expect.arrayContaining(['forbidden', 'foreign-origin', 'people-only', 'step-up-required']),
  );
  expect(codes('listDecisions', 403)).toEqual(['forbidden', 'scope-missing']);
  expect(codes('listDecisions', 401)).toContain('key-expired');
  expect(codes('signIn', 401)).toContain('invalid-email-or-password');
});
