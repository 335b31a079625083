import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BASE_ERROR_CODES } from '@better-auth/core/error';
import { passkey } from '@better-auth/passkey';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { sentenceIn, titleIn } from '../http/in-words.ts';
import type { Answer, Described, Json } from './document.ts';
import { headersOf, type SentHeader } from './sent-header.ts';

/** What the document knows of an operation beside its route. */
export type Known = {
  readonly isOpen: boolean;
  readonly isReading: boolean;
  readonly isCommand: boolean;
  readonly scope: string | undefined;
  readonly isSignIn: boolean;
  /** Pages of others may ask it, and read what stopped it as well. */
  readonly isForOthers: boolean;
};

/** What every operation of its kind may be answered with, before it has begun. */
const usual = (status: number, { isOpen, isReading, isCommand, scope }: Known): string[] =>
  ({
    400: ['invalid', 'malformed'],
    401: ['unauthenticated', ...(isOpen ? [] : ['key-unknown', 'key-revoked', 'key-expired'])],
    403: isOpen
      ? []
      : [
          'forbidden',
          ...(isReading ? [] : ['foreign-origin']),
          scope ? 'scope-missing' : 'people-only',
        ],
    404: ['not-found'],
    409: ['conflict'],
    412: ['version-mismatch'],
    413: ['too-large'],
    415: ['unsupported-media-type'],
    422: isCommand ? ['idempotency-key-reused'] : [],
    429: ['rate-limited'],
    500: ['internal', 'record-changed'],
    503: ['unavailable', ...(isCommand ? ['outcome-unknown'] : [])],
  })[status] ?? [];

/** Codes of refusals by operation and status, read off the source; `openapi.test.ts` writes the file. */
const ownCodes = () =>
  new Map(
    readFileSync(path.join(import.meta.dirname, 'refusals.txt'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [operationId = '', ...codes] = line.split(/: |, /);
        return [operationId, codes.map((one) => one.split(' ') as [string, string])] as const;
      }),
  );

/** What better-auth and its plugins may say; which of them says it with which status is theirs to change. */
const signInCodes = [BASE_ERROR_CODES, twoFactor().$ERROR_CODES, passkey().$ERROR_CODES]
  .flatMap((codes) => Object.keys(codes))
  .concat('UNAUTHORIZED', 'INVALID_ORIGIN', 'MISSING_OR_NULL_ORIGIN')
  .map((code) => code.toLowerCase().replaceAll('_', '-'))
  .sort();

/** Gives each problem of each operation its codes and headers. What several operations share stands once, in `shared`. */
export const describeProblems = (shared: Record<string, Answer>) => {
  const own = ownCodes();
  const names = new Map<string, string>();
  return (operation: Described, known: Known) => {
    const { operationId, responses } = operation;
    const codes = own.get(known.isSignIn ? 'auth' : operationId) ?? [];
    for (const [status] of codes) responses[status] ??= { ...responses[400]!, description: '' };
    for (const [status, answer] of Object.entries(responses)) {
      if (Number(status) < 400) continue;
      const its = codes.filter(([one]) => one === status).map(([, code]) => code);
      if (known.isSignIn && Number(status) < 404) its.push(...signInCodes);
      const all = [...new Set([...usual(Number(status), known), ...its])];
      if (all.length === 0) {
        delete responses[status];
        continue;
      }
      const described = problemWith(Number(status), all, answer, known);
      const isUsual =
        known.isSignIn || its.every((code) => usual(Number(status), known).includes(code));
      responses[status] = isUsual ? share(shared, names, status, described) : described;
    }
  };
};

const share = (
  shared: Record<string, Answer>,
  names: Map<string, string>,
  status: string,
  answer: Answer,
) => {
  const form = JSON.stringify(answer);
  const others = [...names.values()].filter((one) => one.startsWith(`Problem${status}`)).length;
  const name = names.get(form) ?? `Problem${status}${others ? kindsOf(others) : ''}`;
  names.set(form, name);
  shared[name] = answer;
  return { $ref: `#/components/responses/${name}` } as never;
};

const kindsOf = (others: number) => `Kind${others + 1}`;

const descriptions: Readonly<Record<number, string>> = {
  409: 'Someone else changed this at the same moment',
  422: 'A rule said no; the code says which',
  429: 'Too many requests',
  503: 'The service is not available at the moment',
};

const problemWith = (
  status: number,
  codes: readonly string[],
  { description }: Answer,
  known: Known,
): Answer => {
  const detail = sentenceIn('en', codes[0]!);
  return {
    description: description || (descriptions[status] ?? 'It cannot be done'),
    headers: headersOf(headersWith(status, known)),
    content: {
      'application/problem+json': {
        schema: withCodes(codes),
        example: {
          type: `urn:klubba:problem:${codes[0]}`,
          title: titleIn('en', status),
          status,
          ...(detail && { detail }),
          code: codes[0],
          errors: [],
        },
      },
    },
  };
};

const withCodes = (codes: readonly string[]): Json => ({
  allOf: [
    { $ref: '#/components/schemas/Problem' },
    {
      type: 'object',
      properties: { code: { type: 'string', enum: codes, description: 'Which problem it is' } },
    },
  ],
});

const headersWith = (
  status: number,
  { isOpen, scope, isSignIn, isForOthers }: Known,
): SentHeader[] => [
  ...everywhere,
  ...(['Content-Language', 'Vary'] as const),
  ...(isForOthers ? (['Access-Control-Allow-Origin'] as const) : []),
  ...(isSignIn ? (['Set-Cookie'] as const) : []),
  ...(status === 429 || status === 503 ? (['Retry-After'] as const) : []),
  ...(!isOpen && (status === 401 || (status === 403 && scope))
    ? (['WWW-Authenticate'] as const)
    : []),
];

/** The last two to whoever shows a key. */
export const everywhere: readonly SentHeader[] = [
  ...(['X-Request-Id', 'Cache-Control', 'RateLimit-Policy', 'RateLimit'] as const),
];
