import { randomBytes } from 'node:crypto';
import type { EventCatalogue, StoredEvent } from '@klubba/domain';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { personalIn } from './catalogue.ts';
import { isSeal, open, seal } from './seal.ts';

/** An event on its way into the log, or out of it. */
export type Sealable = {
  readonly catalogue: EventCatalogue<unknown>;
  readonly streamId: string;
  readonly event: StoredEvent;
};

/** A row of the vault; `event` counts from 1 within the events that are appended together. */
export type SealedValue = {
  readonly event: number;
  readonly path: string;
  readonly subject: string;
  readonly ciphertext: string;
};

/** Takes the personal values out of events: what the log may hold, and what goes to the vault. */
export const sealEvents = async (
  unit: { readonly tx: Tx },
  organisationId: string,
  events: readonly Sealable[],
): Promise<{ events: StoredEvent[]; sealed: SealedValue[] }> => {
  const subjects = new Set(events.flatMap((one) => values(one).map(({ subjectId }) => subjectId)));
  if (subjects.size === 0) return { events: events.map(({ event }) => event), sealed: [] };
  const keys = await keysFor(unit.tx, organisationId, [...subjects]);
  const sealed: SealedValue[] = [];
  const stored = events.map((one, i) => {
    const event: Record<string, unknown> & StoredEvent = { ...one.event };
    for (const { field, path, subjectId, value } of values(one)) {
      const made = seal(keys.get(subjectId)!, { organisationId, subjectId, path }, value);
      event[field] = made.seal;
      const ciphertext = made.ciphertext.toString('base64');
      sealed.push({ event: i + 1, path, subject: subjectId, ciphertext });
    }
    return event;
  });
  return { events: stored, sealed };
};

/** Puts the personal values back into stored events; one that is erased or missing becomes null. */
export const openEvents = async <One extends Sealable & { readonly position: number }>(
  tx: Tx,
  organisationId: string,
  events: readonly One[],
): Promise<StoredEvent[]> => {
  const positions = events.filter(isSealed).map(({ position }) => position);
  if (positions.length === 0) return events.map(({ event }) => event);
  const rows = await tx
    .selectFrom('vault.personal as personal')
    .innerJoin('vault.subjectKey as owner', (join) =>
      join
        .onRef('owner.organisationId', '=', 'personal.organisationId')
        .onRef('owner.subjectId', '=', 'personal.subjectId'),
    )
    .select(['personal.position', 'path', 'personal.subjectId', 'ciphertext', 'key'])
    .where('personal.organisationId', '=', organisationId)
    .where('personal.position', '=', sql<number>`any(${positions})`)
    .execute();
  const found = new Map(rows.map((row) => [`${row.position}${row.path}`, row]));
  return events.map((one) => {
    const event: Record<string, unknown> & StoredEvent = { ...one.event };
    for (const { field, path, value } of seals(one)) {
      const row = found.get(`${one.position}${path}`);
      event[field] = row
        ? open(row.key, { organisationId, subjectId: row.subjectId, path }, value, row.ciphertext)
        : null;
    }
    return event;
  });
};

/**
 * The first position of some events at which the vault holds another value than the log committed to, or, where nothing was
 * ever erased, none.
 */
export const wrongSeal = async (
  tx: Tx,
  organisationId: string,
  events: readonly (Sealable & { readonly position: number })[],
  someErased: boolean,
): Promise<number | undefined> => {
  const sealed = events.filter(isSealed);
  if (sealed.length === 0) return;
  const opened = await openEvents(tx, organisationId, sealed);
  const kept = someErased ? await keptAt(tx, organisationId, sealed) : undefined;
  const wrong = sealed.find((one, i) =>
    seals(one).some(({ field, path }) => {
      const isMissing = (opened[i] as Record<string, unknown>)[field] === null;
      return isMissing && (kept?.has(`${one.position}${path}`) ?? true);
    }),
  );
  return wrong?.position;
};

/** Where the vault holds a value that its subject's key should open. */
const keptAt = async (
  tx: Tx,
  organisationId: string,
  events: readonly { readonly position: number }[],
) => {
  const rows = await tx
    .selectFrom('vault.personal as personal')
    .innerJoin('vault.subjectKey as owner', (join) =>
      join
        .onRef('owner.organisationId', '=', 'personal.organisationId')
        .onRef('owner.subjectId', '=', 'personal.subjectId'),
    )
    .select(['personal.position', 'path'])
    .where('personal.organisationId', '=', organisationId)
    .where('personal.position', '=', sql<number>`any(${events.map(({ position }) => position)})`)
    .execute();
  return new Set(rows.map(({ position, path }) => `${position}${path}`));
};

/** Whether a stored event has values in the vault. */
export const isSealed = (one: Sealable) => seals(one).length > 0;

const fields = ({ catalogue, event, streamId }: Sealable) => {
  const data: Record<string, unknown> = event;
  return personalIn(catalogue, event).map(({ field, subject }) => ({
    field,
    path: `/${field}`,
    value: data[field],
    subjectId: subject === '$stream' ? streamId : String(data[subject]).toLowerCase(),
  }));
};

const values = (one: Sealable) =>
  fields(one).flatMap(({ value, ...rest }) =>
    typeof value === 'string' ? [{ ...rest, value }] : [],
  );

const seals = (one: Sealable) =>
  fields(one).flatMap(({ value, ...rest }) => (isSeal(value) ? [{ ...rest, value }] : []));

/** The subjects' keys, made for those who have none. */
const keysFor = async (tx: Tx, organisationId: string, subjectIds: readonly string[]) => {
  const fresh = subjectIds.map((subjectId) => ({
    organisationId,
    subjectId,
    key: randomBytes(32),
  }));
  await tx
    .insertInto('vault.subjectKey')
    .values(fresh)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const rows = await tx
    .selectFrom('vault.subjectKey')
    .select(['subjectId', 'key'])
    .where('organisationId', '=', organisationId)
    .where('subjectId', '=', sql<string>`any(${subjectIds})`)
    .execute();
  return new Map(rows.map(({ subjectId, key }) => [subjectId, key]));
};
