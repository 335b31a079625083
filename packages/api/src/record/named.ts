import { mentionedIn, type Organisation } from '@klubba/domain';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { candidatesNamed, keysNamed, outsidersNamed } from './person-names.ts';

/** The names of everybody that some data names: ids in its fields, and people mentioned in its texts as `@{id}`. */
export const peopleNamedIn = async (tx: Tx, organisationId: string, data: unknown) => {
  const ids = idsIn(data, isOfSomethingElse);
  if (ids.length === 0) return [];
  return tx
    .selectFrom('read.person')
    .select(['personId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${ids})`)
    .unionAll(candidatesNamed(tx, organisationId, ids))
    .unionAll(outsidersNamed(tx, organisationId, ids))
    .unionAll(keysNamed(tx, organisationId, ids))
    .orderBy('name')
    .orderBy('personId')
    .execute();
};

/** The bodies that some data names. */
export const bodiesNamedIn = ({ bodies }: Organisation, data: unknown) =>
  idsIn(data).flatMap((id) => {
    const body = bodies.get(id);
    return body ? [{ bodyId: id, name: body.name }] : [];
  });

/**
 * Every id in some data, as a field of it, a name of one, or mentioned in a text; but for the fields that are `passedOver`. What is
 * no person or body is found in no table of them.
 */
export const idsIn = (
  data: unknown,
  passedOver: (field: string) => boolean = () => false,
): readonly string[] => {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length === idLength && isId.test(value)) found.add(value);
      else if (value.includes('@{')) for (const id of mentionedIn(value)) found.add(id);
    } else if (Array.isArray(value)) {
      for (const one of value) look(one);
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        if (key.length === idLength) look(key);
        if (!passedOver(key)) look((value as Record<string, unknown>)[key]);
      }
    }
  };
  look(data);
  return [...found];
};

const idLength = 36;

/** Fields that a list has in every row and that never say a person: hundreds of ids are not looked for among people in vain. */
const isOfSomethingElse = (field: string) => ofSomethingElse.has(field);

const ofSomethingElse = new Set([
  'decisionId',
  'meetingId',
  'itemId',
  'bodyId',
  'clauseId',
  'motionId',
]);

const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
