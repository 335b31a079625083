import { z } from 'zod';

/** The shape of one version of one event as it is stored, for ever: exact, and free of defaults, transforms and floats. */
export const fact = <
  const Type extends string,
  const V extends number,
  Shape extends z.ZodRawShape,
>(
  type: Type,
  v: V,
  shape: Shape,
) => z.strictObject({ type: z.literal(type), v: z.literal(v), ...shape });

/** Which fields of a schema hold a personal value, and the field that names whose it is (`$stream`: the stream's own id). */
export const personalFields = z.registry<{ subject: string }>();

/** A value about a person. The log keeps a commitment to it, the vault keeps it; null is what reads back once it is erased. */
export const personal = (subject: string) =>
  z.string().nullable().register(personalFields, { subject });

export type StoredEvent = { readonly type: string; readonly v: number };

/** A retired version of an event and its step to the next one. */
export type Superseded = {
  readonly schema: z.ZodObject;
  readonly upcast: (old: never) => StoredEvent;
};

/** Every version of every event of one kind of stream; `current` holds the ones that may be written. */
export type EventCatalogue<Event> = {
  readonly current: readonly z.ZodObject[];
  readonly superseded: readonly Superseded[];
  /** Only carries the type; there is no value here. */
  readonly event?: Event;
};

export const catalogue = <const Schemas extends readonly z.ZodObject[]>(
  current: Schemas,
  superseded: readonly Superseded[] = [],
): EventCatalogue<z.infer<Schemas[number]>> => ({ current, superseded });
