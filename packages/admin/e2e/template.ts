import type { BrowserContext } from '@playwright/test';
import type { loadExample } from '../../api/src/example/load-example.ts';

/** Somebody of the example, and the cookies of a session that every copy of the database knows. */
export type SignIn = Awaited<ReturnType<typeof loadExample>>[number] & {
  readonly cookies: Parameters<BrowserContext['addCookies']>[0];
};

type Template = {
  readonly url: string;
  readonly signIns: readonly SignIn[];
  /** The folder of the built panel, which no later build touches. */
  readonly pages: string;
};

const name = 'KLUBBA_TEMPLATE';

/** Workers are processes of their own; they inherit the environment. */
export const keepForWorkers = (template: Template) => {
  process.env[name] = JSON.stringify(template);
};

/** What the global setup prepared: the address of the database to copy, and who is signed in to the example in it. */
export const template = (): Template => JSON.parse(process.env[name] ?? '');
