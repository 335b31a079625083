import { roles } from '@klubba/domain';
import { expect, test } from 'vitest';
import { areas } from '../areas.ts';
import { scopeOf } from '../operations/operation.ts';
import type { Session } from '../session/contract.ts';
import { operationsOf } from '../testing/operations.ts';
import { startApp, startAssociation } from '../testing/start-app.ts';

const scopeOfOperation = Object.fromEntries(
  areas.flatMap(({ name, operations }) =>
    operations.map(({ operationId, access }) => [operationId, scopeOf(name, access)]),
  ),
);

const permissions = Object.fromEntries(
  areas.flatMap(({ operations }) =>
    operations.map(({ operationId, permission }) => [operationId, permission]),
  ),
);

test('each operation of an association lets in the roles of its row and nobody else', async () => {
  const { app, deps, organisationId, as } = await startApp();
  const actors = await Promise.all(
    [...roles, 'none' as const].map(async (role) => ({
      role,
      actor: role === 'none' ? await as() : await as(role),
    })),
  );
  const stranger = await (await startAssociation(app, deps)).as(...roles);
  await app.ready();
  const operations = operationsOf(app.swagger() as never).filter(
    ({ inOrganisation }) => inOrganisation,
  );
  const wrong: string[] = [];
  for (const { operationId, method, url, body } of operations) {
    const permission = permissions[operationId]!;
    // What goes on for ever is asked wrongly, and refused after it was looked who asks.
    const path = url(organisationId) + (operationId === 'followEvents' ? '?after=x' : '');
    const ask = async (cookie?: string) => {
      const headers = { origin: 'http://localhost:3000', ...(cookie && { cookie }) };
      const answer = await app.inject({
        method,
        url: path,
        headers,
        ...(body && { payload: body }),
      });
      return isJson(answer) ? (answer.json().code as string | undefined) : undefined;
    };
    if ((await ask()) !== 'unauthenticated')
      wrong.push(`${operationId}: somebody without a session`);
    for (const { role, actor } of actors) {
      const passes = (await ask(actor.cookie)) !== 'forbidden';
      const may = Array.isArray(permission) && permission.includes(role as never);
      if (passes !== may) wrong.push(`${operationId}: ${role} ${passes ? 'passes' : 'is refused'}`);
    }
    if ((await ask(stranger.cookie)) !== 'not-found') wrong.push(`${operationId}: a stranger`);
  }
  expect(wrong).toEqual([]);
  expect(operations.length).toBeGreaterThan(10);
});

const isJson = ({ headers }: { headers: object }) =>
  'content-type' in headers && String(headers['content-type']).includes('json');

test('who may do what is written down', async () => {
  const width = Math.max(...Object.keys(permissions).map((name) => name.length));
  const rows = Object.entries(permissions).map(([operationId, permission]) => {
    const may = Array.isArray(permission)
      ? roles.map((role) => (permission.includes(role) ? role : '·'.padEnd(role.length))).join(' ')
      : `public: ${(permission as { public: string }).public}`;
    const scope = Array.isArray(permission) ? (scopeOfOperation[operationId] ?? 'people only') : '';
    return `${operationId.padEnd(width)}  ${may}  ${scope}`.trimEnd();
  });
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('./permissions.txt');
});

test('who is signed in hears of each operation that their roles let them ask', async () => {
  const { as } = await startApp();
  const wrong: string[] = [];
  for (const role of roles) {
    const { organisations } = (await (await as(role)).get('/api/session')).json<Session>();
    const may = Object.entries(permissions)
      .filter(([, permission]) => Array.isArray(permission) && permission.includes(role))
      .map(([operationId]) => operationId);
    if (String(organisations[0]?.operations) !== String(may)) wrong.push(role);
  }
  expect(wrong).toEqual([]);
});

test('what can be asked in an association is written down for those who ask', async () => {
  const ids = Object.keys(permissions).filter((id) => Array.isArray(permissions[id]));
  await expect(`import { z } from 'zod';

/** Everything that can be asked in an association; \`matrix.test.ts\` writes it. */
export const OperationId = z.enum([
${ids.map((id) => `  '${id}',`).join('\n')}
]);
export type OperationId = z.output<typeof OperationId>;
`).toMatchFileSnapshot('./operation-id.contract.ts');
});
