import { buildApp, createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import { connect } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { endTypesetter } from '../documents/typst.ts';
import { logging } from '../http/logging.ts';
import { mailWorker } from '../mail/mail-worker.ts';
import { openTransport } from '../mail/open-transport.ts';
import { noteMailed } from '../meetings/note-mailed.ts';
import { paperReader } from '../minutes/paper-reader.ts';
import { dictionary } from '../search/dictionary.ts';
import { rebuildOutdated } from '../store/rebuild.ts';
import { createStore } from '../store/store.ts';
import { logCredentialChanges } from '../users/log-credential-changes.ts';
import { webhookWorker } from '../webhooks/webhook-worker.ts';
import { runWorker } from '../workers/run-worker.ts';
import type { Config } from './config.ts';
import { listen } from './listen.ts';

/** The log with every kind of stream and every read model, over a migrated database. `close` gives its connections back. */
export const openStore = (appUrl: string) => {
  const db = connect(appUrl);
  return { store: createStore({ db, aggregates, projections }), close: () => db.destroy() };
};

/** What the application needs, over a migrated database. */
export const openDeps = (
  appUrl: string,
  given: Pick<Deps, 'secret' | 'origin'> & Partial<Pick<Deps, 'allowPrivate'>>,
) => {
  const { store, close } = openStore(appUrl);
  return { deps: createDeps({ store, ...given }), close };
};

/** Serves the API, and the built panel where `pages` says it lies. Gives its address; `close` lets requests in flight finish. */
export const serve = async (
  deps: Deps,
  config: Pick<Config, 'HOST' | 'PORT' | 'TRUST_PROXY' | 'LOG_LEVEL'> &
    Partial<Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>>,
  pages?: string,
) => {
  const { SMTP_URL, MAIL_FROM } = config;
  const mail = SMTP_URL && MAIL_FROM ? openTransport(SMTP_URL, MAIL_FROM) : undefined;
  const app = await buildApp(
    { ...deps, pages, mail },
    { logger: logging(config.LOG_LEVEL), trustProxy: config.TRUST_PROXY },
  );
  const { url, moved } = await listen(app, config.HOST, config.PORT);
  // Read now, so that nobody waits for it at the first gavel.
  dictionary();
  const end = new AbortController();
  const rebuilt = rebuildOutdated(deps.store, end.signal).catch((error) => app.log.error(error));
  // What a stop left unsaid.
  const logged = logCredentialChanges(deps, 'themselves').catch((error) => app.log.error(error));
  const onError = (error: unknown) => app.log.error(error);
  const webhooks = runWorker(deps, webhookWorker(deps), { onError });
  const papers = runWorker(deps, paperReader, { onError });
  const mails = runWorker({ ...deps, mail }, mailWorker(noteMailed), { onError });
  const close = async () => {
    end.abort();
    await Promise.all([webhooks.stop(), mails.stop(), papers.stop()]);
    mail?.close();
    // A connection that falls idle after `close` would keep the process alive for its 72 seconds.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    await app.close().finally(() => clearInterval(sweep));
    await Promise.all([rebuilt, logged]);
    await endTypesetter();
  };
  return { url, moved, close };
};
