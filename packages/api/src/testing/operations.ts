type Json = Record<string, unknown>;
type Media = { schema: Json; example?: Json };
export type Parameter = {
  in: string;
  name: string;
  description?: string;
  required?: boolean;
  schema: Json;
  example?: unknown;
};
export type Document = {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        description?: string;
        responses: Record<string, Answer | { $ref: string }>;
        parameters?: Parameter[];
        requestBody?: { content: Record<string, Media> };
      }
    >
  >;
  components: { schemas: Record<string, Json>; responses?: Record<string, Answer> };
};

export type Answer = {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Json }>;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Every operation of the OpenAPI document, with a request of it made from the document's own examples. */
export const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => ({
      operationId,
      method: method.toUpperCase() as Method,
      path,
      parameters,
      bodySchema: requestBody?.content['application/json']?.schema,
      body: requestBody?.content['application/json']?.example,
      inOrganisation: path.startsWith('/api/organisations/{organisationId}'),
      url: (organisationId: string) =>
        path.replace(/\{(\w+)\}/g, (_, name: string) =>
          name === 'organisationId'
            ? organisationId
            : encodeURIComponent(String(parameters.find((one) => one.name === name)?.example)),
        ),
    })),
  );
