import pg from 'pg';
import { inject } from 'vitest';

/** Of each of some texts, how many files of this test's database and of the write-ahead log hold it. Reads each file once, for there are many. */
export const filesWith = async (database: string, ...texts: readonly string[]) => {
  const url = new URL(inject('server'));
  url.pathname = new URL(database).pathname;
  const superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  try {
    await superuser.query('checkpoint');
    const { rows } = await superuser.query<{ found: boolean[] }>(
      `with folders as (
         select 'pg_wal/' as folder union all
         select 'base/' || oid || '/' from pg_database where datname = current_database()),
       files as (
         select folder || name as file from folders, pg_ls_dir(rtrim(folder, '/')) as name),
       contents as (
         select pg_read_binary_file(file) as bytes from files, pg_stat_file(file) as stat where not stat.isdir offset 0)
       select array(select position(text in bytes) > 0 from unnest($1::bytea[]) with ordinality as t (text, place) order by place) as found
         from contents`,
      [texts.map((text) => Buffer.from(text))],
    );
    return texts.map((_, n) => rows.filter(({ found }) => found[n]).length);
  } finally {
    await superuser.end();
  }
};
