import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Document, operationsOf } from '../testing/operations.ts';
import { startApp } from '../testing/start-app.ts';

const committed = path.join(import.meta.dirname, '../../openapi.json');

const describeApp = async () => {
  const { app } = await startApp();
  return (await app.inject('/openapi.json')).json() as Document;
};

test('the committed OpenAPI document is what the routes are', async () => {
  const document = await describeApp();
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(committed);
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
  for (const { operationId, bodySchema } of operationsOf(document)) look(bodySchema, operationId);
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
