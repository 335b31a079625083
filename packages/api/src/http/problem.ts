import type { Refusal } from '@klubba/domain';
import { BadJson } from '@klubba/domain/log';
import { APIError } from 'better-auth/api';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { codeOf } from '../database/code-of.ts';
import { CommandReused, Conflict, NoOpenLog, Refused, VersionMismatch } from '../store/errors.ts';
import { ChangedRecord } from '../store/genuine.ts';
import { Denied } from './denied.ts';
import { inWords, languageAsked, titleIn } from './in-words.ts';
import { InvalidInput } from './invalid-input.ts';
import type { Problem } from './problem.contract.ts';
import { problemPage, wantsPage } from './problem-page.ts';
import { methodsAt } from './route-table.ts';

/** Nothing is here; or something is, that is asked with another method: `Allow` says which. */
export const sendNotFound = (request: FastifyRequest, reply: FastifyReply) => {
  const methods = methodsAt(request.server.routeTable, request.url);
  if (methods.length === 0) return send(request, reply, of(404));
  return send(request, reply.header('allow', methods.join(', ')), of(405));
};

/** The one place where errors become HTTP. */
export const sendProblem = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  const problem = ofCommand(toProblem(error), request);
  if (problem.status >= 500) request.log.error(error);
  if ((problem.status === 503 || problem.status === 429) && !reply.hasHeader('retry-after'))
    reply.header('retry-after', '5');
  return send(request, reply, problem, wantsPage(request));
};

/** A command that is not answered may be carried out all the same. Sent again under its key, it is answered and not done twice. */
const ofCommand = (problem: Problem, { commandId }: FastifyRequest): Problem =>
  commandId && problem.status === 503
    ? { ...of(503, 'outcome-unknown'), facts: { idempotencyKey: commandId } }
    : problem;

const send = (request: FastifyRequest, reply: FastifyReply, problem: Problem, page = false) => {
  const language = languageAsked(request.headers['accept-language']);
  const varies = [reply.getHeader('vary') ?? [], 'accept', 'accept-language'].flat().join(', ');
  const told = inWords(problem, language);
  return (
    reply
      .code(problem.status)
      // Of what would have been answered.
      .removeHeader('etag')
      .type(page ? 'text/html; charset=utf-8' : 'application/problem+json')
      .headers({ 'cache-control': 'no-store', 'content-language': language, vary: varies })
      .serializer(page ? String : JSON.stringify)
      .send(page ? problemPage(told, language) : told)
  );
};

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
  return statusCode in codes && statusCode < 500 ? of(statusCode, code) : of(500);
};

const ofFastify = (error: FastifyError | Error) => {
  if (isUnavailable(error)) return of(503);
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  return status in codes && status < 500 ? of(status) : of(status < 500 ? 400 : 500);
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

/** The code of each status, where nothing nearer is known. */
const codes: Readonly<Record<number, string>> = {
  400: 'malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  412: 'version-mismatch',
  413: 'too-large',
  415: 'unsupported-media-type',
  422: 'refused',
  429: 'rate-limited',
  500: 'internal',
  503: 'unavailable',
};

/** The code of a problem that has none nearer. */
export const usualCode = (status: number) => codes[status] ?? 'internal';

const of = (status: number, given?: string, errors: Problem['errors'] = []): Problem => {
  const code = given ?? usualCode(status);
  return { type: `urn:klubba:problem:${code}`, title: titleIn('en', status), status, code, errors };
};
