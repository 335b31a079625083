import { serveDatabase } from './serve-database.ts';

const [, , databaseUrl = '', pages = '', port = '0'] = process.argv;

/** A server that is a process of its own, so that it can be killed. Tells its address to whoever started it. */
const { url } = await serveDatabase(databaseUrl, pages, { PORT: port });
process.send?.(url);
