import { sql } from 'kysely';
import type { Deps } from '../deps.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import type { Worker } from '../workers/run-worker.ts';
import { openMail } from './mail-table.ts';
import { sendMail } from './send-mail.ts';

type Job = { readonly organisationId: string };

/** Mails of a message of an outbox that the receivers' servers took. */
export type Taken = Job & {
  readonly meetingId: string;
  readonly message: number;
  readonly askedBy: string;
  readonly personIds: readonly string[];
  readonly at: Date;
};

/** Seconds until a mail is tried again, by how often it was: for two days, as mail servers do among themselves. */
const waits = [60, 5 * 60, 15 * 60, 3600, 2 * 3600, 5 * 3600, 10 * 3600, 10 * 3600, 20 * 3600];

/** Sends every association's mails, and has the record say which were taken. */
export const mailWorker = (note: (deps: Deps, taken: Taken) => Promise<void>): Worker<Job> => ({
  due: async ({ db, now, mail }) => {
    if (!mail) return [];
    return db.transaction().execute(async (tx) => {
      await sql`set local app.worker = 'on'`.execute(tx);
      const { rows } = await sql<Job>`
        select organisation_id as "organisationId" from vault.mail
         where (state = 'waiting' and due_at <= ${now()}) or (state = 'taken' and not noted)
         group by 1 order by min(due_at) limit 100`.execute(tx);
      return rows;
    });
  },
  keyOf: ({ organisationId }) => `${organisationId}/mail`,
  work: async (deps, job, signal) => {
    while (!signal.aborted && (await sendNext(deps, job)));
    await noteTaken(deps, job, note);
  },
});

/** Sends the mail that is due first. What came of it is written down before the next is sent: a process that is killed sends one mail twice at most. */
const sendNext = async (deps: Deps, { organisationId }: Job): Promise<boolean> => {
  const { db, now, secret, mail: transport, origin } = deps;
  const next = await inOrganisation(db, organisationId, (tx) =>
    tx
      .selectFrom('vault.mail')
      .select(['mailId', 'sealed', 'attempts'])
      .where('organisationId', '=', organisationId)
      .where('state', '=', 'waiting')
      .where('dueAt', '<=', now())
      .orderBy('dueAt')
      .orderBy('mailId')
      .limit(1)
      .executeTakeFirst(),
  );
  if (!next || !transport) return false;
  const { mailId } = next;
  const mail = next.sealed && openMail(secret, { organisationId, mailId }, next.sealed);
  const id = { id: mailId, domain: new URL(origin()).hostname };
  const outcome = mail
    ? await sendMail(transport, id, mail)
    : ({ state: 'refused', problem: 'sealed' } as const);
  const attempts = next.attempts + 1;
  const wait = waits[attempts - 1];
  const state = outcome.state === 'waiting' && wait === undefined ? 'givenUp' : outcome.state;
  const at = now();
  await inOrganisation(db, organisationId, (tx) =>
    tx
      .updateTable('vault.mail')
      .set({
        ...{ state, attempts, problem: 'problem' in outcome ? outcome.problem : null },
        ...(state === 'waiting'
          ? { dueAt: new Date(at.getTime() + (wait ?? 0) * 1000) }
          : { doneAt: at, sealed: null }),
      })
      .where('organisationId', '=', organisationId)
      .where('mailId', '=', mailId)
      .execute(),
  );
  return true;
};

/** Has the record say who was told by mail: those whose server took it, and nobody else. */
const noteTaken = async (
  deps: Deps,
  { organisationId }: Job,
  note: (deps: Deps, taken: Taken) => Promise<void>,
) => {
  const taken = await inOrganisation(deps.db, organisationId, (tx) =>
    tx
      .selectFrom('vault.mail')
      .select(['mailId', 'personId', 'meetingId', 'message', 'askedBy', 'doneAt'])
      .where('organisationId', '=', organisationId)
      .where('state', '=', 'taken')
      .where('noted', '=', false)
      .execute(),
  );
  const of = Map.groupBy(
    taken,
    ({ meetingId, message, askedBy }) => `${meetingId} ${message} ${askedBy}`,
  );
  for (const mails of of.values()) {
    const { meetingId, message, askedBy, doneAt } = mails[0]!;
    const personIds = mails.flatMap(({ personId }) => personId ?? []);
    if (meetingId && message && askedBy)
      await note(deps, {
        ...{ organisationId, meetingId, message, askedBy, personIds },
        at: doneAt ?? deps.now(),
      });
    await inOrganisation(deps.db, organisationId, (tx) =>
      tx
        .updateTable('vault.mail')
        .set({ noted: true })
        .where('organisationId', '=', organisationId)
        .where(
          'mailId',
          'in',
          mails.map(({ mailId }) => mailId),
        )
        .execute(),
    );
  }
};
