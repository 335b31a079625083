import { expect, test } from 'vitest';
import { inOrganisation } from '../store/in-organisation.ts';
import { filesWith } from '../store/testing/files-with.ts';
import { asOwner } from '../store/testing/start-store.ts';
import { testDatabase } from '../testing/test-database.ts';
import type { EmploymentView } from './contract.ts';
import { startActive } from './testing/start-active.ts';

const secrets = [
  ...['Hemlig Anställd', 'Läste om tjänsten i tidningen', 'Någon Annan', 'Ringde två gånger'],
  ...['Opererad i knät', 'Flyttar till Umeå', 'Slutade en vecka tidigare'],
];

test('who is employed, their leave and notice, and who applied stand in clear in no table, and nowhere once destroyed', async () => {
  const started = await startActive(secrets[0], secrets[1]);
  const { post, board, own, now, path, employmentId, organisationId } = started;
  await post(`${path}/leaves`, { from: '2024-04-01', until: '2024-04-05', note: secrets[4]! });
  await post(`${path}/notice`, {
    ...{ by: 'employee', on: '2024-05-02', lastDay: null, note: secrets[5]! },
  });
  now('2024-05-20T10:00:00Z');
  await post(`${path}/end-of-work`, { on: '2024-05-20', note: secrets[6]! });
  const { notice, leaves } = (await own.get(path)).json<EmploymentView>();
  expect(leaves).toMatchObject([{ leave: { note: secrets[4] } }]);
  await own.get(`${path}/export.json`);

  const ownerUrl = await testDatabase();
  const sql = <Row>(statement: string) => asOwner<Row>(ownerUrl, organisationId, statement);
  const tables = await sql<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('log', 'read', 'vault', 'auth')`,
  );
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['log.event', 'log.command', 'read.employment', 'vault.personal']),
  );
  const inClear = async () => {
    const found: string[] = [];
    const any = secrets.map((secret) => `('${secret}')`).join(', ');
    for (const { name } of tables) {
      const rows = await sql<{ secret: string }>(
        `select secret from (values ${any}) as s (secret)
         where exists (select from ${name} t where position(secret in to_jsonb(t)::text) > 0)`,
      );
      found.push(...rows.map(({ secret }) => `${name}: ${secret}`));
    }
    return found;
  };
  expect(await inClear()).toEqual([]);
  // The search finds what stands somewhere in clear.
  const [known, ...found] = await filesWith(
    ownerUrl,
    'Anställning av föreningsadministratör',
    ...secrets,
  );
  expect(known).toBeGreaterThan(0);
  expect(found).toEqual(secrets.map(() => 0));

  const sealed = () =>
    sql(
      `select from vault.personal p join log.event e using (organisation_id, position)
       where e.stream_id = '${employmentId}'`,
    );
  expect((await sealed()).length).toBeGreaterThanOrEqual(6);
  now(`${notice!.lastDay}T10:00:00Z`);
  const on = notice!.lastDay;
  await post(`${path}/end`, { reason: 'resignation', on });
  await post(`${path}/archive`, { on });
  const keys = `select from vault.subject_key where subject_id in (
    select (e.data ->> 'employeeId')::uuid from log.event e where e.stream_id = '${employmentId}'
    union select (e.data ->> 'applicationsId')::uuid from log.event e where e.stream_id = '${employmentId}')`;
  expect(await sql(keys)).toHaveLength(2);
  await post(`${path}/destruction`, { papers: 'employee', on });
  await post(`${path}/destruction`, { papers: 'applications', on });
  expect(await sealed()).toEqual([]);
  expect(await sql(keys)).toEqual([]);
  expect(await inClear()).toEqual([]);
  for (const reader of [board, own])
    for (const rest of ['', '/events', '/proposal.pdf', '/decision.pdf', '/export.json', '/looks'])
      for (const secret of secrets)
        expect((await reader.get(`${path}${rest}`)).body, rest).not.toContain(secret);
  expect((await board.get(`${path}/terms.pdf`)).statusCode).toBe(404);
  expect((await board.get(path)).json()).toMatchObject({
    ...{ phase: 'archived', employee: null, leaves: [{ leave: null }] },
    proposals: [{ status: 'approved', decision: {} }],
  });
});

test('looks are kept by adding alone', async () => {
  const { own, path, deps, organisationId } = await startActive();
  await own.get(path);
  for (const statement of ['update', 'delete'] as const)
    await expect(
      inOrganisation(deps.db, organisationId, async (tx) =>
        statement === 'update'
          ? tx.updateTable('vault.look').set({ what: 'paper' }).execute()
          : tx.deleteFrom('vault.look').execute(),
      ),
      statement,
    ).rejects.toThrow(/permission denied/);
});
