import { randomUUID } from 'node:crypto';
import fastify, { type FastifyServerOptions, LogController } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { guardOperations } from './access/guard.ts';
import { logAuthTo } from './auth/auth-of.ts';
import { authRoutes } from './auth/bridge.ts';
import { decisionOperations } from './decisions/area.ts';
import type { Deps } from './deps.ts';
import { answerInTime, closePolitely, refuseUnstorableText, tagRequests } from './http/habits.ts';
import { health } from './http/health.ts';
import type { App, Operation } from './http/instance.ts';
import { validatorCompiler } from './http/invalid-input.ts';
import { logRequests } from './http/logging.ts';
import { protect, servePages } from './http/panel.ts';
import { sendNotFound, sendProblem } from './http/problem.ts';
import { readStrictJson } from './http/strict-json.ts';
import { meetingOperations } from './meetings/area.ts';
import { minutesOperations } from './minutes/area.ts';
import { describeApi } from './operations/openapi.ts';
import { organisationOperations } from './organisations/area.ts';
import { peopleOperations } from './people/area.ts';
import { reference } from './reference/routes.ts';
import { accessOperations } from './users/area.ts';

const operations: readonly Operation[] = [
  ...health,
  reference,
  ...accessOperations,
  ...organisationOperations,
  ...peopleOperations,
  ...minutesOperations,
  ...meetingOperations,
  ...decisionOperations,
];

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
  logRequests(app);
  closePolitely(app);
  answerInTime(app);
  refuseUnstorableText(app);
  await describeApi(app);
  guardOperations(app, deps);
  logAuthTo(deps, (level, message) => app.log[level](message));
  await app.register(authRoutes, { deps });
  for (const register of operations) register(app, deps);
  if (deps.pages) await servePages(app, deps.pages, deps.origin);
  else app.setNotFoundHandler(sendNotFound);
  return app;
};
