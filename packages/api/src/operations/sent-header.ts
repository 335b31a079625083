import type { Json } from './document.ts';

const text = (description: string, example: string, schema: Json = {}) => ({
  description,
  schema: { type: 'string', examples: [example], ...schema },
});

/** Every header that an answer of ours may carry, beside those of HTTP itself and those that only browsers read. */
export const sentHeaders = {
  'X-Request-Id': text(
    'Which request this answers: tell it to whoever runs Klubba, and they find it in the log',
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    { format: 'uuid' },
  ),
  'Cache-Control': text('Answers are kept by nobody between', 'no-store'),
  ETag: text('The version of what is answered, or was changed: for If-Match', '"13"'),
  'Idempotency-Replayed': text('That it was done before, and is answered as then', 'true'),
  Location: text('Where what was made can be read', '/api/organisations/…/people/…'),
  Link: text(
    'Where the list goes on (RFC 8288); none on the last page',
    '</api/organisations/…/decisions?cursor=…>; rel="next"',
  ),
  'Klubba-Next': text(
    'What can be asked at the meeting as it stands now: operationIds with commas',
    'takeUpItem, closeItem, submitProposal',
  ),
  'Content-Disposition': text('What the file is called', "inline; filename*=UTF-8''protokoll.pdf"),
  'RateLimit-Policy': text(
    'How many requests the key may make in how many seconds',
    '"key";q=600;w=60',
  ),
  RateLimit: text('How many are left to the key, and for how many seconds', '"key";r=598;t=42'),
  'Retry-After': text('Seconds to wait before asking again', '5', { pattern: '^\\d+$' }),
  'WWW-Authenticate': text('What is wrong with the key (RFC 6750)', 'Bearer error="invalid_token"'),
  'Content-Language': text('The language of `title` and `detail`', 'sv'),
  Vary: text('What of the request the answer depends on', 'accept-language'),
  'Set-Cookie': text(
    'The session, for a browser to keep',
    '__Host-klubba.session_token=…; Path=/; Secure; HttpOnly; SameSite=Lax',
  ),
  'Access-Control-Allow-Origin': text('That a page of any origin may read it', '*'),
  'X-Accel-Buffering': text('That nothing between is to keep what is sent bit by bit', 'no'),
  'Content-Security-Policy': text('What a browser that shows it may load: nothing', 'sandbox'),
} as const satisfies Record<string, { description: string; schema: Json }>;

export type SentHeader = keyof typeof sentHeaders;

/** Headers of an answer in the document, by reference. */
export const headersOf = (names: readonly SentHeader[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
