import { roles } from '@klubba/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadExample } from '../example/load-example.ts';
import type { Session } from '../session/contract.ts';
import { undeclaredIn } from '../testing/declared.ts';
import { misfitsOf } from '../testing/fitting.ts';
import { type Document, operationsOf } from '../testing/operations.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { joining, startApp } from '../testing/start-app.ts';
import { bodyFor, fillIn, type KnownIds, learnIds } from './testing/random-body.ts';

const batch = 20;
const batches = 100;

/** An operation of the document. */
type Operation = ReturnType<typeof operationsOf>[number];

/** A request that the document allows, or nearly. */
const requestOf = (operation: Operation, schemas: Document['components']['schemas']) => {
  const { parameters, bodySchema } = operation;
  const asked = (place: string) =>
    parameters.filter(
      // Nobody waits here for what does not come.
      (one) => one.in === place && !['organisationId', 'wait'].includes(one.name),
    );
  const values = (place: string, requiredKeys?: never[]) =>
    fc.record(
      Object.fromEntries(
        asked(place).map(({ name, schema }) => [name, bodyFor(schema, schemas, name)]),
      ),
      requiredKeys && { requiredKeys },
    ) as fc.Arbitrary<Record<string, unknown>>;
  const json = bodySchema ? bodyFor(bodySchema, schemas).map(toJson) : fc.constant(undefined);
  return fc.record({
    operation: fc.constant(operation),
    // Addresses are resolved before they are asked: a part that is a dot or two names another one.
    path: values('path').filter(
      (path) => !Object.values(path).some((one) => /^\.{1,2}$/.test(`${one}`)),
    ),
    query: values('query', []),
    headers: fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, values('header', [])),
    body: fc.oneof({ weight: 40, arbitrary: json }, { weight: 1, arbitrary: garbage }),
  });
};

type Request = ReturnType<typeof requestOf> extends fc.Arbitrary<infer One> ? One : never;

const toJson = (value: unknown) => JSON.stringify(value);

const garbage = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('{', '{"a":1,"a":2}', '[1e400]', 'null', '"\\ud800"'),
);

test('2,000 random requests made from the OpenAPI document get no 5xx', async () => {
  const { app, ids, send, operations, schemas, undeclared, misfits } = await startExample();
  const counts = new Map<number, number>();
  const check = async (request: Request) => {
    const answer = await send(request);
    counts.set(answer.statusCode, (counts.get(answer.statusCode) ?? 0) + 1);
    const type = String(answer.headers['content-type']);
    const told = `${request.operation.operationId} ${JSON.stringify(request)} → ${answer.statusCode}`;
    if (answer.statusCode >= 500) throw new Error(told);
    const loose = undeclared(request.operation.operationId, answer);
    if (loose.length > 0) throw new Error(`${told} is not declared: ${loose}`);
    if (answer.statusCode >= 400) expect(type, told).toContain('application/problem+json');
    else if (type.includes('application/json')) {
      learnIds(answer.json(), ids);
      const wrong = misfits(request.operation.operationId, answer.statusCode, answer.json());
      if (wrong.length > 0) throw new Error(`${told} is not as documented: ${wrong.slice(0, 9)}`);
    }
  };
  const request = fc
    .constantFrom(...operations)
    .chain((operation) => requestOf(operation, schemas));
  await fc.assert(
    fc.asyncProperty(
      fc.array(request, { minLength: batch, maxLength: batch }),
      async (requests) => {
        await Promise.all(requests.map(check));
      },
    ),
    { numRuns: batches, endOnFailure: true },
  );
  const sum = [...counts.values()].reduce((total, n) => total + n, 0);
  expect(sum).toBe(batch * batches);
  // Many get through, or the generator has lost its touch.
  expect((counts.get(200) ?? 0) + (counts.get(201) ?? 0)).toBeGreaterThan(sum / 10);
  expect(counts.get(422)).toBeGreaterThan(sum / 20);
  await app.close();
}, 60_000);

/** The example association, its ids, and how to send a random request to it. */
const startExample = async () => {
  const { app, deps } = await startApp();
  const [signIn] = await loadExample(deps);
  const visitor = openBrowser(app);
  await visitor.auth('/sign-in/email', { email: signIn!.email, password: signIn!.password });
  const session = (await visitor.get('/api/session')).json() as Session;
  const { organisationId } = session.organisations[0]!;
  const { cookie, get } = await joining(app, deps, organisationId)(...roles);
  const ids: KnownIds = new Map();
  const learn = async (path: string) => learnIds((await get(path)).json(), ids);
  for (const path of ['/people', '/users', '/bodies', '/offices', '/meetings', '/decisions'])
    await learn(path);
  for (const meetingId of ids.get('meetingId')!) await learn(`/meetings/${meetingId}`);
  const document = (await app.inject('/openapi.json')).json() as Document;
  // An object may have a `toString` of its own that is none.
  const spelled = (value: unknown) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value);
  const fill = (value: unknown) => fillIn(spelled(value), ids).toWellFormed();
  const send = ({ operation, path, query, headers, body }: Request) => {
    const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'organisationId' ? organisationId : encodeURIComponent(fill(path[name])),
    );
    const search = new URLSearchParams(
      Object.entries(query).map(([name, value]): [string, string] => [name, fill(value)]),
    );
    return app.inject({
      method: operation.method,
      url: search.size > 0 ? `${url}?${search}` : url,
      headers: {
        ...Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [
            name,
            fill(value).replace(/[^ -~]/g, '?'),
          ]),
        ),
        cookie,
        origin: 'http://localhost:3000',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { payload: fillIn(body, ids) }),
    });
  };
  const operations = operationsOf(document).filter(
    ({ operationId, path }) => !isDoor(operationId) && !path.startsWith('/api/auth/'),
  );
  const { schemas } = document.components;
  return {
    ...{ app, ids, send, operations, schemas },
    undeclared: undeclaredIn(document),
    misfits: misfitsOf(document),
  };
};

/** Signing in and out has tests of its own. The first user founds another association, taking roles would lock us out, and what follows a meeting is never answered to its end. */
const isDoor = (operationId: string) =>
  ['createFirstUser', 'revokeRole', 'followMeeting', 'followEvents'].includes(operationId);
