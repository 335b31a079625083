import { flushCompileCache } from 'node:module';
import { aggregates, projections } from '../../areas.ts';
import { connect } from '../../database/database.ts';
import type { Deps } from '../../deps.ts';
import { noteMailed } from '../../meetings/note-mailed.ts';
import { createStore } from '../../store/store.ts';
import { runWorker } from '../../workers/run-worker.ts';
import { mailWorker } from '../mail-worker.ts';
import { openTransport } from '../open-transport.ts';

/** A process that sends the mails that wait, until it is killed: `node sender.ts <database> <secret> <mail server>`. */
const [, , url = '', secret = '', smtp = ''] = process.argv;
const db = connect(url);
const store = createStore({ db, aggregates, projections });
const mail = openTransport(smtp, 'Klubba <klubba@example.org>');
const given = { db, store, secret, mail, now: () => new Date(), origin: () => 'http://localhost' };
runWorker(given as unknown as Deps, mailWorker(noteMailed), { pause: 10, onError: console.error });
// Whoever is killed keeps for the next one no more than what is written by then.
flushCompileCache();
// The worker's own pauses keep no process alive.
setInterval(() => {}, 1000);
