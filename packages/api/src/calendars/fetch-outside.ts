import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isSeenPrivate, lookupPublic, privateAddress } from '../http/public-address.ts';
import type { OutsideFault } from './contract.ts';

/** The text of an outside calendar, or why there is none. */
export type Fetched = { readonly text: string } | { readonly fault: OutsideFault };

type Limits = {
  /** Whether addresses of the own network may be fetched from. */
  readonly allowPrivate: boolean;
  /** Milliseconds for all of it. */
  readonly patience?: number;
  readonly mostBytes?: number;
};

/**
 * Fetches an outside calendar. Connects to no address but one of the open internet, follows no redirect, sends nothing of who looks, and
 * stops reading what is too long or too slow.
 */
export const fetchOutside = (
  url: URL,
  { allowPrivate, patience = 8_000, mostBytes = 2 ** 20 }: Limits,
): Promise<Fetched> => {
  if (!allowPrivate && isSeenPrivate(url)) return Promise.resolve({ fault: 'private-address' });
  const request = url.protocol === 'http:' ? requestHttp : requestHttps;
  return new Promise((resolve) => {
    const asked = request(url, {
      agent: false,
      signal: AbortSignal.timeout(patience),
      lookup: allowPrivate ? undefined : lookupPublic,
      headers: { accept: 'text/calendar', 'user-agent': 'Klubba' },
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve({ fault: whyNot(error) }));
    asked.on('response', (answer) => {
      const end = (fetched: Fetched) => {
        resolve(fetched);
        asked.destroy();
      };
      if (answer.statusCode !== 200) return end({ fault: 'not-found' });
      const parts: Buffer[] = [];
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > mostBytes) return end({ fault: 'too-large' });
        parts.push(part);
      });
      answer.on('error', (error: NodeJS.ErrnoException) => end({ fault: whyNot(error) }));
      answer.on('end', () => end({ text: Buffer.concat(parts).toString('utf8') }));
    });
    asked.end();
  });
};

const whyNot = ({ name, code }: NodeJS.ErrnoException): OutsideFault => {
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  return code === privateAddress ? 'private-address' : 'no-connection';
};
