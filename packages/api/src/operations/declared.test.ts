import { roles } from '@klubba/domain';
import { expect, test } from 'vitest';
import { scopes } from '../access/scope.contract.ts';
import { undeclaredIn } from '../testing/declared.ts';
import { keyOf } from '../testing/key-of.ts';
import { type Document, operationsOf } from '../testing/operations.ts';
import { startApp } from '../testing/start-app.ts';

test('every operation answers a person, a program and nobody with what the document says of it: status, headers, code', async () => {
  const { app, deps, organisationId, as } = await startApp();
  const document = (await app.inject('/openapi.json')).json() as Document;
  const undeclared = undeclaredIn(document);
  const { cookie } = await as(...roles);
  const { secret } = await keyOf(app, deps, organisationId, { roles, scopes });
  const loose: string[] = [];
  for (const { operationId, method, url, body } of operationsOf(document))
    for (const headers of [
      { cookie, origin: 'http://localhost:3000' },
      { authorization: `Bearer ${secret}` },
      {},
    ]) {
      const answer = await app.inject({
        // What goes on for ever is asked wrongly.
        url: url(organisationId) + (operationId === 'followEvents' ? '?after=x' : ''),
        ...{ method, headers },
        ...(body && { payload: body }),
      });
      loose.push(...undeclared(operationId, answer));
    }
  expect(loose).toEqual([]);
});
