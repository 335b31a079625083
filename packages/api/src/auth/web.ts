import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressHeader } from './address.ts';

/** Headers of an answer, among them each cookie by itself. */
export const copyHeaders = (headers: Headers, reply: FastifyReply) => {
  for (const [name, value] of headers)
    if (name !== 'set-cookie' && !hopByHop.has(name)) reply.header(name, value);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
};

/** A request's headers without what only a proxy may say; the address is the one that Fastify trusts. */
export const webHeaders = ({ headers, ip }: FastifyRequest) => {
  const web = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !hopByHop.has(name) && !isForwarding(name))
      for (const one of [value].flat()) web.append(name, one);
  web.set(addressHeader, ip);
  return web;
};

const hopByHop = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'content-length', 'host', 'expect'],
]);

const isForwarding = (name: string) =>
  name === 'forwarded' ||
  name === 'x-real-ip' ||
  name === addressHeader ||
  name.startsWith('x-forwarded-');
