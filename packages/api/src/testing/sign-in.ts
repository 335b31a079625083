import { createHmac } from 'node:crypto';
import type { App } from '../http/instance.ts';

/** A browser at the sign-in: keeps its cookies, has an address of its own. */
export const openBrowser = (app: App) => {
  const jar = new Map<string, string>();
  browsers += 1;
  const remoteAddress = `10.0.${browsers >> 8}.${browsers & 255}`;
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({
      method,
      url,
      remoteAddress,
      headers: { origin: 'http://localhost:3000', ...(cookie && { cookie }), ...headers },
      ...(payload && { payload }),
    });
    for (const { name, value, maxAge } of answer.cookies)
      if (maxAge === 0) jar.delete(name);
      else jar.set(name, encodeURIComponent(value));
    return answer;
  };
  return {
    jar,
    get: (url: string) => send('GET', url),
    /** To better-auth: `auth('/sign-in/email', { … })`. */
    auth: (path: string, payload: object = {}, headers?: Record<string, string>) =>
      send('POST', `/api/auth${path}`, payload, headers),
    send,
    isSignedIn: async () => (await send('GET', '/api/session')).json().user !== null,
  };
};

let browsers = 0;

/** The code that an authenticator app shows at a moment (RFC 6238). */
export const totpCode = (totpUri: string, at = Date.now()) => {
  const secret = base32(new URL(totpUri).searchParams.get('secret')!);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const place = mac.at(-1)! & 15;
  return String((mac.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

const base32 = (text: string) => {
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    .join('');
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
};
