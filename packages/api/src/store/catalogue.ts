import { type EventCatalogue, personalFields, type StoredEvent } from '@klubba/domain';
import type { z } from 'zod';

/** One version of one event: how it is stored, whose personal values it holds, and its step to the next version, if it is retired. */
type EventVersion = {
  readonly schema: z.ZodObject;
  readonly personal: readonly PersonalField[];
  readonly upcast?: (old: never) => StoredEvent;
};

type PersonalField = { readonly field: string; readonly subject: string };

/** Parses a stored event and brings it to its newest version, step by step. */
export const parseEvent = <Event>(catalogue: EventCatalogue<Event>, stored: StoredEvent): Event => {
  let event = stored;
  for (;;) {
    const { schema, upcast } = versionOf(catalogue, event);
    const parsed = schema.parse(event);
    if (!upcast) return parsed as Event;
    event = upcast(parsed as never);
  }
};

/** Checks an event that is about to be written: only the newest version of a type may be. */
export const checkWritable = <Event>(
  catalogue: EventCatalogue<Event>,
  event: Event,
): StoredEvent => {
  const { schema, upcast } = versionOf(catalogue, event as StoredEvent);
  if (upcast) throw new Error(`${nameOf(event as StoredEvent)} is retired and may not be written`);
  return schema.parse(event) as StoredEvent;
};

export const personalIn = (catalogue: EventCatalogue<unknown>, event: StoredEvent) =>
  versionOf(catalogue, event).personal;

/** Every version of every event of a catalogue, by its name: `MeetingOpened v1`. */
export const versionsOf = (catalogue: EventCatalogue<unknown>) => {
  const known = versions.get(catalogue);
  if (known) return known;
  const retired = catalogue.superseded.map(({ schema, upcast }) => ({ schema, upcast }));
  const all = [...catalogue.current.map((schema) => ({ schema })), ...retired];
  const made: ReadonlyMap<string, EventVersion> = new Map(
    all.map((one) => [nameOf(literals(one.schema)), { ...one, personal: marked(one.schema) }]),
  );
  if (made.size < all.length) throw new Error('A catalogue holds a version of an event twice');
  versions.set(catalogue, made);
  return made;
};

const versions = new WeakMap<object, ReadonlyMap<string, EventVersion>>();

const versionOf = (catalogue: EventCatalogue<unknown>, event: StoredEvent) => {
  const version = versionsOf(catalogue).get(nameOf(event));
  if (!version) throw new Error(`${nameOf(event)} is not in the catalogue`);
  return version;
};

const nameOf = ({ type, v }: StoredEvent) => `${type} v${v}`;

const literals = ({ shape }: z.ZodObject): StoredEvent => {
  const { type, v } = shape as unknown as { type: z.ZodLiteral<string>; v: z.ZodLiteral<number> };
  return { type: type.value, v: v.value };
};

const marked = ({ shape }: z.ZodObject) =>
  Object.entries(shape).flatMap(([field, type]) => {
    const mark = personalFields.get(type);
    return mark ? [{ field, ...mark }] : [];
  });
