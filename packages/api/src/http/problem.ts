import type { Refusal } from '@klubba/domain';
import { BadJson } from '@klubba/domain/log';
import { APIError } from 'better-auth/api';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { codeOf } from '../database/code-of.ts';
import { CommandReused, Conflict, NoOpenLog, Refused, VersionMismatch } from '../store/errors.ts';
import { ChangedRecord } from '../store/genuine.ts';
import { Denied } from './denied.ts';
import { InvalidInput } from './invalid-input.ts';
import type { Problem } from './problem.contract.ts';
import { methodsAt } from './route-table.ts';

/** Nothing is here; or something is, that is asked with another method: `Allow` says which. */
export const sendNotFound = (request: FastifyRequest, reply: FastifyReply) => {
  const methods = methodsAt(request.server.routeTable, request.url);
  if (methods.length === 0) return send(reply, of(404));
  return send(reply.header('allow', methods.join(', ')), of(405));
};

/** The one place where errors become HTTP. */
export const sendProblem = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  const problem = ofCommand(toProblem(error), request);
  if (problem.status >= 500) request.log.error(error);
  if ((problem.status === 503 || problem.status === 429) && !reply.hasHeader('retry-after'))
    reply.header('retry-after', '5');
  return send(reply, problem);
};

/** A command that is not answered may be carried out all the same. Sent again under its key, it is answered and not done twice. */
const ofCommand = (problem: Problem, { commandId }: FastifyRequest): Problem =>
  commandId && problem.status === 503
    ? { ...of(503, 'outcome-unknown'), facts: { idempotencyKey: commandId } }
    : problem;

const send = (reply: FastifyReply, problem: Problem) =>
  reply
    .code(problem.status)
    // Of what would have been answered.
    .removeHeader('etag')
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(problem);

/** What went wrong, for the client: never a stack, SQL, or anything about what it may not see. */
export const toProblem = (error: FastifyError | Error): Problem => {
  if (error instanceof Refused) {
    const { refused: code, field, facts, also = [] } = error.refusal;
    const errors = (field || also.length > 0 ? [error.refusal, ...also] : []).map(faultOf);
    return { ...of(422, code, errors), ...(facts && { facts }), ...firstOf(error) };
  }
  if (error instanceof VersionMismatch)
    return { ...of(412), facts: { version: error.version }, ...firstOf(error) };
  if (error instanceof Conflict) return of(409);
  if (error instanceof CommandReused) return of(422, 'idempotency-key-reused');
  if (error instanceof NoOpenLog) return of(404);
  if (error instanceof ChangedRecord) return of(500, 'record-changed');
  if (error instanceof Denied)
    return { ...of(error.status, error.code), ...(error.facts && { facts: error.facts }) };
  if (error instanceof InvalidInput) return of(400, 'invalid', error.errors);
  if (error instanceof BadJson)
    return error.code === 'malformed-json'
      ? of(400, 'malformed')
      : of(400, 'invalid', [{ pointer: `#${encodeURI(error.pointer)}`, code: error.code }]);
  if (error instanceof APIError) return ofSignIn(error);
  if (codeOf(error) === 'KL401') return of(401);
  return ofFastify(error);
};

/** One of what stands in the way; where it is no field, the request as a whole is what cannot be done yet. */
const faultOf = ({ refused: code, field, facts }: Refusal) => ({
  pointer: field ? pointerTo(field) : '#',
  code,
  ...(facts && { facts }),
});

const firstOf = ({ first }: Refused | VersionMismatch) => first && { first };

const pointerTo = (field: string) =>
  field.startsWith('/') ? `#${encodeURI(field)}` : `#/${field.replaceAll('.', '/')}`;

const ofSignIn = ({ statusCode, body }: APIError) => {
  const code = body?.code?.toLowerCase().replaceAll('_', '-');
  return statusCode in titles && statusCode < 500 ? of(statusCode, code) : of(500);
};

const ofFastify = (error: FastifyError | Error) => {
  if (isUnavailable(error)) return of(503);
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  return status in titles && status < 500 ? of(status) : of(status < 500 ? 400 : 500);
};

/** The database is gone or has no connection left, or we took too long. */
const isUnavailable = (error: Error) =>
  /^Connection terminated|^timeout exceeded when trying to connect|^Query read timeout|not queryable$/.test(
    error.message,
  ) ||
  ('code' in error &&
    /^(08...|57P0.|57014|25P0[34]|53...|ECONN.*|EPIPE|FST_ERR_HANDLER_TIMEOUT)$/.test(
      String(error.code),
    ));

const titles: Record<number, readonly [code: string, title: string]> = {
  400: ['malformed', 'The request is not valid'],
  401: ['unauthenticated', 'Nobody is signed in'],
  403: ['forbidden', 'You may not do this'],
  404: ['not-found', 'There is nothing here'],
  405: ['method-not-allowed', 'There is something here, but not to be asked so'],
  409: ['conflict', 'Changed by someone else'],
  412: ['version-mismatch', 'Changed since you saw it'],
  413: ['too-large', 'The request is too large'],
  415: ['unsupported-media-type', 'The body must be JSON'],
  422: ['refused', 'A rule said no'],
  429: ['rate-limited', 'Too many requests'],
  500: ['internal', 'Something went wrong on our side'],
  503: ['unavailable', 'Not available at the moment'],
};

/** The code of a problem that has none nearer. */
export const usualCode = (status: number) => titles[status]?.[0] ?? 'internal';

const of = (status: number, given?: string, errors: Problem['errors'] = []): Problem => {
  const [usual, title] = titles[status] ?? titles[500]!;
  const code = given ?? usual;
  return { type: `urn:klubba:problem:${code}`, title, status, code, errors };
};
