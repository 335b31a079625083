import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeTemplate } from './template.ts';
import { testServer } from './test-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    template: string;
    /** As the superuser, who may read the files of the server. */
    server: string;
  }
}

/** Where Node keeps what it has compiled, for the programs that tests start. */
const compiled = path.join(import.meta.dirname, '../../node_modules/.cache/compiled');

/** Once per run: a server, and a migrated template on it. */
export const setup = async (project: TestProject) => {
  process.env.NODE_COMPILE_CACHE ??= compiled;
  const server = await testServer();
  const template = await makeTemplate(server.url);
  project.provide('template', template.url);
  project.provide('server', server.url);
  return async () => {
    await template.drop();
    await server.stop();
  };
};
