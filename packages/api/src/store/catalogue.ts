import type { EventCatalogue, StoredEvent, Superseded } from '@klubba/domain';
import type { z } from 'zod';

/** Parses a stored event and brings it to its newest version, step by step. */
export const parseEvent = <Event>(catalogue: EventCatalogue<Event>, stored: StoredEvent): Event => {
  const { current, superseded } = versions(catalogue);
  let event = stored;
  for (;;) {
    const name = versionName(event);
    const newest = current.get(name);
    if (newest) return newest.parse(event) as Event;
    const old = superseded.get(name);
    if (!old) throw new Error(`${name} is not in the catalogue`);
    event = old.upcast(old.schema.parse(event) as never);
  }
};

/** Checks an event that is about to be written: only the newest version of a type may be. */
export const checkWritable = <Event>(
  catalogue: EventCatalogue<Event>,
  event: Event,
): StoredEvent => {
  const name = versionName(event as StoredEvent);
  const schema = versions(catalogue).current.get(name);
  if (!schema) throw new Error(`${name} may not be written: it is not the newest of its catalogue`);
  return schema.parse(event) as StoredEvent;
};

type Versions = {
  readonly current: ReadonlyMap<string, z.ZodObject>;
  readonly superseded: ReadonlyMap<string, Superseded>;
};

const known = new WeakMap<object, Versions>();

const versions = (catalogue: EventCatalogue<unknown>): Versions => {
  const found = known.get(catalogue);
  if (found) return found;
  const made = {
    current: new Map(catalogue.current.map((schema) => [schemaName(schema), schema])),
    superseded: new Map(catalogue.superseded.map((old) => [schemaName(old.schema), old])),
  };
  known.set(catalogue, made);
  return made;
};

const versionName = ({ type, v }: StoredEvent) => `${type} v${v}`;

/** The type and version that a schema is for, read off its literals. */
export const schemaName = (schema: z.ZodObject) => {
  const { type, v } = schema.shape as unknown as Record<
    'type' | 'v',
    z.ZodLiteral<string | number>
  >;
  return `${type.value} v${v.value}`;
};
