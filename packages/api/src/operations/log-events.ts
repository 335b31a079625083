import { z } from 'zod';
import { LoggedFact } from '../record/audit-trail.contract.ts';
import type { StreamKind } from '../store/store.ts';
import type { Document, Json } from './document.ts';

/**
 * Names each event that may be written, with what it says, and `LogEvent` for any of them: for the document. What answers with events is not
 * checked against it, for whoever wrote them was.
 */
export const nameLogEvents = (aggregates: readonly StreamKind[]) => {
  const events = aggregates.flatMap(({ kind, catalogue }) =>
    catalogue.current.map((schema) => ({ kind, schema })),
  );
  const types = Map.groupBy(events, ({ schema }) => literalOf(schema.shape.type));
  const named = events.map(({ kind, schema }) => {
    const type = literalOf(schema.shape.type);
    const isAlone = types.get(type)!.length === 1;
    const id = `${isAlone ? '' : `${kind[0]!.toUpperCase()}${kind.slice(1)}V${literalOf(schema.shape.v)}`}${type}Event`;
    return eventOf(schema, id);
  });
  z.globalRegistry.add(z.union(named), { id: 'LogEvent' });
};

const known = new Map<z.ZodObject, z.ZodObject>();

const eventOf = (schema: z.ZodObject, id: string) => {
  const { type, v, ...data } = schema.shape;
  const event =
    known.get(schema) ?? LoggedFact.extend({ type, v, data: z.object(data) } as z.ZodRawShape);
  known.set(schema, event);
  z.globalRegistry.add(event, { id });
  return event;
};

const literalOf = (schema: unknown) => String((schema as z.ZodLiteral).value);

/** Where a schema says that it is documented as another, puts the other. */
export const putDocumented = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (_, value: Json | null) =>
    typeof value === 'object' && value !== null && typeof value.documentedAs === 'string'
      ? { $ref: `#/components/schemas/${value.documentedAs}` }
      : value,
  ) as Document;
