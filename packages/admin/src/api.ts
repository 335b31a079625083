import type { Problem } from '@klubba/api/contract';
import { json, redirect } from '@solidjs/router';
import type { Answer, Body, Known } from './asked.ts';

/** The server's reason for not doing what was asked. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The server did not answer; what was asked may or may not have been done. */
export class NoConnection extends Error {}

/** How a command may be sent: in which asking, against which version, with which proof of who sends it. */
export type Sending = {
  /**
   * One asking has one id, from its first sending until it is known what came of it: however often it is sent, it is done
   * once. Without one, each sending is an asking of its own.
   */
  commandId?: string;
  ifMatch?: number;
  headers?: Record<string, string>;
};

/** Something that is asked once, however often it has to be sent. */
export const newAsking = () => ({ commandId: crypto.randomUUID() as string }) satisfies Sending;

/** Reads. Throws a ProblemError, or a redirect to the sign-in page when nobody is signed in. */
export const get = <const Path extends string>(
  path: Path & Known<Path, 'get'>,
): Promise<Answer<Path, 'get'>> => request('GET', path);

/** The query of an address with its question mark; nothing where nothing is asked. */
export const queryOf = (asked: ConstructorParameters<typeof URLSearchParams>[0]) => {
  const query = new URLSearchParams(asked);
  return query.size > 0 ? (`?${query}` as const) : '';
};

/** A file that a link opens; the token goes in the body, for addresses are kept in logs. */
export const fetchByLink = (path: string, token: string): Promise<Response> =>
  ask(`/api${path}`, jsonRequest('POST', { token }));

/** Commands. */
export const post = <const Path extends string>(
  path: Path & Known<Path, 'post'>,
  body: Body<Path, 'post'>,
  sending: Sending = {},
): Promise<Answer<Path, 'post'>> => command('POST', path, body, sending);

export const put = <const Path extends string>(
  path: Path & Known<Path, 'put'>,
  body: Body<Path, 'put'>,
  sending: Sending = {},
): Promise<Answer<Path, 'put'>> => command('PUT', path, body, sending);

export const remove = <const Path extends string>(
  path: Path & Known<Path, 'delete'>,
  sending: Sending = {},
): Promise<Answer<Path, 'delete'>> => command('DELETE', path, undefined, sending);

/** Bytes as they are; whoever sends them again changes nothing. */
export const putBytes = async <const Path extends string>(
  path: Path & Known<Path, 'put'>,
  bytes: ArrayBuffer,
): Promise<Answer<Path, 'put'>> =>
  answerOf(
    await ask(`/api${path}`, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
    }),
    'PUT',
  );

/** Sends. Whatever stopped it is returned, to be said beside what was typed. */
export const attempt = (sent: Promise<unknown>): Promise<Problem | undefined> =>
  sent.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problem;
      if (error instanceof NoConnection) return problemOf(503, 'no-connection');
      throw error;
    },
  );

/** Whether an action came back with what stopped it, not with an answer. */
export const isProblem = (result: unknown): result is Problem =>
  typeof result === 'object' && result !== null && 'errors' in result;

/** Nobody has judged what was sent: the server was out of reach or failed, or the session has ended. */
export const isLost = ({ status }: Problem): boolean => status >= 500 || status === 401;

/**
 * What an action sends. A refusal is returned, and the pages are fetched anew as after every action. Where nobody has judged,
 * nothing is fetched: it would fail as well, and take the form away with what was typed in it.
 */
export const submit = async (sent: Promise<unknown>): Promise<Problem | undefined> => {
  const problem = await attempt(sent);
  if (problem && isLost(problem)) throw json(problem, { revalidate: '' });
  return problem;
};

/** Says the same to the session endpoints, which are not ours: their codes become a problem's. */
export const postToAuth = async <Answer>(
  path: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Answer> => authAnswer(await ask(`/api/auth${path}`, jsonRequest('POST', body, headers)));

export const getFromAuth = async <Answer>(
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  authAnswer(await ask(`/api/auth${path}`, { credentials: 'same-origin', headers }));

/** A command whose path and body were checked where it was written: what a desk has kept, what a part of a page asks. */
export const command = <Found>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: unknown,
  { commandId = crypto.randomUUID(), ifMatch, headers }: Sending,
): Promise<Found> =>
  request<Found>(method, path, body, {
    ...headers,
    'idempotency-key': commandId,
    ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
  });

const ask = (url: string, init: RequestInit) =>
  fetch(url, init).catch((cause: unknown) => {
    throw new NoConnection('The server did not answer', { cause });
  });

const request = async <Answer>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const response = await ask(`/api${path}`, jsonRequest(method, body, headers));
  // A command stays where it was written: leading away from it would lose the words.
  if (response.status === 401 && method === 'GET') throw redirect(signInPath());
  return answerOf(response, method);
};

const answerOf = async <Answer>(response: Response, method: string): Promise<Answer> => {
  if (response.status === 204) return undefined as Answer;
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer as Answer;
  throw new ProblemError(isProblem(answer) ? answer : unreadable(response.status, method));
};

/** Something between us and Klubba answered, or cut the answer short: whether a command was done, it does not tell. */
const unreadable = (status: number, method: string): Problem => {
  const isKnown = method === 'GET' || (status >= 400 && status < 500);
  return isKnown ? problemOf(status, 'unknown') : problemOf(503, 'outcome-unknown');
};

const jsonRequest = (
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
): RequestInit => ({
  method,
  credentials: 'same-origin',
  headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

/** Where to sign in, and to come back from. */
export const signInPath = () => {
  const { pathname, search, hash } = window.location;
  // A second answer may come when the first has led there already.
  if (pathname === '/sign-in') return `${pathname}${search}${hash}`;
  return pathname === '/' ? '/sign-in' : onTheWay('/sign-in', `${pathname}${search}${hash}`);
};

/** A page on the way to another. A link's token stays in the fragment, for addresses are kept in logs. */
export const onTheWay = (page: string, next: string) => {
  const [path = '', ...token] = next.split('#');
  return [`${page}?next=${encodeURIComponent(path)}`, ...token].join('#');
};

const authAnswer = async <Answer>(response: Response): Promise<Answer> => {
  const answer = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  throw new ProblemError(authProblem(response.status, answer?.code));
};

const authProblem = (status: number, reason?: string): Problem => {
  const code =
    reason?.toLowerCase().replaceAll('_', '-') ?? (status === 429 ? 'rate-limited' : 'internal');
  return problemOf(status, code === 'unauthorized' ? 'unauthenticated' : code);
};

const problemOf = (status: number, code: string): Problem => ({
  type: `urn:problem:${code}`,
  title: code,
  status,
  code,
  errors: [],
});
