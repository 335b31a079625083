import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Webhook } from 'standardwebhooks';
import { isSeenPrivate, lookupPublic, privateAddress } from '../http/public-address.ts';
import type { Target } from './target.ts';

/** What came of sending: the receiver's status, or why there is none. */
export type Outcome = {
  readonly status: number | null;
  readonly error: 'private-address' | 'timeout' | 'no-connection' | null;
  readonly milliseconds: number;
  /** Seconds, where the receiver says when to come again. */
  readonly retryAfter?: number;
};

type Message = { readonly id: string; readonly body: string; readonly at: Date };

export type Sending = {
  /** Whether private and local addresses may be sent to, and http: where Klubba and the receiver share a network. */
  readonly allowPrivate: boolean;
  /** Milliseconds for all of it. */
  readonly patience?: number;
};

/**
 * Sends a message as Standard Webhooks 1.0 has it: `webhook-id`, `webhook-timestamp`, `webhook-signature`. Follows no redirect, reads
 * nothing of the answer but its status, and connects to no address but one it has looked at.
 */
export const send = (
  { url, secrets }: Target,
  { id, body, at }: Message,
  { allowPrivate, patience = 15_000 }: Sending,
): Promise<Outcome> => {
  const begun = performance.now();
  const target = new URL(url);
  const outcome = (some: Partial<Outcome>): Outcome => ({
    ...{ status: null, error: null },
    ...some,
    milliseconds: Math.round(performance.now() - begun),
  });
  if (!allowPrivate && isSeenPrivate(target))
    return Promise.resolve(outcome({ error: 'private-address' }));
  const request = target.protocol === 'http:' ? requestHttp : requestHttps;
  return new Promise((resolve) => {
    const sent = request(target, {
      method: 'POST',
      agent: false,
      signal: AbortSignal.timeout(patience),
      lookup: allowPrivate ? undefined : lookupPublic,
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Klubba',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signatures(secrets, { id, body, at }),
      },
    });
    sent.on('response', (answer) => {
      const after = Number(answer.headers['retry-after']);
      answer.destroy();
      resolve(
        outcome({
          status: answer.statusCode ?? null,
          ...(Number.isFinite(after) && { retryAfter: after }),
        }),
      );
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      resolve(outcome({ error: whyNot(error) }));
    });
    sent.end(body);
  });
};

const whyNot = ({ name, code }: NodeJS.ErrnoException): Outcome['error'] => {
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  return code === privateAddress ? 'private-address' : 'no-connection';
};

const signatures = (secrets: Target['secrets'], { id, body, at }: Message) =>
  secrets
    .filter(({ until }) => until === null || Date.parse(until) > at.getTime())
    .map(({ secret }) => new Webhook(secret).sign(id, at, body))
    .join(' ');
