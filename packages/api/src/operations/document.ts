export type Json = Record<string, unknown>;
export type Media = { schema: Json; example?: unknown };
export type Content = Record<string, Media>;
export type Answer = { description: string; headers?: Json; content?: Content };
export type Parameter = {
  in: string;
  name: string;
  description?: string;
  schema: Json;
  example?: unknown;
  [key: string]: unknown;
};

/** An operation of the OpenAPI document. */
export type Described = {
  operationId: string;
  summary: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, Answer>;
  security?: Json[];
};

/** The OpenAPI document, as far as we finish it ourselves. */
export type Document = {
  paths: Record<string, Record<string, Described>>;
  components: {
    schemas: Record<string, Json>;
    responses?: Record<string, Answer>;
    headers?: Json;
  };
};
