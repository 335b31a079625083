import path from 'node:path';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import type { FastifyRequest } from 'fastify';
import type { App } from './instance.ts';
import { sendNotFound } from './problem.ts';

/** What browsers are told to refuse on our behalf, and answers made small. Register before the routes. */
export const protect = async (app: App) => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    // Only a proxy knows whether there is HTTPS in front of us.
    hsts: false,
    crossOriginEmbedderPolicy: false,
  });
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
};

/** Nothing but our own files, and nothing inline. Trusted types would forbid the templates of Solid. */
const directives = {
  'default-src': ["'none'"],
  ...Object.fromEntries(
    ['script', 'style', 'img', 'font', 'connect', 'manifest', 'worker'].map((kind) => [
      `${kind}-src`,
      ["'self'"],
    ]),
  ),
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * Serves the built panel in `root`: its files, and for every page of it the one document that draws them all.
 * Who comes by 127.0.0.1 is sent to localhost, for browsers keep a sign-in by name.
 */
export const servePages = async (app: App, root: string, origin: () => string) => {
  const hashed = path.join(root, 'assets') + path.sep;
  await app.register(files, {
    root,
    preCompressed: true,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const kept = file.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.header('cache-control', kept);
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (!asksForPage(request)) return sendNotFound(request, reply);
    const address = withoutDoubledSlash(request.url);
    if (isLocalByNumber(request.host, origin())) return reply.redirect(origin() + address);
    return address === request.url ? reply.sendFile('index.html') : reply.redirect(address);
  });
};

const isLocalByNumber = (host: string, origin: string) =>
  ['127.0.0.1', '[::1]'].some(
    (number) => `http://${host.replace(number, 'localhost')}` === origin,
  ) && !host.startsWith('localhost');

/** No page has an empty step in its path. */
const withoutDoubledSlash = (url: string) => {
  const [pathname = '', ...query] = url.split('?');
  return [pathname.replaceAll(/\/{2,}/g, '/'), ...query].join('?');
};

/**
 * A page is a path that takes HTML and looks like neither the API nor a file. A backslash or a whole address is none: sent back
 * as where to go, it would lead to another server.
 */
const asksForPage = ({ method, url, headers }: FastifyRequest) => {
  const [pathname = ''] = url.split('?');
  const reads = method === 'GET' || method === 'HEAD';
  return (
    reads &&
    /^\/(?!(api|health)(\/|$))[^\\]*$/.test(pathname) &&
    !path.extname(pathname) &&
    /text\/html|\*\/\*/.test(headers.accept ?? '*/*')
  );
};
