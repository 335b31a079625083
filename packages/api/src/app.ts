import { randomUUID } from 'node:crypto';
import fastify, { type FastifyServerOptions, LogController } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { guardOperations } from './access/guard.ts';
import { limitKeys } from './access/rate-limit.ts';
import { areas, hearing } from './areas.ts';
import type { Outside } from './auth/auth.ts';
import { createSignIn } from './auth/sign-in.ts';
import { createTogether } from './database/together.ts';
import type { Deps } from './deps.ts';
import { answerUnchanged } from './http/conditional.ts';
import { endEventStreams } from './http/event-stream.ts';
import { noticeUntrustedProxy } from './http/forwarded.ts';
import {
  answerInTime,
  closePolitely,
  openToOrigins,
  refuseUnstorableText,
  tagRequests,
} from './http/habits.ts';
import type { App } from './http/instance.ts';
import { validatorCompiler } from './http/invalid-input.ts';
import { logRequests } from './http/logging.ts';
import { protect, servePages } from './http/panel.ts';
import { sendNotFound, sendProblem } from './http/problem.ts';
import { serveProblemStyle } from './http/problem-page.ts';
import { rememberRoutes } from './http/route-table.ts';
import { readStrictJson } from './http/strict-json.ts';
import { describeApi } from './operations/openapi.ts';
import { serveReference } from './reference/serve-reference.ts';
import type { Store } from './store/store.ts';
import { checkChosenPassword } from './users/chosen-password.ts';
import { invitations } from './users/invitations.ts';

/** What the application needs is made of this. */
type Given = Omit<Outside, 'db'> &
  Partial<Pick<Deps, 'now' | 'pages' | 'allowPrivate' | 'mail'>> & { readonly store: Store };

/** What the application needs, made once of what it is given. */
export const createDeps = ({
  store,
  now = () => new Date(),
  allowPrivate = false,
  ...given
}: Given): Deps => {
  const { db } = store;
  const outside = { db, ...given };
  const signIn = createSignIn(outside, {
    plugins: [invitations({ db, store, now })],
    checks: [checkChosenPassword({ db, store })],
  });
  return { ...outside, store, hearing, allowPrivate, now, signIn, ask: createTogether(db) };
};

/** The whole application over its dependencies, ready to listen or to be injected into. */
export const buildApp = async (deps: Deps, options: FastifyServerOptions = {}): Promise<App> => {
  const app = fastify({
    bodyLimit: 512 * 1024,
    requestTimeout: 30_000,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    exposeHeadRoutes: false,
    frameworkErrors: sendProblem as never,
    ...options,
  }).withTypeProvider<ZodTypeProvider>() as App;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(sendProblem);
  await protect(app);
  readStrictJson(app);
  tagRequests(app);
  openToOrigins(app);
  logRequests(app);
  noticeUntrustedProxy(app);
  closePolitely(app);
  endEventStreams(app);
  rememberRoutes(app);
  answerUnchanged(app);
  answerInTime(app);
  refuseUnstorableText(app);
  await describeApi(app, areas);
  await limitKeys(app);
  guardOperations(app, deps);
  deps.signIn.logTo((level, message, facts) => app.log[level](facts ?? {}, message));
  serveReference(app, deps.origin);
  serveProblemStyle(app);
  for (const { name, tag, operations } of areas)
    for (const { register } of operations) register(app, deps, { name, tag: tag.name });
  if (deps.pages) await servePages(app, deps.pages, deps.origin);
  else app.setNotFoundHandler(sendNotFound);
  return app;
};
