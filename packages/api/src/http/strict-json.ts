import { parseStrictJson } from '@klubba/domain/log';
import type { App } from './instance.ts';

/** Bodies are JSON and nothing else, read and kept as they were sent, so that a command sent again is recognised. */
export const readStrictJson = (app: App) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    // No body at all is how a client says that it has nothing to add.
    if (text === '') return done(null, undefined);
    try {
      done(null, parseStrictJson(String(text)));
    } catch (error) {
      done(error as Error);
    }
  });
  app.decorateRequest('sentBody', undefined);
  app.addHook('preValidation', (request, _reply, done) => {
    request.sentBody = request.body;
    done();
  });
};
