import { flushCompileCache } from 'node:module';
import { numberedTexts, webhooks } from '@klubba/domain';
import { connect } from '../../database/database.ts';
import type { Deps } from '../../deps.ts';
import { heardBy } from '../../record/hearing.ts';
import { createStore } from '../../store/store.ts';
import { runWorker } from '../../workers/run-worker.ts';
import { webhookWorker } from '../webhook-worker.ts';

/** A process that sends webhooks what is written in texts, until it is killed: `node sender.ts <database> <secret>`. */
const [, , url = '', secret = ''] = process.argv;
const db = connect(url);
const store = createStore({ db, aggregates: [numberedTexts, webhooks], projections: [] });
const hearing = { [numberedTexts.kind]: heardBy(['member']) };
const deps = { db, store, secret, hearing, now: () => new Date() } as unknown as Deps;
runWorker(deps, webhookWorker({ allowPrivate: true }), { pause: 10, onError: console.error });
// Whoever is killed keeps for the next one no more than what is written by then.
flushCompileCache();
// The worker's own pauses keep no process alive.
setInterval(() => {}, 1000);
