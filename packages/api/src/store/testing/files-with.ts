import pg from 'pg';
import { inject } from 'vitest';

/** How many files of this test's database and of the write-ahead log hold some text. */
export const filesWith = async (database: string, text: string) => {
  const url = new URL(inject('server'));
  url.pathname = new URL(database).pathname;
  const superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  try {
    await superuser.query('checkpoint');
    const { rows } = await superuser.query<{ found: number }>(
      `with folders as (
         select 'pg_wal/' as folder union all
         select 'base/' || oid || '/' from pg_database where datname = current_database()),
       files as (
         select folder || name as file from folders, pg_ls_dir(rtrim(folder, '/')) as name)
       select count(*)::int as found from files, pg_stat_file(file) as stat
       where case when stat.isdir then false else position($1::bytea in pg_read_binary_file(file)) > 0 end`,
      [Buffer.from(text)],
    );
    return rows[0]!.found;
  } finally {
    await superuser.end();
  }
};
