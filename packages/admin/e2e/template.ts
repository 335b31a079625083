import type { loadExample } from '../../api/src/example/load-example.ts';

export type SignIn = Awaited<ReturnType<typeof loadExample>>[number];

type Template = { readonly url: string; readonly signIns: readonly SignIn[] };

/** Signs the cookies of all servers under test. */
export const secret = 'a secret of the browser tests, known to all';

const name = 'KLUBBA_TEMPLATE';

/** Workers are processes of their own; they inherit the environment. */
export const keepForWorkers = (template: Template) => {
  process.env[name] = JSON.stringify(template);
};

/** What the global setup prepared: the address of the database to copy, and who can sign in to the example in it. */
export const template = (): Template => JSON.parse(process.env[name] ?? '');
