import type { App } from './instance.ts';

/**
 * Says once in the log that requests come by a proxy that nobody told us to believe: to us they all come from one address,
 * and who fails to sign in there counts for everybody.
 */
export const noticeUntrustedProxy = (app: App) => {
  let said = false;
  app.addHook('onRequest', (request, _reply, done) => {
    const { headers, ip, socket } = request;
    if (!said && headers['x-forwarded-for'] && ip === socket.remoteAddress) {
      said = true;
      app.log.warn(
        'Requests arrive with X-Forwarded-For from an address that TRUST_PROXY does not name, so they count as one sender. ' +
          'If a proxy stands in front, set TRUST_PROXY to its address.',
      );
    }
    done();
  });
};
