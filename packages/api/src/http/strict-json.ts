import { isUtf8 } from 'node:buffer';
import { parseStrictJson } from '@klubba/domain/log';
import { errorCodes } from 'fastify';
import { Denied } from './denied.ts';
import type { App } from './instance.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is bytes as they are. */
    takesBytes?: boolean;
  }
}

/** Bodies are JSON and nothing else, but for routes that take bytes; read and kept as they were sent, so that a command sent again is recognised. */
export const readStrictJson = (app: App) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    // No body at all is how a client says that it has nothing to add.
    if (bytes.length === 0) return done(null, undefined);
    // Else what is no UTF-8 would be kept as a character that nobody sent.
    if (!isUtf8(bytes as Buffer)) return done(new Denied(400, 'malformed'));
    try {
      done(null, parseStrictJson(bytes.toString()));
    } catch (error) {
      done(error as Error);
    }
  });
  // Bytes are for the routes that say so; anywhere else they are no more JSON than another text.
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer' },
    (request, bytes, done) =>
      request.routeOptions.config.takesBytes
        ? done(null, bytes)
        : done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE('application/octet-stream')),
  );
  app.decorateRequest('sentBody', undefined);
  app.addHook('preValidation', (request, _reply, done) => {
    request.sentBody = request.body;
    done();
  });
};
